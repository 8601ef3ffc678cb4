"use client";

import { useState } from "react";
import type { AnswerJudgement } from "#lib/server/use-cases/judge-answer.ts";
import type { ShownExercise } from "#lib/server/use-cases/show-exercise.ts";
import { askJudge } from "./ask-judge.ts";

/** How far an exercise has come: what was tried, what the judge said, and why it could not be asked. */
export interface ExerciseProgress {
  readonly tries: readonly string[];
  readonly hint: boolean;
  readonly gaveUp: boolean;
  readonly judged: AnswerJudgement | null;
  readonly hintHtml: string | null;
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
  unreadable: null,
  failure: null,
  busy: false,
};

/** An exercise at work: what a press does, and how far it has come. */
export interface ExerciseAtWork {
  readonly progress: ExerciseProgress;
  readonly check: (text: string) => Promise<void>;
  readonly openHint: () => Promise<void>;
  readonly giveUp: () => Promise<void>;
}

export const useExercise = (cardId: string | null, exercise: ShownExercise): ExerciseAtWork => {
  const [progress, setProgress] = useState(UNTRIED);

  const ask = async (
    change: Partial<Pick<ExerciseProgress, "tries" | "hint" | "gaveUp">>,
  ): Promise<void> => {
    const wanted = { ...progress, ...change };
    setProgress({ ...progress, busy: true, failure: null, unreadable: null });
    const { family, version, level, seed } = exercise;
    const { tries, hint, gaveUp } = wanted;
    const answer = await askJudge({
      cardId,
      family,
      version,
      level,
      seed,
      tries,
      hint,
      giveUp: gaveUp,
    });
    if (answer.kind === "failed") {
      setProgress({ ...progress, busy: false, failure: answer.message });
      return;
    }
    const { judged } = answer;
    const last = judged.judgement;
    const readable = last?.kind !== "unreadable";
    setProgress({
      tries: readable ? tries : progress.tries,
      hint,
      gaveUp,
      judged: readable ? judged : progress.judged,
      hintHtml: judged.hintHtml ?? progress.hintHtml,
      unreadable: last?.kind === "unreadable" ? { reason: last.reason, hint: last.hint } : null,
      failure: null,
      busy: false,
    });
  };

  return {
    progress,
    check: (text: string) => ask({ tries: [...progress.tries, text] }),
    openHint: () => ask({ hint: true }),
    giveUp: () => ask({ gaveUp: true }),
  };
};
