import type { Prose } from "../../answer-kind.ts";
import type { Instance } from "../../engine/instance.ts";
import type { Step } from "../../family.ts";
import { canonicalProse, canonicalText } from "../../judging/canonical.ts";

/** A drawn exercise with everything that its maker wants to see. */
export interface MadeSample {
  readonly question: Prose;
  readonly answer: string;
  readonly answerShown: Prose;
  readonly hint: Prose;
  /** Mistakes that lead elsewhere here, with what they lead to and what is said then. */
  readonly wrongs: readonly {
    readonly name: string;
    readonly value: string;
    readonly valueShown: Prose;
    readonly says: Prose;
  }[];
  readonly explanation: readonly Step[];
}

export const sampleOf = (instance: Instance): MadeSample => ({
  question: instance.question,
  answer: canonicalText(instance.right),
  answerShown: canonicalProse(instance.right, instance.answerKind),
  hint: instance.hint,
  wrongs: instance.mistakes.map(({ id, wrong, feedback }) => ({
    name: id,
    value: canonicalText(wrong),
    valueShown: canonicalProse(wrong, instance.answerKind),
    says: feedback,
  })),
  explanation: instance.explain(),
});
