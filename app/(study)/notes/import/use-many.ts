"use client";

import { useRef, useState } from "react";
import type { FoundFile } from "#lib/client/found-files.ts";
import type { ReadFiles } from "#lib/client/read-found-files.ts";
import type { ImportPlan, LastWord } from "#lib/server/use-cases/importing/plan-types.ts";
import {
  askForImport,
  askForPlan,
  Refusal,
  sendPictures,
  type Imported,
  type Watch,
} from "./notes-api.ts";

export interface Working {
  readonly verb: "Reading" | "Planning" | "Sending pictures" | "Importing";
  readonly done: number;
  readonly of: number;
}

export interface ManyState {
  readonly files: ReadFiles | null;
  readonly plan: ImportPlan | null;
  readonly working: Working | null;
  readonly problem: string | null;
  readonly imported: Imported | null;
  /** Pictures that the server did not take. */
  readonly pictureFaults: readonly string[];
}

const NOTHING: ManyState = {
  files: null,
  plan: null,
  working: null,
  problem: null,
  imported: null,
  pictureFaults: [],
};

const NO_NOTES = "No Markdown file (.md) is in there. Choose the folder that holds your notes.";
const UNREAD = "The files cannot be read. They may have moved; choose them again.";

export interface Many extends ManyState {
  readonly start: (found: Promise<readonly FoundFile[]> | readonly FoundFile[]) => void;
  readonly importAll: (lastWords: readonly LastWord[]) => void;
  /** Stops what is under way, or lets the plan go. */
  readonly leave: () => void;
  /** Plans the same files once more. */
  readonly planAgain: () => void;
}

/** Many notes at once: read on this device, planned and imported by the server, each step with its progress. */
export const useMany = (): Many => {
  const [state, setState] = useState(NOTHING);
  const running = useRef<AbortController | null>(null);

  /** One thing at a time: what is begun anew ends what was under way. */
  const run = async (work: (watch: (verb: Working["verb"]) => Watch) => Promise<void>) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const watch = (verb: Working["verb"]): Watch => ({
      signal,
      onProgress: (done, of) => {
        if (!signal.aborted) setState((now) => ({ ...now, working: { verb, done, of } }));
      },
    });
    try {
      await work(watch);
      if (!signal.aborted) setState((now) => ({ ...now, working: null }));
    } catch (error) {
      if (signal.aborted) return;
      const problem = error instanceof Refusal ? error.message : UNREAD;
      setState((now) => ({ ...now, working: null, problem }));
    }
  };
  const plan = async (files: ReadFiles, watch: (verb: Working["verb"]) => Watch): Promise<void> => {
    if (files.notes.length === 0) throw new Refusal(files.faults[0] ?? NO_NOTES);
    const planning = watch("Planning");
    planning.onProgress(0, files.notes.length);
    const made = await askForPlan(files.notes, planning);
    planning.signal.throwIfAborted();
    setState((now) => ({ ...now, plan: made }));
  };

  return {
    ...state,
    start: (found) => {
      setState({ ...NOTHING, working: { verb: "Reading", done: 0, of: 0 } });
      void run(async (watch) => {
        // With it comes the reader of archives.
        const { readFoundFiles } = await import("#lib/client/read-found-files.ts");
        const files = await readFoundFiles(await found, watch("Reading"));
        setState((now) => ({ ...now, files }));
        await plan(files, watch);
      });
    },
    planAgain: () => {
      const { files } = state;
      if (!files) return;
      setState({ ...NOTHING, files });
      void run((watch) => plan(files, watch));
    },
    importAll: (lastWords) => {
      const { files, plan: shown } = state;
      if (!files || !shown) return;
      setState((now) => ({ ...now, problem: null }));
      void run(async (watch) => {
        const sending = watch("Sending pictures");
        const { placed, faults } = await sendPictures(files.pictures, sending);
        const importing = watch("Importing");
        importing.onProgress(0, files.notes.length);
        const imported = await askForImport(
          { notes: files.notes, pictures: placed, lastWords, basis: shown.basis },
          importing,
        );
        setState((now) => ({ ...now, imported, pictureFaults: faults }));
      });
    },
    leave: () => {
      running.current?.abort();
      setState(NOTHING);
    },
  };
};
