import { describe, expect, it } from "vitest";
import {
  conceptKeyOf,
  conceptNameOf,
  isOpaque,
  isSilenced,
  labelledBlocks,
  linkedNotes,
  noteLinks,
  parseNote,
  placeOf,
  sectionNumbers,
  walk,
} from "#lib/domain/notes/index.ts";

const markdown = `* [Back to Main](main.md)

# 8.2 Challenges
- Desc.) See [a](../a.md#x), [a again](../a.md#y) and [here](#concept-cost-function-loss).
## 8.2.1 Costs
### Concept) Cost Function (Loss)
- Def.)
  - The cost is a number.
    - Why?)
      - It is a sum; see [b](b.md).
- Concept) **Surrogate**
  - Prop.)
    - It is smooth.
#### Edge Cases)
- e.g.) zero
## 8.2.2 Part
### 8.2.2.1 Inner
- Test)
  - Try [c](https://c.org).
`;

const keys = (text: string) =>
  labelledBlocks(parseNote(text)).map(({ path }) => conceptKeyOf(path));

describe("the labelled blocks of a note", () => {
  const blocks = labelledBlocks(parseNote(markdown));

  it("come in the order of the note, headings among them", () => {
    expect(blocks.map(({ block }) => `${block.own.start.line} ${block.found}`)).toEqual([
      "4 Desc.",
      "7 Def.",
      "9 Why?",
      "11 Concept",
      "12 Prop.",
      "14 Edge Cases",
      "15 e.g.",
      "18 Test",
    ]);
  });

  it("have a path that leads to their concept and section", () => {
    const places = blocks.map(({ path }) => placeOf(path));
    expect(places.map(({ conceptKey }) => conceptKey)).toEqual([
      "challenges",
      "cost-function",
      "cost-function",
      "cost-function",
      "cost-function/surrogate",
      "cost-function",
      "cost-function",
      "inner",
    ]);
    expect(places.map(({ section }) => section?.number ?? null)).toEqual([
      null,
      "8.2.1",
      "8.2.1",
      "8.2.1",
      "8.2.1",
      "8.2.1",
      "8.2.1",
      "8.2.2.1",
    ]);
  });

  it("lie beside their sentence if they give its reason", () => {
    const why = blocks.find(({ block }) => block.label === "why");
    expect(why?.path.map((step) => ("type" in step ? step.type : "heading"))).toEqual([
      "heading",
      "heading",
      "heading",
      "block",
      "sentence",
    ]);
    expect(conceptNameOf(why?.path ?? [])).toBe("Cost Function");
  });

  it("have a concept key that a new number, level or alias leaves as it is", () => {
    const edited = markdown
      .replace(
        "## 8.2.1 Costs\n### Concept) Cost Function (Loss)",
        "## 8.2.4 Costs\n#### Concept) Cost function (Error)",
      )
      .replace("#### Edge", "##### Edge");
    expect(keys(edited)).toEqual(keys(markdown));
  });
});

describe("the sections and links of a note", () => {
  const note = parseNote(markdown);

  it("number themselves", () => {
    expect(sectionNumbers(note)).toEqual(["8.2", "8.2.1", "8.2.2", "8.2.2.1"]);
  });

  it("lead to other notes in order, each once, navigation and the web left out", () => {
    expect(noteLinks(note).map(({ target }) => target)).toEqual(["../a.md#x", "b.md"]);
  });

  it("lead there from tables, quotations and references too, with their place", () => {
    const text =
      "# T\n| [a](a.md) |\n|---|\n\n> [b](b.md)\n\n- [c][ref]\n\n[ref]: c.md\n[Back to x](d.md)";
    const places = noteLinks(parseNote(text)).map(
      ({ target, span: { start } }) => `${target} ${start.line}:${start.column}`,
    );
    expect(places).toEqual(["a.md 2:3", "b.md 5:3", "c.md 7:3"]);
  });
});

describe("the notes that a note links to", () => {
  const pathsFrom = (path: string, targets: readonly string[]) =>
    linkedNotes(
      noteLinks(parseNote(targets.map((target) => `- [x](${target})`).join("\n"))),
      path,
    ).map((linked) => linked.path);

  it("are paths in the folder of all notes, each once, in order", () => {
    const targets = [
      "../02/b.md#x",
      "./c.md",
      "c.md?y",
      "../02/./b.md",
      "/d/e%20f.md",
      "g/../h.md",
    ];
    expect(pathsFrom("ch/01/a.md", targets)).toEqual([
      "ch/02/b.md",
      "ch/01/c.md",
      "d/e f.md",
      "ch/01/h.md",
    ]);
  });

  it("never hold the note itself", () => {
    expect(pathsFrom("ch/a.md", ["a.md", "../ch/a.md#b", "./a.md", "/ch/a.md"])).toEqual([]);
  });

  it("are notes, not papers, programs or pictures", () => {
    const targets = ["a.pdf", "b.py", "c.png", "d.MD", "e", "f.markdown#g", "https://h.org/i.md"];
    expect(pathsFrom("n.md", targets)).toEqual(["d.MD", "e", "f.markdown"]);
  });

  it("outside the folder keep the way out of it", () => {
    expect(pathsFrom("a.md", ["../../b.md", "../a.md"])).toEqual(["../../b.md", "../a.md"]);
    expect(pathsFrom("ch/a.md", ["%2e%2e/%2e%2e/b.md", "%zz.md"])).toEqual([
      "../b.md",
      "ch/%zz.md",
    ]);
  });
});

describe("`No cards)`", () => {
  const silencedIn = (text: string) =>
    walk(parseNote(text))
      .filter(({ node }) => !isOpaque(node) && isSilenced(node))
      .map(({ node }) => node.own.start.line);

  it("with nothing under it silences the block, concept or section that holds it", () => {
    expect(silencedIn("# T\n- Def.)\n  - No cards)\n  - a\n- Desc.)\n  - b")).toEqual([2]);
    expect(silencedIn("# T\n## 1 A\n### Concept) B\n- No cards)\n- c\n### Concept) D")).toEqual([
      3,
    ]);
    expect(silencedIn("# T\n- Def.)\n  - No cards) too easy\n  - a")).toEqual([2]);
    expect(silencedIn("# T\n## 1 A\n**No cards)**\n\n### Concept) B\n- c")).toEqual([2]);
    expect(silencedIn("# T\n### Concept) A\n#### No cards)\n### Concept) B")).toEqual([2]);
  });

  it("with something under it silences that only", () => {
    expect(silencedIn("# T\n- Def.)\n  - No cards)\n    - a\n  - b")).toEqual([]);
  });

  it("right under the title silences the note", () => {
    expect(isSilenced(parseNote("# T\n- No cards)\n## 1 A\n- b"))).toBe(true);
    expect(isSilenced(parseNote("# T\n## 1 A\n- No cards)"))).toBe(false);
  });
});
