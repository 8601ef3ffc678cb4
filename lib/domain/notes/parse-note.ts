import { titleInMatter } from "./blocks/metadata.ts";
import type { Piece } from "./blocks/piece.ts";
import { scanPieces } from "./blocks/scan.ts";
import { reportBrokenAnchors } from "./headings/broken-anchors.ts";
import { reportLonelyQuestions } from "./labels/questions.ts";
import type { Note, Span } from "./outline.ts";
import { makeProblemList, type Report } from "./problems.ts";
import { makeSource, type Source } from "./source.ts";
import { makeHeadingStack } from "./tree/heading-stack.ts";
import { makeItemStack } from "./tree/item-stack.ts";

/** The outline of a note. Never throws; time grows with the length of the text. */
export const parseNote = (markdown: string): Note => parseCounting(markdown).note;

/** As `parseNote`, with the number of characters looked at (a character looked at twice counts twice). */
export const parseCounting = (markdown: string): { note: Note; steps: number } => {
  const source = makeSource(markdown);
  const problems = makeProblemList(source);
  reportNullCharacter(source, problems.report);
  const pieces = scanPieces(source, problems.report);
  const headings = makeHeadingStack(source, problems.report);
  const items = makeItemStack(source, problems.report);
  for (const piece of pieces) {
    if (piece.type !== "heading") {
      items.add(piece);
      continue;
    }
    headings.addItems(items.finish());
    headings.open(piece);
  }
  headings.addItems(items.finish());
  const outline: Note = {
    gaps: gapsBetween(source, pieces),
    problems: [],
    ...headings.finish(titleInMatter(source, pieces[0])),
  };
  reportBrokenAnchors(outline, markdown, headings.anchors(), problems.report);
  reportLonelyQuestions(outline, markdown, problems.report);
  return { note: { ...outline, problems: problems.inOrder() }, steps: source.steps() };
};

/** What lies between the pieces. */
const gapsBetween = (source: Source, pieces: readonly Piece[]): Span[] => {
  const gaps: Span[] = [];
  let reached = 0;
  for (const { from, to } of pieces) {
    if (from > reached) gaps.push(source.span(reached, from));
    reached = to;
  }
  if (source.text.length > reached) gaps.push(source.span(reached, source.text.length));
  return gaps;
};

const reportNullCharacter = (source: Source, report: Report): void => {
  const at = source.text.indexOf("\0");
  if (at < 0) return;
  report("null-character", at, {
    found: "a character with the code 0",
    expected: "text",
    hint: "Something that is no text came into the note here. Remove the character.",
  });
};
