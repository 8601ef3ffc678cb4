import type { Report } from "../problems.ts";
import type { Source } from "../source.ts";
import { bulletMark } from "./bullet.ts";
import { fenceOpening } from "./fence.ts";
import { readHeading } from "./heading.ts";
import { contentOf, endOf, indentOf } from "./line.ts";
import type { OpaquePiece, Read } from "./piece.ts";

/** Elements that start a block of their own; `<b>`, `<sub>` and the like belong to a text. */
const BLOCK_ELEMENTS = new Set(
  (
    "address article aside audio blockquote body canvas center col colgroup dd details dialog div dl dt " +
    "fieldset figcaption figure footer form frame h1 h2 h3 h4 h5 h6 head header hr html iframe li link " +
    "main menu meta nav noscript object ol optgroup option p param picture pre script section source " +
    "style summary svg table tbody td template textarea tfoot th thead title tr ul video"
  ).split(" "),
);
const TAG = /^<\/?([a-zA-Z][a-zA-Z0-9-]*)(?=[\s/>])/;
const ONE_TAG = /^<[a-zA-Z/][^<>]*>(?:<\/[a-zA-Z][a-zA-Z0-9]*>)?$/;

export const startsHtml = (content: string): boolean => {
  if (!content.startsWith("<")) return false;
  if (content.startsWith("<!--")) return true;
  const name = TAG.exec(content)?.[1]?.toLowerCase();
  return name !== undefined && (BLOCK_ELEMENTS.has(name) || ONE_TAG.test(content));
};

export const readHtml = (
  source: Source,
  index: number,
  report: Report,
): Read<OpaquePiece> | null => {
  const content = contentOf(source, index);
  if (!startsHtml(content)) return null;
  const { columns, from } = indentOf(source, index);
  const last = content.startsWith("<!--")
    ? lastLineOfComment(source, index, from, report)
    : lastLineOfElement(source, index);
  return {
    piece: { type: "opaque", opaque: "html", from, to: endOf(source, last), indent: columns },
    nextLine: last + 1,
  };
};

const lastLineOfComment = (source: Source, index: number, from: number, report: Report): number => {
  const end = source.next("-->", from + 4);
  if (end !== Infinity) return source.lineIndexAt(end);
  report("comment-unclosed", from, {
    found: "<!--",
    expected: "-->",
    hint: "Write --> where the comment ends.",
  });
  return index;
};

/** An element runs on to the next blank line, bullet, heading or fence. */
const lastLineOfElement = (source: Source, index: number): number => {
  let last = index;
  while (last + 1 < source.lines.length && !endsElement(source, last + 1)) last += 1;
  return last;
};

const endsElement = (source: Source, index: number): boolean => {
  const content = contentOf(source, index);
  return (
    content === "" ||
    bulletMark(source, index) !== null ||
    readHeading(source, index) !== null ||
    fenceOpening(content) !== null
  );
};
