import { fromMarkdown } from "mdast-util-from-markdown";
import { isBlock, isSentence, parseNote, walk } from "#lib/domain/notes/index.ts";

interface Place {
  readonly line: number;
  readonly depth: number;
}

interface Outline {
  /** With their level. */
  readonly headings: readonly Place[];
  /** With the number of bullets around them. */
  readonly bullets: readonly Place[];
}

type Tree = ReturnType<typeof fromMarkdown>;
type Node = Tree | Tree["children"][number];

/** Headings with their level and list items with their depth, as CommonMark sees them. */
export const commonMark = (text: string): Outline => {
  const headings: Place[] = [];
  const bullets: Place[] = [];
  const visit = (node: Node, depth: number): void => {
    const line = node.position?.start.line ?? 0;
    if (node.type === "heading") headings.push({ line, depth: node.depth });
    if (node.type === "listItem") bullets.push({ line, depth });
    if (!("children" in node)) return;
    const inside = node.type === "listItem" ? depth + 1 : depth;
    for (const child of node.children) visit(child, inside);
  };
  visit(fromMarkdown(text), 0);
  return { headings, bullets };
};

/** The same, as our parser sees them. */
export const ours = (text: string): Outline => {
  const note = parseNote(text);
  const headings: Place[] = note.own ? [{ line: note.own.start.line, depth: 1 }] : [];
  const bullets: Place[] = [];
  for (const { node, path } of walk(note)) {
    const { line } = node.own.start;
    if ("level" in node) headings.push({ line, depth: node.level });
    else if (isBlock(node) && node.heading)
      headings.push({ line, depth: headingMarks(text, line) });
    else if (node.type === "nav" || isBlock(node) || (isSentence(node) && node.bullet))
      bullets.push({ line, depth: path.filter(isBullet).length });
  }
  return { headings: headings.toSorted((a, b) => a.line - b.line), bullets };
};

const isBullet = (step: object): boolean =>
  "children" in step && !("heading" in step && step.heading === true);

const headingMarks = (text: string, line: number): number =>
  /^#+/.exec(text.split("\n")[line - 1] ?? "")?.[0].length ?? 0;
