import {
  inlineOf,
  isOpaque,
  walk,
  type MathSpan,
  type Note,
  type Problem,
} from "#lib/domain/notes/index.ts";
import { formulaProblem } from "./tex.ts";

/** Setting takes about a microsecond a character; a note with more math than this is a file made to be slow. */
const TEX_AT_MOST = 200_000;
const PROBLEMS_AT_MOST = 200;

/** Everything to put right in a note, in order: what its parser found, and each formula that KaTeX cannot set. */
export const noteProblems = (note: Note): readonly Problem[] =>
  [...note.problems, ...formulaProblems(note)].toSorted((a, b) => a.line - b.line);

const formulaProblems = (note: Note): readonly Problem[] => {
  const problems: Problem[] = [];
  /** The letters of a note stand in many of its sentences; each formula is set once. */
  const canBeSet = new Set<string>();
  let left = TEX_AT_MOST;
  for (const math of formulasOf(note)) {
    if (canBeSet.has(math.tex) || problems.length >= PROBLEMS_AT_MOST) continue;
    left -= math.tex.length;
    if (left < 0) return [...problems, tooMuchMath(math)];
    const problem = problemOf(math);
    if (problem) problems.push(problem);
    else canBeSet.add(math.tex);
  }
  return problems;
};

/** The formulas in which the parser found no fault: one that is open, or lacks a brace, is a problem already. */
const formulasOf = (note: Note): readonly MathSpan[] =>
  [...(note.heading?.math ?? []), ...formulasBelow(note)].filter(
    ({ closed, balanced }) => closed && balanced,
  );

const formulasBelow = (note: Note): readonly MathSpan[] =>
  walk(note).flatMap(({ node }) => (isOpaque(node) ? node.math : (inlineOf(node)?.math ?? [])));

const problemOf = (math: MathSpan): Problem | null => {
  const tex = math.tex.replace(/\r\n?/g, "\n");
  const fault = formulaProblem({ kind: "display", source: math.raw, tex, line: firstLineOf(math) });
  if (fault === null) return null;
  const { line, found, hint } = fault;
  return { kind: "math-broken", line, found, expected: "TeX that KaTeX can set", hint };
};

/** The line on which the TeX starts: that of the delimiter, or a later one. */
const firstLineOf = ({ raw, span, delimiter }: MathSpan): number => {
  const opening = delimiter === "fence" ? /^[^\r\n]*\s*/ : /^\$[$`]?\s*/;
  const before = opening.exec(raw)?.[0] ?? "";
  return span.start.line + before.split(/\r\n|\r|\n/).length - 1;
};

const tooMuchMath = ({ span }: MathSpan): Problem => ({
  kind: "more-problems",
  line: span.start.line,
  found: `more than ${TEX_AT_MOST} characters of math`,
  expected: "less in one note",
  hint: "The formulas from here on were not checked. Split the note, for instance at its sections.",
});
