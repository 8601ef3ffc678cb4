import "server-only";
import { exerciseProblem, type MadeProblem } from "#lib/domain/exercises/index.ts";
import type { Problem } from "#lib/domain/notes/index.ts";
import { checkExercise } from "./check-exercise.ts";
import type { NoteCard, ReadNote } from "./note-cards.ts";

/** A plan and the import behind it ask twice; so does every note that comes again unchanged. */
const KNOWN_AT_MOST = 1_000;
const known = new Map<string, readonly MadeProblem[]>();

const problemsOf = async (text: string): Promise<readonly MadeProblem[]> => {
  const before = known.get(text);
  if (before !== undefined) return before;
  const reading = await checkExercise(text);
  const problems = reading.kind === "refused" ? reading.problems : [];
  const [oldest] = known.keys();
  if (known.size >= KNOWN_AT_MOST && oldest !== undefined) known.delete(oldest);
  known.set(text, problems);
  return problems;
};

/** Draws each exercise of a note 1,000 times: one with a fault gives no card, and its problems name the line. */
export const checkNoteExercises = async (read: ReadNote): Promise<ReadNote> => {
  const faulty = new Set<NoteCard>();
  const problems: Problem[] = [];
  for (const card of read.cards) {
    if (card.kind !== "exercise") continue;
    const found = await problemsOf(card.source);
    if (found.length === 0) continue;
    faulty.add(card);
    problems.push(...found.map((problem) => exerciseProblem(card.line, problem)));
  }
  if (faulty.size === 0) return read;
  return {
    ...read,
    cards: read.cards.filter((card) => !faulty.has(card)),
    problems: [...read.problems, ...problems].toSorted((a, b) => a.line - b.line),
  };
};
