import { LABEL_NAMES } from "#lib/domain/cards/index.ts";
import {
  childrenOf,
  isBlock,
  isConcept,
  isNote,
  isSection,
  isSentence,
  walk,
  type Block,
  type Concept,
  type Item,
  type Note,
  type Section,
  type Sentence,
} from "#lib/domain/notes/index.ts";
import { renderInline, type Places } from "#lib/domain/prose/index.ts";
import { pieceOf, type NotePiece, type SetProse } from "./note-pieces.ts";

/** A note as a readable page: headings, and labelled blocks of pieces. Lines are half open. */
export type NoteRow =
  | {
      readonly kind: "heading";
      readonly level: "section" | "concept";
      /** Of the headings of the page, below the title's 1: a concept of no section is at 2. */
      readonly rank: 2 | 3;
      readonly line: number;
      readonly number: string | null;
      readonly html: string;
      readonly anchor: string;
    }
  | {
      readonly kind: "block";
      readonly label: string;
      readonly line: number;
      readonly endLine: number;
      readonly pieces: readonly NotePiece[];
    };

type Headed = Note | Section | Concept;

/** Sets a note as a page. Pure: the same text among the same places gives the same rows. */
export const noteRows = (note: Note, places: Places, set: SetProse): readonly NoteRow[] => {
  /** Items and headings of a node in their order; neighbouring items without a label share a row. */
  const contentRows = (node: Headed): NoteRow[] => {
    const rows: NoteRow[] = [];
    let loose: Item[] = [];
    const flush = (): void => {
      const [first] = loose;
      if (first) rows.push(...itemRows("", first.span.start.line, loose, []));
      loose = [];
    };
    for (const child of childrenOf(node)) {
      if ("type" in child && !isBlock(child)) {
        loose.push(child);
        continue;
      }
      flush();
      if ("type" in child) rows.push(...blockRows(child));
      else if (isSection(child) || isConcept(child))
        rows.push(headingRow(child, node, places), ...contentRows(child));
    }
    flush();
    return rows;
  };

  const blockRows = (block: Block): NoteRow[] => {
    const line = block.span.start.line;
    const own = block.inline
      ? [{ line, html: set(block.inline.raw.trim()), marked: true, ordinal: null, children: [] }]
      : [];
    return itemRows(labelOf(block), line, block.children, own);
  };

  /** Rows of the items under one label; a nested label starts a row, and so does what follows it. */
  const itemRows = (
    label: string,
    line: number,
    items: readonly Item[],
    first: readonly NotePiece[],
  ): NoteRow[] => {
    const rows: NoteRow[] = [];
    let pieces: NotePiece[] = [...first];
    let from = line;
    let shownLabel = label;
    const close = (endLine: number): void => {
      if (pieces.length > 0)
        rows.push({ kind: "block", label: shownLabel, line: from, endLine, pieces });
      pieces = [];
      shownLabel = "";
    };
    for (const item of items) {
      if (pieces.length === 0) from = rows.length === 0 ? line : item.span.start.line;
      const nested = isBlock(item) ? [item] : isSentence(item) ? nestedBlocks(item) : [];
      const piece = isBlock(item) ? null : pieceOf(item, set);
      if (piece) pieces.push(piece);
      if (nested.length === 0) continue;
      close(nested[0]?.span.start.line ?? item.span.end.line);
      rows.push(...nested.flatMap(blockRows));
    }
    close((items.at(-1)?.span.end.line ?? line) + 1);
    return rows;
  };

  return contentRows(note);
};

/** Labelled blocks below a sentence get rows of their own, behind it. */
const nestedBlocks = (sentence: Sentence): readonly Block[] =>
  sentence.children.flatMap((child) => {
    if (isBlock(child)) return [child];
    return isSentence(child) ? nestedBlocks(child) : [];
  });

const labelOf = (block: Block): string =>
  block.label === "free" || block.label === "concept" ? block.found : LABEL_NAMES[block.label];

const headingRow = (node: Concept | Section, parent: Headed, places: Places): NoteRow => ({
  kind: "heading",
  level: isConcept(node) ? "concept" : "section",
  rank: isSection(node) || isNote(parent) ? 2 : 3,
  line: node.span.start.line,
  number: node.number ?? null,
  html: renderInline(node.name, places),
  anchor: node.anchor,
});

/** The anchors of all headings of a note, in order. */
export const headingAnchors = (note: Note): readonly string[] =>
  walk(note).flatMap(({ node }) => ("type" in node ? [] : [node.anchor]));
