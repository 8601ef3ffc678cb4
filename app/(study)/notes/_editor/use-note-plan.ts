"use client";

import { unstable_rethrow } from "next/navigation";
import { useState, useTransition } from "react";
import type { LastWord } from "#lib/server/use-cases/importing/plan-types.ts";
import type { NotePlan } from "#lib/server/use-cases/import-note.ts";
import { importAction, planAction } from "../_plan/actions.ts";
import type { Written } from "./use-kept-text.ts";

const OFFLINE = "The server cannot be reached. Your text stays here; try again.";

interface Planning {
  readonly plan: NotePlan | null;
  readonly problem: string | null;
  readonly busy: boolean;
  readonly show: (written: Written) => void;
  readonly drop: () => void;
  /** Imports what was planned, then goes to the note. */
  readonly store: (lastWords: readonly LastWord[]) => void;
}

/** The plan of a text, and its import. `onStored` is called before the page goes to the note. */
export const useNotePlan = (onStored: () => void): Planning => {
  const [planned, setPlanned] = useState<{ plan: NotePlan; markdown: string } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, startWork] = useTransition();
  const show = ({ path, markdown }: Written): void => {
    if (busy) return;
    setProblem(null);
    startWork(async () => {
      try {
        const result = await planAction({ path, markdown });
        if (result.kind === "refused") setProblem(result.reason);
        else setPlanned({ plan: result.plan, markdown });
      } catch {
        setProblem(OFFLINE);
      }
    });
  };
  const store = (lastWords: readonly LastWord[]): void => {
    if (!planned || busy) return;
    startWork(async () => {
      try {
        const { path, basis } = planned.plan;
        const { markdown } = planned;
        const words = [...lastWords];
        setProblem((await importAction({ path, markdown, basis, lastWords: words })).reason);
      } catch (error) {
        if (isLeaving(error)) onStored();
        unstable_rethrow(error);
        setProblem(OFFLINE);
      }
    });
  };
  const drop = (): void => {
    setPlanned(null);
    setProblem(null);
  };
  return { plan: planned?.plan ?? null, problem, busy, show, drop, store };
};

/** Going to the note is thrown, as all that Next does in place of an answer. */
const isLeaving = (error: unknown): boolean => {
  try {
    unstable_rethrow(error);
    return false;
  } catch {
    return true;
  }
};
