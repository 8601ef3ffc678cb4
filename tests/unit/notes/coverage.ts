import { expect } from "vitest";
import { parseNote, walk, type Note, type Span } from "#lib/domain/notes/index.ts";

const leavesOf = (note: Note): Span[] => [
  ...(note.own ? [note.own] : []),
  ...walk(note).map(({ node }) => node.own),
];

/** Space, `<br>`, and marks that show nothing. */
const GAP = /^(?:\s|<br *\/?>|[\u200b\u200e\u200f\u2060\ufeff])*$/i;

/** Each character belongs to one leaf or one gap, and gaps hold nothing that one could read. */
export const expectCovered = (text: string): Note => {
  const note = parseNote(text);
  const spans = [...leavesOf(note), ...note.gaps].toSorted(
    (a, b) => a.start.offset - b.start.offset || a.end.offset - b.end.offset,
  );
  let reached = 0;
  const broken = spans.find(({ start, end }) => {
    const continues = start.offset === reached;
    reached = end.offset;
    return !continues;
  });
  const gaps = note.gaps.map(({ start, end }) => text.slice(start.offset, end.offset));
  const readable = gaps.find((gap) => !GAP.test(gap));
  if (broken || readable !== undefined || reached !== text.length)
    expect.fail(`${JSON.stringify({ broken, readable, reached })} in ${JSON.stringify(text)}`);
  return note;
};
