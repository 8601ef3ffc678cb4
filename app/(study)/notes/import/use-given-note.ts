"use client";

import { useRef, useState } from "react";
import type { FoundFile } from "#lib/client/found-files.ts";
import { readLoneNote } from "#lib/client/read-note-file.ts";
import { useNotePlan } from "../_plan/use-note-plan.ts";

interface Given {
  readonly path: string;
  readonly markdown: string;
}

/** The text that was chosen or pasted, and its plan. `asked` names the note that it becomes. */
export const useGivenNote = (asked: string) => {
  const [given, setGiven] = useState<Given>({ path: asked, markdown: "" });
  const [unread, setUnread] = useState<string | null>(null);
  const planning = useNotePlan();

  // A file that is read after something else was given comes too late.
  const turn = useRef(0);
  const startAnew = (): (() => boolean) => {
    const mine = (turn.current += 1);
    planning.drop();
    setUnread(null);
    return () => turn.current === mine;
  };
  const showPlan = ({ path, markdown }: Given): void =>
    planning.show({ path: path || "note.md", markdown });

  return {
    given,
    planning,
    /** Why there is no plan. */
    problem: unread ?? planning.problem,
    startAnew,
    change: (next: Partial<Given>): void => {
      startAnew();
      setGiven((before) => ({ ...before, ...next }));
    },
    showPlan: (): void => showPlan(given),
    refuse: (reason: string): void => {
      startAnew();
      setUnread(reason);
    },
    readFile: async (file: FoundFile): Promise<void> => {
      const isCurrent = startAnew();
      const read = await readLoneNote(file);
      if (!isCurrent()) return;
      // What stands in the field is worth more than a file that is no note.
      if (read.kind === "unreadable") return setUnread(`${file.path}: ${read.reason} ${read.hint}`);
      const note = { path: asked || file.path, markdown: read.text };
      setGiven(note);
      showPlan(note);
    },
  };
};

export type GivenNote = ReturnType<typeof useGivenNote>;
