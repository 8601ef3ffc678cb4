import type { Answer, AnswerKind, Option } from "../answer-kind.ts";
import { numberTex, numberText } from "../numbers/format.ts";
import { showExpression } from "../reading/show-expression.ts";

/** An answer as a learner would type it; reads back as the same answer (numbers to 6 digits). */
export const canonicalText = (answer: Answer): string => {
  switch (answer.kind) {
    case "number":
      return numberText(answer.value);
    case "none":
      return "none";
    case "choice":
      return answer.option;
    case "vector":
      return `(${answer.components.map(numberText).join(", ")})`;
    case "interval":
      return `(${numberText(answer.from)}, ${numberText(answer.to)})`;
    case "set":
      return answer.labels.length === 0 ? "none" : answer.labels.join(", ");
    case "ordering":
      return answer.labels.join(", ");
    case "formula":
      return answer.text;
    case "verdict":
      return `${answer.option}; ${canonicalText(answer.reason)}`;
  }
};

const NO_OPTIONS: readonly Option[] = [];

const optionsOf = (kind: AnswerKind): readonly Option[] =>
  "options" in kind ? kind.options : NO_OPTIONS;

/** The words on the button of an option. */
const labelOf = (id: string, options: readonly Option[]): string =>
  options.find((option) => option.id === id)?.label ?? id;

/** The same for the eye: inline Markdown with math, and options by the words that they are offered in. */
export const canonicalProse = (answer: Answer, asked: AnswerKind): string => {
  switch (answer.kind) {
    case "number":
      return `$${numberTex(answer.value)}$`;
    case "vector":
      return `$(${answer.components.map(numberTex).join(",\\; ")})$`;
    case "formula":
      return `$${showExpression(answer.tree)}$`;
    case "interval":
      return `from $${numberTex(answer.from)}$ to $${numberTex(answer.to)}$`;
    case "verdict":
      return `${labelOf(answer.option, optionsOf(asked))}; ${canonicalProse(
        answer.reason,
        asked.kind === "verdict" ? asked.reason : asked,
      )}`;
    case "choice":
      return labelOf(answer.option, optionsOf(asked));
    case "none":
    case "set":
    case "ordering":
      return canonicalText(answer);
  }
};
