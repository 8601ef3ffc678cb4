import "server-only";
import {
  freshKey,
  numbersOf,
  problemOfKey,
  selectFamily,
  type ExerciseKey,
  type FindFamily,
} from "#lib/domain/exercises/index.ts";
import { presentExercise as present, type ShownExercise } from "#lib/domain/exercises/telling.ts";
import type { Memory } from "#lib/domain/scheduling/index.ts";
import type { LocalDate } from "#lib/domain/time/index.ts";
import type { PastExercise } from "../data/past-exercises.ts";
import { renderOnce } from "./card-face.ts";

export type { ShownExercise } from "#lib/domain/exercises/telling.ts";

const REMEMBERED = 12;

const numbersSeen = (past: readonly PastExercise[], find: FindFamily): readonly string[] =>
  past
    .slice(0, REMEMBERED)
    .flatMap(({ exercise }) =>
      problemOfKey(exercise, find) === undefined ? [numbersOf(exercise, find)] : [],
    );

/** The exercise for the next showing of a card: new numbers, at the level that the memory has reached. */
export const showExercise = (
  showing: {
    readonly learnerId: string;
    readonly cardId: string;
    readonly family: string;
    readonly memory: Memory;
  },
  day: LocalDate,
  /** Newest first. */
  past: readonly PastExercise[],
  find: FindFamily,
): ShownExercise => {
  const { memory, ...who } = showing;
  const key = freshKey(
    {
      ...who,
      repetition: memory.kind === "new" ? 0 : memory.repetition,
      lapses: memory.kind === "new" ? 0 : memory.lapses,
      easeHundredths: memory.kind === "new" ? 250 : memory.easeHundredths,
      showing: past.filter((each) => each.day === day).length,
      recentNumbers: numbersSeen(past, find),
    },
    find,
  );
  const seconds = past
    .filter((each) => each.exercise.level === key.level)
    .flatMap((each) => (each.rightAfterMillis === null ? [] : [each.rightAfterMillis / 1000]))
    .toReversed();
  return presentExercise(key, seconds, find);
};

/** The exercise of a key, ready for a page. */
export const presentExercise = (
  key: ExerciseKey,
  /** Of the learner's right answers at this level, newest last. */
  secondsOfRightAnswers: readonly number[],
  find: FindFamily = selectFamily,
): ShownExercise => present(key, secondsOfRightAnswers, find, renderOnce);
