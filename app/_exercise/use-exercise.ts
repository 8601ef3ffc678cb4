"use client";

import type { AnswerJudgement, ExplanationStep } from "#lib/server/use-cases/judge-answer.ts";
import type { ShownExercise } from "#lib/server/use-cases/show-exercise.ts";
import { askJudge } from "./ask-judge.ts";
import { stateOfShowing } from "./state-of-showing.ts";

/** How far an exercise has come: what was tried, what the judge said, and why it could not be asked. */
export interface ExerciseProgress {
  readonly tries: readonly string[];
  readonly hint: boolean;
  readonly gaveUp: boolean;
  readonly judged: AnswerJudgement | null;
  readonly hintHtml: string | null;
  /** Lines of the explanation that were opened as further hints. */
  readonly hintSteps: readonly ExplanationStep[];
  readonly moreHints: boolean;
  /** The last text could not be read: costs nothing. */
  readonly unreadable: { readonly reason: string; readonly hint: string } | null;
  readonly failure: string | null;
  readonly busy: boolean;
}

const UNTRIED: ExerciseProgress = {
  tries: [],
  hint: false,
  gaveUp: false,
  judged: null,
  hintHtml: null,
  hintSteps: [],
  moreHints: false,
  unreadable: null,
  failure: null,
  busy: false,
};

/** An exercise at work: how far it has come, and what a press does; a press tells how far that went. */
export interface ExerciseAtWork {
  /** The name under which it is found again. */
  readonly showing: string | undefined;
  readonly progress: ExerciseProgress;
  readonly check: (text: string) => Promise<ExerciseProgress>;
  /** The hint; after it the next line of the explanation that may be told. */
  readonly openHint: () => Promise<ExerciseProgress>;
  readonly giveUp: () => Promise<ExerciseProgress>;
}

/** What the judge was asked before the page was left is answered to nobody. */
const useProgress = stateOfShowing<ExerciseProgress>((left) => ({ ...left, busy: false }));

export const useExercise = (
  cardId: string | null,
  exercise: ShownExercise,
  showing?: string,
): ExerciseAtWork => {
  const [progress, setProgress] = useProgress(showing, UNTRIED);

  const reach = (reached: ExerciseProgress): ExerciseProgress => {
    setProgress(reached);
    return reached;
  };
  const ask = async (
    change: Partial<Pick<ExerciseProgress, "tries" | "hint" | "gaveUp">> & {
      readonly lines?: number;
    },
  ): Promise<ExerciseProgress> => {
    const { lines = progress.hintSteps.length, ...wanted } = change;
    const { tries, hint, gaveUp } = { ...progress, ...wanted };
    reach({ ...progress, busy: true, failure: null, unreadable: null });
    const { family, version, level, seed } = exercise;
    const key = { cardId, family, version, level, seed };
    const answer = await askJudge({ ...key, tries, hint, hintSteps: lines, giveUp: gaveUp });
    if (answer.kind === "failed")
      return reach({ ...progress, busy: false, failure: answer.message });
    const { judged } = answer;
    const last = judged.judgement;
    const readable = last?.kind !== "unreadable";
    return reach({
      tries: readable ? tries : progress.tries,
      hint,
      gaveUp,
      judged: readable ? judged : progress.judged,
      hintHtml: judged.hintHtml ?? progress.hintHtml,
      hintSteps: judged.hintSteps ?? progress.hintSteps,
      moreHints: judged.moreHints ?? progress.moreHints,
      unreadable: last?.kind === "unreadable" ? { reason: last.reason, hint: last.hint } : null,
      failure: null,
      busy: false,
    });
  };

  return {
    showing,
    progress,
    check: (text: string) => ask({ tries: [...progress.tries, text] }),
    openHint: () =>
      progress.hint ? ask({ lines: progress.hintSteps.length + 1 }) : ask({ hint: true }),
    giveUp: () => ask({ gaveUp: true }),
  };
};
