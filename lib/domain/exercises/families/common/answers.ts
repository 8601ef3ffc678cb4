import type { Answer, PlainAnswer, VerdictAnswer } from "../../answer-kind.ts";
import type { Misconception } from "../../family.ts";
import { exact, real } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";

export const numberAnswer = (value: Quantity): PlainAnswer => ({ kind: "number", value });

/** A whole number, as integer fields ask for it. */
export const integerAnswer = (value: number): PlainAnswer => numberAnswer(exact(value));

/** A number that only a calculator gives: 78.9474 is written, not 1500/19. */
export const realAnswer = (value: number): PlainAnswer => numberAnswer(real(value));

export const vectorAnswer = (components: readonly Quantity[]): PlainAnswer => ({
  kind: "vector",
  components,
});

export const verdictAnswer = (option: string, reason: Quantity): VerdictAnswer => ({
  kind: "verdict",
  option,
  reason: numberAnswer(reason),
});

/** A mistake whose line of feedback fits all parameters. */
export const mistake = <Parameters, A extends Answer>(
  id: string,
  feedback: string,
  wrong: (parameters: Parameters) => A | "does-not-apply",
): Misconception<Parameters, A> => ({ id, wrong, feedback: () => feedback });
