import type { Answer, AnswerKind, Prose, Unreadable } from "../answer-kind.ts";
import type { MisconceptionId } from "../family.ts";
import { readAnswer } from "../reading/read-answer.ts";
import { canonicalText } from "./canonical.ts";
import { answerCounts } from "./equal.ts";

/** A mistake with the answer that it leads to on given parameters. */
export interface Mistake {
  readonly id: MisconceptionId;
  readonly wrong: Answer;
  readonly feedback: Prose;
}

export interface Judged {
  readonly kind: "judged";
  readonly correct: boolean;
  /** The first mistake whose value was typed. */
  readonly misconception?: MisconceptionId;
  /** One line about the mistake; where two lead to the same value, both lines. */
  readonly feedback?: Prose;
  /** Of a pair: which half is right. */
  readonly halves?: { readonly verdict: boolean; readonly reason: boolean };
  /** How the text was read, inline Markdown. */
  readonly shown: Prose;
  /** The right answer as canonical text. Not for the eyes of somebody who may try again. */
  readonly right: string;
}

export type Judgement = Judged | Unreadable;

/** What a judge needs to know about an exercise. */
export interface Key {
  readonly answerKind: AnswerKind;
  readonly right: Answer;
  readonly alsoRight?: readonly Answer[];
  readonly mistakes: readonly Mistake[];
}

const ORDER_OF_COMPONENTS = {
  id: "order-of-components",
  feedback: "The components are right, in another order. Put them in the order that is asked.",
};

/** Reads a text and compares it with the right answer, then with each known mistake in its order. */
export const judgeText = (key: Key, text: string): Judgement => {
  const reading = readAnswer(key.answerKind, text);
  if (reading.kind === "unreadable") return reading;
  const { value, shown } = reading;
  const correct = rightAnswers(key).some((right) => answerCounts(key.answerKind, value, right));
  const judged: Judged = {
    kind: "judged",
    correct,
    shown,
    right: canonicalText(key.right),
    ...halvesOf(key, value),
  };
  return correct ? judged : { ...judged, ...nameMistake(key, value) };
};

const rightAnswers = (key: Key): readonly Answer[] => [key.right, ...(key.alsoRight ?? [])];

const halvesOf = (key: Key, value: Answer): Pick<Judged, "halves"> => {
  const { answerKind } = key;
  if (answerKind.kind !== "verdict" || value.kind !== "verdict") return {};
  const pairs = rightAnswers(key).filter((right) => right.kind === "verdict");
  return {
    halves: {
      verdict: pairs.some(({ option }) => option === value.option),
      reason: pairs.some(({ reason }) => answerCounts(answerKind.reason, value.reason, reason)),
    },
  };
};

const nameMistake = (key: Key, value: Answer): Pick<Judged, "misconception" | "feedback"> => {
  const [first, second] = key.mistakes.filter((mistake) =>
    answerCounts(key.answerKind, value, mistake.wrong),
  );
  if (first !== undefined) {
    const lines = [first.feedback, ...(second === undefined ? [] : [second.feedback])];
    return { misconception: first.id, feedback: Array.from(new Set(lines)).join(" Or: ") };
  }
  if (!isReordered(key, value)) return {};
  return { misconception: ORDER_OF_COMPONENTS.id, feedback: ORDER_OF_COMPONENTS.feedback };
};

/** Whether some other order of the components would be right. */
const isReordered = (key: Key, value: Answer): boolean => {
  if (value.kind !== "vector") return false;
  return permutations(value.components).some((components) =>
    answerCounts(key.answerKind, { kind: "vector", components }, key.right),
  );
};

const permutations = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  items.length > 4
    ? []
    : items.length <= 1
      ? [items]
      : items.flatMap((item, index) =>
          permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]),
        );
