import { describe, expect, it } from "vitest";
import { parseNote } from "#lib/domain/notes/index.ts";
import type { Places } from "#lib/domain/prose/index.ts";
import { setProse, type NotePiece } from "#lib/server/use-cases/note-pieces.ts";
import { headingAnchors, noteRows, type NoteRow } from "#lib/server/use-cases/note-rows.ts";

const PLACES: Places = {
  link: (address) => ({ kind: "page", href: `/notes/n-1#${address.length}` }),
  picture: (address) => ({ kind: "missing", path: address }),
};
const rowsOf = (markdown: string): readonly NoteRow[] =>
  noteRows(parseNote(markdown), PLACES, setProse(PLACES));
const blocks = (rows: readonly NoteRow[]) =>
  rows.flatMap((row) => (row.kind === "block" ? [row] : []));
const flat = (pieces: readonly NotePiece[]): readonly NotePiece[] =>
  pieces.flatMap((piece) => [piece, ...flat(piece.children)]);

const NOTE = `# Sailing

### Concept) Tack

- Def.)
  - A **tack** is a turn.
    - It takes time.
      1. First the helm.
      2. Then the sheets.
    ![](tack.png)
  - Why?)
    - The wind is ahead.
  - A last word, see [there](there.md).

## 2 Sails

### Concept) Jib

| sail | place |
| --- | --- |
| jib | bow |

<details><summary>More</summary></details>

\`\`\`js
hoist()
\`\`\`
`;

describe("a note as rows of a page", () => {
  const rows = rowsOf(NOTE);

  it("has each line as a place of its own, bullets below bullets", () => {
    const lines = blocks(rows).flatMap((row) => flat(row.pieces).map(({ line }) => line));
    expect(lines).toEqual([6, 7, 8, 9, 10, 12, 13, 19, 23, 25]);
    const [first] = blocks(rows)[0]?.pieces ?? [];
    expect(first?.children.map(({ line, marked }) => [line, marked])).toEqual([
      [7, true],
      [10, false],
    ]);
    expect(first?.children[0]?.children.map(({ ordinal }) => ordinal)).toEqual([1, 2]);
  });

  it("shows labels in words, and a nested block behind the words that it hangs on", () => {
    expect(blocks(rows).map(({ label, line }) => [label, line])).toEqual([
      ["Definition", 5],
      ["Reason", 11],
      ["", 13],
      ["", 19],
    ]);
  });

  it("shows tables, listings, pictures and HTML, and where links lead", () => {
    const html = JSON.stringify(rows);
    for (const part of ["<table>", "language-js", "Picture missing: tack.png", "<summary>More"])
      expect(html).toContain(part);
    expect(html).toContain(String.raw`href=\"/notes/n-1#8\"`);
  });

  it("ranks a concept of no section with the sections", () => {
    const headings = rows.flatMap((row) =>
      row.kind === "heading" ? [[row.anchor, row.rank]] : [],
    );
    expect(headings).toEqual([
      ["concept-tack", 2],
      ["2-sails", 2],
      ["concept-jib", 3],
    ]);
    expect(headingAnchors(parseNote(NOTE))).toEqual(headings.map(([anchor]) => anchor));
  });
});

describe("hostile notes", { timeout: 60_000 }, () => {
  it.each([
    ["nothing", ""],
    ["a title alone", "# A"],
    [
      "10,000 bullets in bullets",
      Array.from({ length: 10_000 }, (_, n) => `${" ".repeat(2 * Math.min(n, 500))}- a`).join("\n"),
    ],
    ["a megabyte on one line", `- ${"word ".repeat(200_000)}`],
    [
      "links to itself and to nothing",
      "# A\n\n- [a](#a) [b]() [c](?) [d](../../..) ![]() ![e](//x)\n",
    ],
    ["right to left, emoji and controls", "# אבג 🎉\n\n- Def.)\n  - \u202Eabc\u0007 is 👩‍👩‍👧 of x.\n"],
  ])("%s gives rows and no error", (_name, markdown) => {
    const rows = rowsOf(markdown);
    expect(rows.every((row) => row.line >= 1)).toBe(true);
  });
});
