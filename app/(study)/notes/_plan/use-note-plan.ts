"use client";

import { unstable_rethrow } from "next/navigation";
import { useRef, useState, useTransition } from "react";
import type { LastWord } from "#lib/server/use-cases/importing/plan-types.ts";
import { importAction, planAction } from "./actions.ts";
import type { ShownNote } from "./shown-plan.ts";

const OFFLINE = "The server cannot be reached. Your text stays here; try again.";

interface GivenNote {
  readonly path: string;
  readonly markdown: string;
}

interface Planning {
  readonly plan: ShownNote | null;
  readonly problem: string | null;
  readonly busy: boolean;
  readonly show: (note: GivenNote) => void;
  /** Lets the plan go, also one that is on its way. */
  readonly drop: () => void;
  /** Imports what was planned, then goes to the note. */
  readonly store: (lastWords: readonly LastWord[]) => void;
}

/** The plan of a text, and its import. `onStored` is called before the page goes to the note. */
export const useNotePlan = (onStored?: () => void): Planning => {
  const [planned, setPlanned] = useState<{ plan: ShownNote; markdown: string } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, startWork] = useTransition();
  // A plan that is made for what has been replaced meanwhile comes too late.
  const turn = useRef(0);
  const show = ({ path, markdown }: GivenNote): void => {
    const mine = (turn.current += 1);
    setProblem(null);
    startWork(async () => {
      try {
        const result = await planAction({ path, markdown });
        if (turn.current !== mine) return;
        if (result.kind === "refused") setProblem(result.reason);
        else setPlanned({ plan: result.plan, markdown });
      } catch {
        if (turn.current === mine) setProblem(OFFLINE);
      }
    });
  };
  const store = (lastWords: readonly LastWord[]): void => {
    if (!planned || busy) return;
    setProblem(null);
    startWork(async () => {
      try {
        const { path, basis } = planned.plan;
        const { markdown } = planned;
        const words = [...lastWords];
        setProblem((await importAction({ path, markdown, basis, lastWords: words })).reason);
      } catch (error) {
        if (isLeaving(error)) onStored?.();
        unstable_rethrow(error);
        setProblem(OFFLINE);
      }
    });
  };
  const drop = (): void => {
    turn.current += 1;
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
