"use client";

import { useRef, useState } from "react";
import { recordOf } from "#app/_exercise/exercise-record.ts";
import type { ExerciseProgress } from "#app/_exercise/use-exercise.ts";
import { useAttention } from "#app/_sitting/use-attention.ts";
import { useOutbox } from "#app/_sitting/use-outbox.ts";
import { newId } from "#lib/client/new-id.ts";
import type { Outbox } from "#lib/client/outbox.ts";
import { earnedGrade } from "#lib/domain/exercises/reading.ts";
import type { PracticeRound } from "#lib/server/use-cases/choose-practice.ts";
import type { PracticeDraw } from "#lib/server/use-cases/draw-practice.ts";
import type { ShownExercise } from "#lib/server/use-cases/show-exercise.ts";
import { askExercise } from "./ask-exercise.ts";

/** An exercise on the screen. Its id is that of the answer in the log, so that it is stored once. */
interface Showing {
  readonly id: string;
  readonly exercise: ShownExercise;
  /** Index of its family in the round. */
  readonly place: number;
}

export interface Round {
  readonly showing: Showing;
  /** Answered so far, oldest first: whether the first try was right. */
  readonly answers: readonly boolean[];
  readonly drawing: boolean;
  readonly failure: string | null;
  /** The device had no room for the last answer: it is not in the log. */
  readonly deviceFull: boolean;
  readonly outbox: Outbox;
  /** Tells how far the exercise on the screen has come; what is over goes into the log. */
  readonly reached: (progress: ExerciseProgress) => void;
  /** The next family of the round, or other numbers where there is only one. */
  readonly next: () => Promise<void>;
  /** The same family with other numbers, at another level if one is given; that stays for what follows. */
  readonly again: (level?: number) => Promise<void>;
  /** Nothing comes after this; a try that was made is kept. */
  readonly leave: () => void;
}

/** As many as a review looks back. */
const SEEN = 12;

type Seen = PracticeDraw["seen"][number];

/** Practice without end: exercises come from the server one by one, answers go into the log as practice. */
export const useRound = (round: PracticeRound, learnerId: string): Round => {
  const [showing, setShowing] = useState<Showing>(() => ({
    id: newId(),
    exercise: round.first,
    place: 0,
  }));
  const [answers, setAnswers] = useState<readonly boolean[]>([]);
  const [level, setLevel] = useState<number | null>(null);
  const [drawing, setDrawing] = useState(false);
  const [deviceFull, setDeviceFull] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const seen = useRef(new Map<string, readonly Seen[]>());
  const unfinished = useRef<ExerciseProgress | null>(null);
  const outbox = useOutbox(learnerId);
  const attentionMillis = useAttention(showing.id);

  const record = (progress: ExerciseProgress): void => {
    const { judged } = progress;
    unfinished.current = null;
    if (judged === null) return;
    const { exercise, id } = showing;
    const durationMillis = attentionMillis();
    const kept = outbox.add({
      id,
      type: "review",
      purpose: "practice",
      cardId: null,
      grade: earnedGrade(judged.ceiling, durationMillis / 1000, exercise.quickSeconds),
      durationMillis,
      exercise: recordOf(exercise, progress),
      at: Date.now(),
      zone: round.zone,
      dayStart: round.dayStart,
    });
    void kept.then(
      () => {
        setDeviceFull(false);
        return outbox.flush();
      },
      () => setDeviceFull(true),
    );
    const right = judged.judgement?.kind === "judged" && judged.judgement.correct;
    setAnswers((known) => [...known, right && progress.tries.length === 1 && !progress.gaveUp]);
  };
  const leave = (): void => {
    if (unfinished.current) record(unfinished.current);
  };
  const draw = async (place: number, wanted: number | null): Promise<void> => {
    const family = round.families[place]?.family;
    if (family === undefined || drawing) return;
    leave();
    setDrawing(true);
    setFailure(null);
    const { family: shown, level: shownLevel, seed } = showing.exercise;
    const past = [...(seen.current.get(shown) ?? []), { level: shownLevel, seed }].slice(-SEEN);
    seen.current.set(shown, past);
    const answer = await askExercise({
      family,
      level: wanted,
      seen: [...(seen.current.get(family) ?? [])],
    });
    setDrawing(false);
    if (answer.kind === "failed") setFailure(answer.message);
    else setShowing({ id: newId(), exercise: answer.exercise, place });
  };

  return {
    showing,
    answers,
    drawing,
    failure,
    deviceFull,
    outbox,
    reached: (progress) => {
      if (progress.judged?.explanation) record(progress);
      else if (progress.tries.length > 0) unfinished.current = progress;
    },
    next: () => draw((showing.place + 1) % round.families.length, level),
    again: (wanted) => {
      if (wanted !== undefined) setLevel(wanted);
      return draw(showing.place, wanted ?? level);
    },
    leave,
  };
};
