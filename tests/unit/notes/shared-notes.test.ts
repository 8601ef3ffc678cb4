import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { labelledBlocks, parseNote } from "#lib/domain/notes/index.ts";
import { commonMark, ours } from "./common-mark.ts";

/** Forty-one notes of another author; they lie beside the project, not in it. */
const folder = new URL("../../../../shared/notes/", import.meta.url);

const notes = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".md"))
      .toSorted()
      .map((path) => ({ path, text: readFileSync(new URL(path, folder), "utf8") }))
  : [];

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
