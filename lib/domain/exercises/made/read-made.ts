import { CONSTANTS } from "./functions/constants.ts";
import { parseStatements } from "./parse.ts";
import { problemAt, Refusal, refuse } from "./problem.ts";
import type { MadeProblem, Offset } from "./problem.ts";
import type { Line, Made, MadeAnswer, Template } from "./tree.ts";
import { typeOf, wantNumber, wantTruth } from "./type-of.ts";
import type { Names } from "./type-of.ts";
import { isSameType, NUMBER, typeWords } from "./value.ts";
import type { Type } from "./value.ts";

export type ReadMade =
  | { readonly kind: "read"; readonly made: Made; readonly warnings: readonly MadeProblem[] }
  | { readonly kind: "problems"; readonly problems: readonly MadeProblem[] };

/**
 * An exercise as a learner wrote it, with every name known above its use and every expression of a
 * kind that fits its place; or what has to be put right, in the order of the lines. Never throws.
 */
export const readMade = (text: string): ReadMade => {
  const parsed = parseStatements(text);
  if (parsed.kind === "problems") return parsed;
  const { made } = parsed;
  const problems = checkTypes(made);
  if (problems.length > 0) return { kind: "problems", problems };
  return { kind: "read", made, warnings: shadowed(made) };
};

const shadowed = (made: Made): readonly MadeProblem[] =>
  made.givens
    .filter(({ name }) => CONSTANTS.has(name))
    .map(({ name, at }) =>
      problemAt(made.text, at, {
        found: `\`let ${name}\``,
        expected: "a name of its own",
        message: `\`${name}\` is your own number here, no longer the constant.`,
        hint: "Choose another name if you need both.",
      }),
    );

interface Step {
  readonly at: Offset;
  readonly check: (names: Names) => void;
}

/** What each statement must be, in the order of the text: names are known from their `let` on. */
const checkTypes = (made: Made): readonly MadeProblem[] => {
  const known = new Map<string, Type>();
  const problems: MadeProblem[] = [];
  const defined = new Set(made.givens.map(({ name }) => name));
  for (const { at, check } of stepsOf(made, known).toSorted((a, b) => a.at - b.at)) {
    const below = new Set(Array.from(defined).filter((name) => !known.has(name)));
    try {
      check({ known, below });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      problems.push(problemAt(made.text, Math.max(at, error.at), error.words));
    }
  }
  return problems;
};

const stepsOf = (made: Made, known: Map<string, Type>): readonly Step[] => {
  const { answer } = made;
  const lines = [made.ask, ...(made.hint ? [made.hint] : []), ...made.because];
  return [
    ...made.givens.map((given) => ({
      at: given.at,
      check: (names: Names): void => {
        // A name whose line is wrong is known all the same: one fault, one problem.
        known.set(given.name, NUMBER);
        if (given.kind === "derived") {
          const below = new Set([...names.below, given.name]);
          const before = new Map(Array.from(known).filter(([name]) => name !== given.name));
          known.set(given.name, typeOf(given.value, { known: before, below }));
        }
      },
    })),
    ...made.conditions.map(({ at, holds }) => ({
      at,
      check: (names: Names) => wantTruth(holds, typeOf(holds, names)),
    })),
    ...lines.map(({ at, template }: Line) => ({
      at,
      check: (names: Names) => checkTemplate(template, names),
    })),
    { at: answer.at, check: (names: Names) => checkAnswer(answer, typeOf(answer.value, names)) },
    ...made.wrongs.map(({ at, value, says }) => ({
      at,
      check: (names: Names) => {
        checkWrong(made, value, typeOf(value, names), names);
        if (says !== undefined) checkTemplate(says, names);
      },
    })),
  ];
};

const checkTemplate = (template: Template, names: Names): void => {
  for (const part of template) {
    if (part.kind === "text") continue;
    const type = typeOf(part.value, names);
    if (type.kind === "truth") wantNumber(part.value, type);
  }
};

const checkAnswer = ({ asks, value }: MadeAnswer, type: Type): void => {
  if (asks.kind === "vector") {
    if (type.kind === "vector") return;
    refuse(value.at, {
      found: typeWords(type),
      expected: "a vector",
      message: `expected a vector, found ${typeWords(type)}.`,
      hint: "Say `answer number`, or write [a, b].",
    });
  }
  if (asks.kind === "yes-no" && type.kind === "truth") return;
  wantNumber(value, type, type.kind === "vector" ? "Say `answer vector`" : "");
};

const checkWrong = (made: Made, value: Made["answer"]["value"], type: Type, names: Names): void => {
  const { answer } = made;
  if (answer.at > value.at && names.below.size > 0) return;
  if (answer.asks.kind === "yes-no" && type.kind === "truth") return;
  if (answer.asks.kind !== "vector") {
    wantNumber(value, type);
    return;
  }
  const right = typeOf(answer.value, names);
  if (isSameType(type, right)) return;
  refuse(value.at, {
    found: typeWords(type),
    expected: typeWords(right),
    message: `expected ${typeWords(right)}, found ${typeWords(type)}.`,
    hint: "A mistake has the shape of the answer.",
  });
};
