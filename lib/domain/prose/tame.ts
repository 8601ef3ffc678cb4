import { fenceAt } from "./fence.ts";

/**
 * Keeps a hostile text from exhausting stack or patience. Container marks and indents beyond any
 * note's need are cut; a paragraph with a crowd of emphasis and bracket marks, whose reading costs
 * time in proportion to their square, is shown as it was written. Lines stay where they were.
 */
const DEEPEST_MARKS = 24;
const WIDEST_INDENT = 96;
const MOST_MARKS_IN_A_PARAGRAPH = 800;

const MARKER = /(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)[ \t]*|>[ \t]*/uy;
const CROWD = /[*_[\]!`]/gu;

/** The offset behind the first `DEEPEST_MARKS` container marks of a line, and behind all of them. */
const marksEnd = (line: string, from: number): { kept: number; end: number } => {
  let end = from;
  let kept = from;
  for (let count = 1; ; count += 1) {
    MARKER.lastIndex = end;
    const mark = MARKER.exec(line);
    if (mark === null) return { kept, end };
    end += mark[0].length;
    if (count <= DEEPEST_MARKS) kept = end;
  }
};

const shallow = (line: string): string => {
  const indent = /^[ \t]*/u.exec(line)?.[0].length ?? 0;
  const { kept, end } = marksEnd(line, indent);
  if (indent <= WIDEST_INDENT && kept === end) return line;
  return (
    line.slice(0, Math.min(indent, WIDEST_INDENT)) + line.slice(indent, kept) + line.slice(end)
  );
};

const uncrowded = (paragraph: readonly string[]): readonly string[] => {
  const marks = paragraph.reduce((sum, line) => sum + (line.match(CROWD)?.length ?? 0), 0);
  if (marks <= MOST_MARKS_IN_A_PARAGRAPH) return paragraph;
  return paragraph.map((line) => line.replace(CROWD, String.raw`\$&`));
};

const STARTS_ANEW = /^[ \t]*(?:$|>|#|\||[-*+][ \t]|\d{1,9}[.)][ \t])/u;

/** Lines in groups that Markdown reads as one run of text; a fenced block is a group that is left alone. */
export const tame = (markdown: string): string => {
  const out: string[] = [];
  let paragraph: string[] = [];
  const flush = (): void => {
    out.push(...uncrowded(paragraph));
    paragraph = [];
  };
  for (let at = 0; at <= markdown.length;) {
    const fence = fenceAt(markdown, at);
    const newline = markdown.indexOf("\n", fence?.end ?? at);
    const end = newline < 0 ? markdown.length : newline;
    const line = markdown.slice(at, end);
    if (fence !== null || STARTS_ANEW.test(line)) flush();
    if (fence === null) paragraph.push(shallow(line));
    else out.push(line);
    at = end + 1;
  }
  flush();
  return out.join("\n");
};
