import type { PlainAnswer, Prose } from "../answer-kind.ts";
import type { Instance } from "../engine/instance.ts";
import { answerCounts, isSameAnswer } from "../judging/equal.ts";
import type { Mistake } from "../judging/judge.ts";
import { answerKindOf, answerOf } from "./answer-of.ts";
import type { Attempt } from "./attempt.ts";
import { evaluate, isFailure } from "./evaluate.ts";
import type { Failure } from "./evaluate.ts";
import { explainMade, usualHint } from "./explain.ts";
import { fill } from "./fill.ts";
import type { Expression, Made, Template } from "./tree.ts";

/** An exercise with what a check looks at. */
export interface MadeInstance {
  readonly kind: "instance";
  readonly instance: Instance;
  /** The values of all mistakes in their order, also of those that lead to the right answer here. */
  readonly wrongs: readonly PlainAnswer[];
}

export interface Failed {
  readonly kind: "failed";
  readonly failures: readonly Failure[];
}

/** Gathers what has no value, so that a check tells all of it at once. */
class Gatherer {
  readonly failures: Failure[];
  private readonly made: Made;
  private readonly attempt: Attempt;

  constructor(made: Made, attempt: Attempt) {
    this.made = made;
    this.attempt = attempt;
    this.failures = [...attempt.failures];
  }

  answer(expression: Expression): PlainAnswer {
    const value = evaluate(expression, this.attempt.scope);
    const answer = isFailure(value) ? value : answerOf(this.made.answer.asks, value, expression);
    if (answer.kind !== "failure") return answer;
    this.failures.push(answer);
    return { kind: "none" };
  }

  prose(template: Template): Prose {
    const text = fill(template, this.attempt.scope);
    if (typeof text === "string") return text;
    this.failures.push(text);
    return "";
  }
}

/** The exercise at the numbers of an attempt that no condition rejects, or all that has no value there. */
export const instanceOf = (made: Made, attempt: Attempt): MadeInstance | Failed => {
  const gather = new Gatherer(made, attempt);
  const right = gather.answer(made.answer.value);
  const wrongs = made.wrongs.map(({ value }) => gather.answer(value));
  const question = gather.prose(made.ask.template);
  const because = made.because.map(({ template }) => gather.prose(template));
  const hint = made.hint === undefined ? usualHint(made) : gather.prose(made.hint.template);
  const mistakes = made.wrongs.flatMap(({ name, says }, index): readonly Mistake[] => {
    const feedback = says === undefined ? `That is what “${name}” leads to.` : gather.prose(says);
    const wrong = wrongs[index];
    if (wrong === undefined || isSameAnswer(wrong, right)) return [];
    return [{ id: name, wrong, feedback }];
  });
  if (gather.failures.length > 0) return { kind: "failed", failures: gather.failures };
  const instance: Instance = {
    parameters: attempt.parameters,
    question,
    answerKind: answerKindOf(made.answer, right),
    right,
    alsoRight: [],
    mistakes,
    hint,
    shown: [],
    outcomeReached: () => undefined,
    confirm: () => right,
    explain: () => explainMade(made, because, right, attempt.scope),
    plot: () => undefined,
  };
  return { kind: "instance", instance, wrongs };
};

/** Whether a mistake counts as right here: it could not be told from the answer. */
export const isTooClose = ({ instance, wrongs }: MadeInstance): boolean =>
  instance.right.kind !== "choice" &&
  wrongs.some((wrong) => answerCounts(instance.answerKind, wrong, instance.right));
