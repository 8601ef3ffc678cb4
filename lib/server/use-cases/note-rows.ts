import { LABEL_NAMES } from "#lib/domain/cards/index.ts";
import {
  childrenOf,
  isBlock,
  isConcept,
  isSection,
  isSentence,
  parseNote,
  type Block,
  type Concept,
  type Inline,
  type Item,
  type Opaque,
  type Section,
  type Sentence,
} from "#lib/domain/notes/index.ts";
import { renderInline } from "#lib/domain/prose/index.ts";
import { renderOnce } from "./card-face.ts";

/** A piece of a block with the line of the note that it stands on, 1-based. */
export interface NotePiece {
  readonly line: number;
  readonly html: string;
}

/** A note as a readable page: headings, and labelled blocks of pieces. Lines are half open. */
export type NoteRow =
  | {
      readonly kind: "heading";
      readonly level: "section" | "concept";
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

const SHOWN_AS_IS: ReadonlySet<Opaque["type"]> = new Set(["image", "table", "code", "quote"]);

const inlineMarkdown = (inline: Inline): string => inline.raw.trim();

/** Sub-bullets of a sentence as a list, two spaces a level. */
const bullets = (items: readonly Item[], depth: number): readonly string[] =>
  items.flatMap((item) => {
    const indent = "  ".repeat(depth);
    if (isSentence(item)) {
      const text = inlineMarkdown(item.text).replaceAll("\n", `\n${indent}  `);
      return [`${indent}- ${text}`, ...bullets(item.children, depth + 1)];
    }
    return isBlock(item) || !SHOWN_AS_IS.has(item.type)
      ? []
      : [`${indent}  ${item.raw.trim().replaceAll("\n", `\n${indent}  `)}`];
  });

const sentencePiece = (sentence: Sentence): NotePiece => {
  const list = bullets(sentence.children, 0);
  const text = inlineMarkdown(sentence.text);
  return {
    line: sentence.span.start.line,
    html: renderOnce(list.length === 0 ? text : `${text}\n\n${list.join("\n")}`),
  };
};

const opaquePieces = (item: Opaque): readonly NotePiece[] =>
  SHOWN_AS_IS.has(item.type) ? [{ line: item.span.start.line, html: renderOnce(item.raw) }] : [];

/** Labelled blocks below a sentence get rows of their own, behind it. */
const nestedBlocks = (sentence: Sentence): readonly Block[] =>
  sentence.children.flatMap((child) => {
    if (isBlock(child)) return [child];
    return isSentence(child) ? nestedBlocks(child) : [];
  });

const labelOf = (block: Block): string =>
  block.label === "free" || block.label === "concept" ? block.found : LABEL_NAMES[block.label];

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
    if (isSentence(item)) pieces.push(sentencePiece(item));
    else if (!isBlock(item)) pieces.push(...opaquePieces(item));
    if (nested.length === 0) continue;
    close(nested[0]?.span.start.line ?? item.span.end.line);
    rows.push(...nested.flatMap(blockRows));
  }
  close((items.at(-1)?.span.end.line ?? line) + 1);
  return rows;
};

const blockRows = (block: Block): NoteRow[] => {
  const line = block.span.start.line;
  const own = block.inline ? [{ line, html: renderOnce(inlineMarkdown(block.inline)) }] : [];
  return itemRows(labelOf(block), line, block.children, own);
};

const headingRow = (node: Concept | Section): NoteRow => ({
  kind: "heading",
  level: isConcept(node) ? "concept" : "section",
  line: node.span.start.line,
  number: node.number ?? null,
  html: renderInline(node.name),
  anchor: node.anchor,
});

const nodeRows = (node: Section | Concept): NoteRow[] => [headingRow(node), ...contentRows(node)];

/** Items and headings of a node in their order; neighbouring items without a label share a row. */
const contentRows = (node: Parameters<typeof childrenOf>[0]): NoteRow[] => {
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
    rows.push(
      ...("type" in child
        ? blockRows(child)
        : isSection(child) || isConcept(child)
          ? nodeRows(child)
          : []),
    );
  }
  flush();
  return rows;
};

/** Sets a note as a page. Pure: the same text gives the same rows. */
export const noteRows = (markdown: string): readonly NoteRow[] => contentRows(parseNote(markdown));
