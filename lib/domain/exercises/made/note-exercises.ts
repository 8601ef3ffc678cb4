import {
  isOpaque,
  isSilenced,
  placeOf,
  walk,
  type Note,
  type Opaque,
  type Place,
  type Problem,
  type Span,
} from "#lib/domain/notes/index.ts";
import { questionOf } from "./print.ts";
import type { MadeProblem } from "./problem.ts";
import { readMade } from "./read-made.ts";

/** An exercise that stands in a note, in a fence of its own: ```exercise. */
export interface NoteExercise {
  readonly title: string;
  /** Names the exercise within its concept, whatever else of it changes. */
  readonly titleKey: string;
  readonly question: string;
  /** Without the indentation that all of its lines share. */
  readonly text: string;
  /** Of the fence, 1-based. */
  readonly line: number;
  readonly span: Span;
  readonly place: Place;
}

export interface NoteExercises {
  readonly exercises: readonly NoteExercise[];
  /** What is to be put right in them, in order. */
  readonly problems: readonly Problem[];
  /** Lines of all such fences, also of those that give no card. */
  readonly lines: ReadonlySet<number>;
}

const MOST_IN_A_NOTE = 50;
const OPENING = /^\s*(?:`{3,}|~{3,})\s*exercise(?=\s|$)/iu;
const CLOSING = /^\s*(?:`{3,}|~{3,})\s*$/u;

const isExercise = ({ type, raw }: Opaque): boolean => type === "code" && OPENING.test(raw);

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** What stands between the marks of the fence. */
const bodyOf = ({ raw }: Opaque): string => {
  const lines = raw.split(/\r\n|\r|\n/u).slice(1);
  if (CLOSING.test(lines.at(-1) ?? "")) lines.pop();
  const shared = lines
    .filter((line) => line.trim() !== "")
    .reduce((least, line) => Math.min(least, indentOf(line)), Infinity);
  return `${lines.map((line) => line.slice(Math.min(shared, line.length)).trimEnd()).join("\n")}\n`;
};

export const exerciseProblem = (
  fenceLine: number,
  { line, found, expected, hint }: MadeProblem,
): Problem => ({ kind: "exercise-broken", line: fenceLine + line, found, expected, hint });

const problemAt = (line: number, found: string, expected: string, hint: string): Problem => ({
  kind: "exercise-broken",
  line,
  found,
  expected,
  hint,
});

/** A title in any spelling of blanks and capitals; a bar separates the parts of a slot. */
const titleKeyOf = (title: string): string =>
  title
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s|]+/gu, " ")
    .trim() || "exercise";

/** The exercises of a note that can be read, and what keeps the others from it. Silenced ones give nothing. */
export const noteExercises = (note: Note): NoteExercises => {
  const exercises: NoteExercise[] = [];
  const problems: Problem[] = [];
  const lines = new Set<number>();
  const taken = new Set<string>();
  for (const { node, path } of walk(note)) {
    if (!isOpaque(node) || !isExercise(node)) continue;
    const { line } = node.span.start;
    lines.add(line);
    if (path.some(isSilenced)) continue;
    if (taken.size > MOST_IN_A_NOTE) continue;
    const text = bodyOf(node);
    const read = readMade(text);
    if (read.kind === "problems") {
      problems.push(...read.problems.map((problem) => exerciseProblem(line, problem)));
      continue;
    }
    const place = placeOf(path);
    const { title } = read.made;
    const titleKey = titleKeyOf(title);
    const key = `${place.conceptKey}|${titleKey}`;
    if (taken.has(key)) {
      const hint = "By its title an exercise is known again: give one of the two another.";
      problems.push(problemAt(line, `a second "${title}"`, "each title once in a concept", hint));
      continue;
    }
    taken.add(key);
    if (taken.size > MOST_IN_A_NOTE) {
      const hint = "This one and those below give no card. Split the note.";
      problems.push(
        problemAt(line, `more than ${MOST_IN_A_NOTE} exercises`, "fewer in a note", hint),
      );
    } else {
      const question = questionOf(read.made);
      exercises.push({ title, titleKey, question, text, line, span: node.span, place });
    }
  }
  return { exercises, problems, lines };
};
