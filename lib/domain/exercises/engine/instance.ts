import type { Answer, AnswerKind, Prose } from "../answer-kind.ts";
import type { FamilyDefinition, OutcomeId, ParameterRecord, Step } from "../family.ts";
import { isSameAnswer } from "../judging/equal.ts";
import type { Mistake } from "../judging/judge.ts";
import type { Phase, Plot } from "../plot.ts";

/** One exercise with its answer: a family at given parameters. Stays on the server until answered. */
export interface Instance {
  readonly parameters: ParameterRecord;
  readonly question: Prose;
  readonly answerKind: AnswerKind;
  readonly right: Answer;
  /** Other answers that are as right. */
  readonly alsoRight: readonly Answer[];
  /** The mistakes that lead to something else than the right answer here. */
  readonly mistakes: readonly Mistake[];
  readonly hint: Prose;
  readonly shown: readonly number[];
  /** The outcome that these parameters have, as the family sees it; for tests. */
  outcomeReached(): OutcomeId | undefined;
  /** The second route to the answer, for tests. */
  confirm(): Answer;
  explain(): readonly Step[];
  plot(phase: Phase): Plot | undefined;
}

/** The exercise that a family gives at these parameters. */
export const instantiate = <P extends ParameterRecord, A extends Answer>(
  family: FamilyDefinition<P, A>,
  parameters: P,
): Instance => {
  const right = family.solve(parameters);
  const alsoRight = family.alsoRight?.(parameters) ?? [];
  const isRight = (answer: A): boolean =>
    [right, ...alsoRight].some((each) => isSameAnswer(answer, each));
  const mistakes = family.misconceptions.flatMap((misconception): readonly Mistake[] => {
    const wrong = misconception.wrong(parameters);
    if (wrong === "does-not-apply" || isRight(wrong)) return [];
    return [{ id: misconception.id, wrong, feedback: misconception.feedback(parameters) }];
  });
  return {
    parameters,
    question: family.question(parameters),
    answerKind: "at" in family.answerKind ? family.answerKind.at(parameters) : family.answerKind,
    right,
    alsoRight,
    mistakes,
    hint: family.hint(parameters),
    shown: family.shown(parameters),
    outcomeReached: () => family.outcomeOf?.(parameters),
    confirm: () => family.confirm(parameters),
    explain: () => family.explain(parameters),
    plot: (phase) => family.plot?.(parameters, phase),
  };
};
