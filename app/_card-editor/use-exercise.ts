"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { ExerciseCheck, ExercisePreview } from "#lib/client/exercise-reading.ts";
import { askWorker, dismissWorker } from "./ask-worker.ts";

const WAIT_MILLIS = 150;
/** A line that is being typed has no end yet: what is wrong is said only when the typing rests. */
const PATIENCE_MILLIS = 700;
/** What takes longer is left to the server, which makes the draws when the exercise is kept. */
const MOST_MILLIS = 12_000;

export interface ExerciseSight {
  /** Null until something is written and drawn. */
  readonly preview: ExercisePreview | null;
  /** Of the text as it stands; null until 1,000 draws are made. */
  readonly check: ExerciseCheck | null;
  readonly checking: boolean;
  /** Draws other numbers. */
  readonly drawAgain: () => void;
  /** The check of the text as it stands, once it is there; null where no worker runs. */
  readonly settled: () => Promise<ExerciseCheck | null>;
}

interface Running {
  readonly text: string;
  readonly answer: Promise<ExerciseCheck | null>;
  readonly stop: () => void;
}

interface Checked {
  readonly text: string;
  readonly check: ExerciseCheck | null;
}

/** What a text gives while it is written: a few draws at once, and the check of 1,000 when the typing rests. */
export const useExercise = (text: string | null): ExerciseSight => {
  const written = text === null || text.trim() === "" ? null : text;
  const [preview, setPreview] = useState<ExercisePreview | null>(null);
  const [checked, setChecked] = useState<Checked | null>(null);
  const [seed, setSeed] = useState(1);
  const running = useRef<Running | null>(null);

  useEffect(() => {
    let stop: (() => void) | undefined;
    let patience: ReturnType<typeof setTimeout> | undefined;
    const draw = async (): Promise<void> => {
      if (written === null) {
        setPreview(null);
        return;
      }
      const asked = askWorker({ kind: "preview", text: written, seed }, MOST_MILLIS);
      ({ stop } = asked);
      const next = await asked.answer;
      if (next === null) return;
      if (next.problems.length === 0) setPreview(next);
      else patience = setTimeout(() => setPreview(next), PATIENCE_MILLIS);
    };
    const wait = setTimeout(() => void draw(), WAIT_MILLIS);
    return () => {
      clearTimeout(wait);
      clearTimeout(patience);
      stop?.();
    };
  }, [written, seed]);

  /** One check at a time: that of an older text is of no use. */
  const checkOf = useCallback((of: string): Promise<ExerciseCheck | null> => {
    if (running.current?.text === of) return running.current.answer;
    running.current?.stop();
    running.current = { text: of, ...askWorker({ kind: "check", text: of }, MOST_MILLIS) };
    return running.current.answer;
  }, []);
  useEffect(
    () => () => {
      // A page that is hidden and shown again asks anew: what was stopped has no answer.
      running.current?.stop();
      running.current = null;
      dismissWorker();
    },
    [],
  );

  useEffect(() => {
    let current = true;
    const run = async (): Promise<void> => {
      if (written === null) return;
      const check = await checkOf(written);
      if (current) setChecked({ text: written, check });
    };
    const wait = setTimeout(() => void run(), PATIENCE_MILLIS);
    return () => {
      current = false;
      clearTimeout(wait);
    };
  }, [written, checkOf]);

  const own = checked !== null && checked.text === written ? checked : null;
  return {
    preview,
    check: own?.check ?? null,
    checking: written !== null && own === null,
    drawAgain: () => setSeed(seed + 1),
    settled: async () => {
      if (written === null) return null;
      return own ? own.check : checkOf(written);
    },
  };
};
