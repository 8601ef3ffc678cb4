import type { HeadingPiece } from "../blocks/piece.ts";
import { makeAnchors } from "../headings/anchors.ts";
import { readHeadingName, type HeadingName } from "../headings/read-heading-name.ts";
import { reportBareKind, reportMisspeltKind } from "../labels/problems.ts";
import { canonicalOf } from "../labels/table.ts";
import type { Item, Note } from "../outline.ts";
import type { Report } from "../problems.ts";
import type { Source } from "../source.ts";
import { blockOf, conceptOf, sectionOf } from "./heading-nodes.ts";
import { reportLevelJump, reportNameless, reportSecondTitle } from "./heading-problems.ts";
import { extend, openNode, openNote, type OpenNode, type OpenNote } from "./open-node.ts";

/** Hangs headings on each other by their level, and items on the last heading. */
interface HeadingStack {
  open(piece: HeadingPiece): void;
  /** Items that stand under the heading opened last. */
  addItems(items: readonly Item[]): void;
  /** The anchors of all headings so far. */
  anchors(): readonly string[];
  /** The note, with the title to take if it has no `#` heading. */
  finish(titleElsewhere: string | null): Omit<Note, "gaps" | "problems">;
}

export const makeHeadingStack = (source: Source, report: Report): HeadingStack => {
  const note = openNote(source);
  const stack: OpenNode[] = [];
  const anchors = makeAnchors();
  const allAnchors: string[] = [];

  const close = () => {
    const node = stack.pop();
    if (node) attach(note, stack, node, report);
  };

  const open = (piece: HeadingPiece) => {
    while ((stack.at(-1)?.piece.level ?? 0) >= piece.level) close();
    const name = readHeadingName(source, piece.contentFrom, piece.contentTo, report);
    const anchor = anchors.add(name.inline);
    allAnchors.push(anchor);
    const own = source.span(piece.from, piece.to);
    if (piece.level === 1 && note.title === null) {
      note.title = { ...name, own };
      return;
    }
    reportHeading(report, piece, name, stack.at(-1)?.piece.level ?? (note.title ? 1 : null));
    const kind = nodeKind(piece, name, stack);
    stack.push(openNode({ kind, piece, name, anchor, own }));
  };

  return {
    open,
    addItems: (items) => {
      const node = stack.at(-1) ?? note;
      for (const item of items) node.items.push(item);
      extend(node, items.at(-1)?.span.end);
    },
    anchors: () => allAnchors,
    finish: (titleElsewhere) => {
      while (stack.length > 0) close();
      return finishNote(source, note, titleElsewhere, report);
    },
  };
};

/**
 * A label without a name (`#### Props.)`) opens a block; so does an unknown one under a concept. A number,
 * or a plain name up to `##`, opens a section, but under a concept it can only be a concept itself.
 */
const nodeKind = (
  piece: HeadingPiece,
  { kind, name, number, found }: HeadingName,
  stack: readonly OpenNode[],
): OpenNode["kind"] => {
  const holder = stack.findLast((node) => node.kind !== "block")?.kind ?? "note";
  if (found !== "" && name === "" && kind !== "concept") {
    const isKnown = canonicalOf(found) !== null;
    if (isKnown || holder === "concept") return "block";
  }
  const isSection = kind === "plain" && (number !== undefined || piece.level <= 2);
  return isSection && holder !== "concept" ? "section" : "concept";
};

const reportHeading = (
  report: Report,
  piece: HeadingPiece,
  { name, kind, found }: HeadingName,
  parentLevel: number | null,
): void => {
  if (piece.level === 1) reportSecondTitle(report, piece, name);
  if (parentLevel !== null) reportLevelJump(report, piece, parentLevel);
  if (name === "" && (kind === "concept" || found === "")) reportNameless(report, piece, found);
  if (name !== "" && kind === "free") reportMisspeltKind(report, piece.from, found);
  if (kind === "plain" && piece.level > 2) reportBareKind(report, piece.from, name);
};

/** A block belongs to the heading right above it, even to another block; a concept or section never to a block. */
const attach = (
  note: OpenNote,
  stack: readonly OpenNode[],
  node: OpenNode,
  report: Report,
): void => {
  const above = stack.at(-1) ?? note;
  const holder = stack.findLast(({ kind }) => kind !== "block") ?? note;
  if (node.kind === "block") above.items.push(blockOf(node, report));
  else if (node.kind === "concept") holder.concepts.push(conceptOf(node));
  else holder.sections.push(sectionOf(node));
  extend(above, node.end);
  extend(holder, node.end);
};

const finishNote = (
  source: Source,
  { title, items, concepts, sections }: OpenNote,
  titleElsewhere: string | null,
  report: Report,
): Omit<Note, "gaps" | "problems"> => {
  if (title === null && titleElsewhere === null) reportNoTitle(report);
  const name = title?.name ?? titleElsewhere ?? "";
  return {
    title: name === "" ? (title?.found ?? "") : name,
    items,
    concepts,
    sections,
    span: source.span(0, source.text.length),
    ...(title?.number !== undefined && { number: title.number }),
    ...(title && { heading: title.inline, own: title.own }),
  };
};

const reportNoTitle = (report: Report): void =>
  report("no-title", 0, {
    found: "no # heading",
    expected: "a title",
    hint: "Start the note with its title: # and a space, then the name.",
  });
