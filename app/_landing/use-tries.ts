"use client";

import { useState } from "react";
import type { AnswerJudgement } from "#lib/server/use-cases/judge-answer.ts";
import { askJudge } from "./ask-judge.ts";

export interface Tries {
  /** Those that could be read. */
  readonly texts: readonly string[];
  /** What the judge said of the last of them. */
  readonly judged: AnswerJudgement | null;
  /** The last text could not be read, or not be sent: it costs nothing. */
  readonly question: string | null;
  readonly gaveUp: boolean;
  readonly busy: boolean;
}

const UNTRIED: Tries = { texts: [], judged: null, question: null, gaveUp: false, busy: false };
const UNREACHABLE = "The judge did not answer. Check your connection and send it again.";

export const useTries = (exercise: { readonly version: number; readonly seed: number }) => {
  const [tries, setTries] = useState(UNTRIED);
  const ask = async (texts: readonly string[], giveUp: boolean): Promise<void> => {
    setTries({ ...tries, busy: true, question: null });
    const { version, seed } = exercise;
    const judged = await askJudge({ version, seed, tries: [...texts], giveUp });
    const last = judged?.judgement;
    if (!judged || last?.kind === "unreadable") {
      const question = last?.kind === "unreadable" ? `${last.reason} ${last.hint}` : UNREACHABLE;
      setTries({ ...tries, question });
      return;
    }
    setTries({ texts, judged, question: null, gaveUp: giveUp, busy: false });
  };
  return {
    tries,
    check: (text: string) => void ask([...tries.texts, text], false),
    giveUp: () => void ask(tries.texts, true),
  };
};
