"use client";

import { useRef, useState } from "react";
import type { FoundFile } from "#lib/client/found-files.ts";
import type { ReadFiles } from "#lib/client/read-found-files.ts";
import type {
  ImportPlan,
  LastWord,
  OnProgress,
} from "#lib/server/use-cases/importing/plan-types.ts";
import {
  askForImport,
  askForPlan,
  Refusal,
  sendPictures,
  type Imported,
  type Watch,
} from "./notes-api.ts";
import { farOf, importingPhases, PLANNING, type Far } from "./phases.ts";

export interface ManyState {
  readonly files: ReadFiles | null;
  readonly plan: ImportPlan | null;
  readonly working: Far | null;
  /** It is on its way into the database. */
  readonly storing: boolean;
  readonly problem: string | null;
  readonly imported: Imported | null;
  /** Pictures that the server did not take. */
  readonly pictureFaults: readonly string[];
}

const NOTHING: ManyState = {
  files: null,
  plan: null,
  working: null,
  storing: false,
  problem: null,
  imported: null,
  pictureFaults: [],
};

type Phases = typeof PLANNING;

/** The server goes on with an import that it was sent, whether or not anybody waits for it. */
const isPastCancelling = (phases: Phases, name: Phases[number]["name"]): boolean =>
  phases !== PLANNING && name !== "pictures";

const NO_NOTES = "No Markdown file (.md) is in there. Choose the folder that holds your notes.";
export const UNREAD = "The files cannot be read. They may have moved; choose them again.";

export interface Many extends ManyState {
  readonly start: (found: Promise<readonly FoundFile[]> | readonly FoundFile[]) => void;
  readonly importAll: (lastWords: readonly LastWord[]) => void;
  /** Stops what is under way, or lets the plan go. */
  readonly leave: () => void;
  /** Plans the same files once more. */
  readonly planAgain: () => void;
}

interface Task {
  readonly say: (phase: Phases[number]["name"], done: number, of: number) => void;
  readonly watch: Watch;
}

/** Many notes at once: read on this device, planned and imported by the server, each step with its progress. */
export const useMany = (): Many => {
  const [state, setState] = useState(NOTHING);
  const running = useRef<AbortController | null>(null);

  /** One thing at a time: what is begun anew ends what was under way. */
  const run = async (phases: Phases, work: (task: Task) => Promise<void>): Promise<void> => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const say: Task["say"] = (name, done, of) => {
      if (signal.aborted) return;
      const working = farOf(phases, name, done, of);
      setState((now) => ({ ...now, working, storing: isPastCancelling(phases, name) }));
    };
    const ends = { working: null, storing: false } as const;
    try {
      const onProgress: OnProgress = ({ phase, done, of }) => say(phase, done, of);
      await work({ say, watch: { signal, onProgress } });
      if (!signal.aborted) setState((now) => ({ ...now, ...ends }));
    } catch (error) {
      if (signal.aborted) return;
      const problem = error instanceof Refusal ? error.message : UNREAD;
      setState((now) => ({ ...now, ...ends, problem }));
    }
  };
  const plan = async (files: ReadFiles, { say, watch }: Task): Promise<void> => {
    if (files.notes.length === 0) throw new Refusal(files.faults[0] ?? NO_NOTES);
    say("reading", 0, files.notes.length);
    const made = await askForPlan(files.notes, watch);
    watch.signal.throwIfAborted();
    setState((now) => ({ ...now, plan: made }));
  };

  return {
    ...state,
    start: (found) => {
      setState({ ...NOTHING, working: farOf(PLANNING, "files", 0, 0) });
      void run(PLANNING, async (task) => {
        const { signal } = task.watch;
        // With it comes the reader of archives.
        const { readFoundFiles } = await import("#lib/client/read-found-files.ts");
        const onProgress = (done: number, of: number): void => task.say("files", done, of);
        const files = await readFoundFiles(await found, { signal, onProgress });
        setState((now) => ({ ...now, files }));
        await plan(files, task);
      });
    },
    planAgain: () => {
      const { files } = state;
      if (!files) return;
      setState({ ...NOTHING, files });
      void run(PLANNING, (task) => plan(files, task));
    },
    importAll: (lastWords) => {
      const { files, plan: shown } = state;
      if (!files || !shown) return;
      const { notes, pictures } = files;
      setState((now) => ({ ...now, problem: null }));
      void run(importingPhases(pictures.length > 0), async ({ say, watch }) => {
        const { placed, faults } = await sendPictures(pictures, watch.signal, (sent) =>
          say("pictures", sent, pictures.length),
        );
        say("reading", 0, notes.length);
        const { basis } = shown;
        const imported = await askForImport({ notes, pictures: placed, lastWords, basis }, watch);
        setState((now) => ({ ...now, imported, pictureFaults: faults }));
      });
    },
    leave: () => {
      running.current?.abort();
      setState(NOTHING);
    },
  };
};
