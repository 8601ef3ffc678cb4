import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, it } from "vitest";
import { isBlock, isSentence, labelledBlocks, parseNote, walk } from "#lib/domain/notes/index.ts";

/** Forty-one notes of another author; they lie beside the project, not in it. */
const folder = new URL("../../../../shared/notes/", import.meta.url);

const notes = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".md"))
      .toSorted()
      .map((path) => ({ path, text: readFileSync(new URL(path, folder), "utf8") }))
  : [];

interface Place {
  readonly line: number;
  readonly depth: number;
}

type Tree = ReturnType<typeof fromMarkdown>;
type Node = Tree | Tree["children"][number];

/** Headings with their level and list items with their depth, as CommonMark sees them. */
const commonMark = (text: string) => {
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

const ours = (text: string) => {
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
  return { headings, bullets };
};

const isBullet = (step: object): boolean =>
  "children" in step && !("heading" in step && step.heading === true);

const headingMarks = (text: string, line: number): number =>
  /^#+/.exec(text.split("\n")[line - 1] ?? "")?.[0].length ?? 0;

const rules = () => {
  it("hold exactly the faults that are in them", () => {
    const found = notes.flatMap(({ path, text }) =>
      parseNote(text).problems.map(({ kind, line }) => `${path}:${line} ${kind}`),
    );
    expect(found).toEqual([
      "sample/ch04/01/note.md:31 math-unclosed",
      "sample/ch04/04/note.md:31 label-without-parenthesis",
      "sample/ch05/06/note.md:125 math-unclosed",
    ]);
  });

  it("have their labelled blocks found", () => {
    const section = notes.find(({ path }) => path.startsWith("section/"));
    expect(labelledBlocks(parseNote(section?.text ?? ""))).toHaveLength(16);
    const all = notes.reduce((sum, { text }) => sum + labelledBlocks(parseNote(text)).length, 0);
    expect(all).toBeGreaterThan(540);
  });

  it("have the headings that CommonMark sees", () => {
    for (const { text } of notes) expect(ours(text).headings).toEqual(commonMark(text).headings);
  });

  it("have the nesting that CommonMark sees, but for the differences in the README", () => {
    const differing = notes.flatMap(({ path, text }) => {
      const [mine, theirs] = [ours(text).bullets, commonMark(text).bullets];
      return JSON.stringify(mine) === JSON.stringify(theirs) ? [] : [path];
    });
    expect(differing).toEqual([
      // A label that stands as a paragraph holds the list under it.
      "sample/ch02/07/note.md",
      "sample/ch02/09/note.md",
      // One column of indent makes a child.
      "sample/ch02/12/note.md",
      // A label that stands as a paragraph holds the picture under it.
      "sample/ch03/14/note.md",
    ]);
  });
};

if (notes.length > 0) describe("forty-one notes of another author", rules);
else
  it("left out: no shared data beside the project", () => {
    expect(notes).toEqual([]);
  });
