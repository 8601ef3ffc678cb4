import { describe, expect, it } from "vitest";
import { parseNote } from "#lib/domain/notes/index.ts";
import { faults, sketch } from "./sketch.ts";

describe("bullets", () => {
  it("hang on the nearest bullet before them with a smaller indent", () => {
    expect(sketch("# T\n- a\n  - b\n      - c\n  - d\n- e")).toEqual([
      "title T",
      "- a",
      "  - b",
      "    - c",
      "  - d",
      "- e",
    ]);
  });

  it("may start with -, *, + or a number, and the kinds mix", () => {
    expect(sketch("# T\n* a\n   1. b\n   2) c\n      + d")).toEqual([
      "title T",
      "- a",
      "  1 b",
      "  2 c",
      "    - d",
    ]);
  });

  it("count a tab as four columns", () => {
    expect(sketch("# T\n- a\n\t- b\n    - c\n\t\t- d")).toEqual([
      "title T",
      "- a",
      "  - b",
      "  - c",
      "    - d",
    ]);
  });

  it("count any other space as one column, and such space belongs to no item", () => {
    expect(sketch("# T\n- a\n\xA0\u2003- b\n\f\v \u2028 - c")).toEqual([
      "title T",
      "- a",
      "  - b",
      "    - c",
    ]);
    const text = "\uFEFF\xA0# T\n\xA0x\n\n\u2028[Back to x](y)\n\xA0| a |";
    const { own, items } = parseNote(text);
    const places = [...(own ? [own] : []), ...items.map((item) => item.own)];
    expect(places.map(({ start, end }) => text.slice(start.offset, end.offset))).toEqual([
      "# T",
      "x",
      "[Back to x](y)",
      "| a |",
    ]);
  });

  it("keep their parent over blank lines and <br> lines", () => {
    expect(sketch("# T\n- a\n\n<br>\n\n  - b")).toEqual(["title T", "- a", "  - b"]);
  });

  it("run on over the lines that start nothing of their own", () => {
    expect(sketch("# T\n- one\n two\n  three\n- four")).toEqual([
      "title T",
      "- one two three",
      "- four",
    ]);
  });

  it("need a space behind their mark", () => {
    expect(sketch("# T\n-a\n\n*b*\n\n1.5 is a number")).toEqual([
      "title T",
      "- -a",
      "- b",
      "- 1.5 is a number",
    ]);
  });

  it("may be a task, whose box is part of the mark", () => {
    expect(sketch("# T\n- [ ] a\n  - [x] Def.) b\n- [ ]\n- [ ] ```math\n  x\n  ```")).toEqual([
      "title T",
      "- a",
      "  def: b",
      "- [ ]",
      "-",
      "  - ```math\n  x\n  ```",
    ]);
  });

  it("may be empty", () => {
    expect(sketch("# T\n-\n- a")).toEqual(["title T", "-", "- a"]);
  });

  it("hold a paragraph that is indented further, after a blank line", () => {
    expect(sketch("# T\n- a\n\n  more about a\n\nelsewhere")).toEqual([
      "title T",
      "- a",
      "  - more about a",
      "- elsewhere",
    ]);
  });

  it("with a link to another page and nothing else are navigation", () => {
    const note =
      "* [Back to Main](a.md)\n# T\n- [Next 8.3](b.md) | [Prev](c.md)\n- [Backprop](d.md)";
    expect(sketch(note)).toEqual(["title T", "nav", "nav", "- Backprop"]);
  });

  it("that are navigation keep their marker in the raw text, as their span says", () => {
    const [nav] = parseNote("1. [Back to x](y)").items;
    expect(nav).toMatchObject({ type: "nav", raw: "1. [Back to x](y)" });
    expect(nav?.span).toMatchObject({ start: { offset: 0 }, end: { offset: 17 } });
  });
});

describe("what is not words", () => {
  it("is a table, a listing, a picture, a rule, a quotation or HTML, under the bullet it is indented below", () => {
    const note = [
      "# T",
      "- a",
      "  | x | y |",
      "  |---|---|",
      "  | 1 | 2 |",
      "  ```python",
      "  # - no heading, no bullet",
      "  ```",
      "  ![](p.png)",
      "  <img src='q.png'>",
      "---",
      "> - said",
      "> by them",
      "",
      "<details>",
      "<summary>S</summary>",
      "- b",
      "<!-- - hidden",
      "# hidden -->",
    ].join("\n");
    expect(sketch(note)).toEqual([
      "title T",
      "- a",
      "  table",
      "  code",
      "  image",
      "  image",
      "rule",
      "quote",
      "html",
      "- b",
      "html",
    ]);
  });

  it("is a quotation with the lines that run on from its words", () => {
    expect(sketch("# T\n> said\nby them\n- a\n> \nb\n\n> ```\nc")).toEqual([
      "title T",
      "quote",
      "- a",
      "quote",
      "- b",
      "quote",
      "- c",
    ]);
  });

  it("is a table only with a line of dashes or a bar in front", () => {
    expect(sketch("# T\n- $`p(x|y)`$\n  and p(y|x)\n\na | b\n--|--\n1 | 2")).toEqual([
      "title T",
      "- $`p(x|y)`$ and p(y|x)",
      "table",
    ]);
  });

  it("is front matter at the very start", () => {
    expect(sketch("---\ntitle: x\n---\n# T\n- a")).toEqual(["title T", "metadata", "- a"]);
  });

  it("is front matter in YAML or TOML, after comments and blank lines too", () => {
    expect(sketch("+++\ntitle = 'x'\n+++\n# T")).toEqual(["title T", "metadata"]);
    expect(sketch('\uFEFF---\r\n# made by hand\r\n\r\n"a b": 1\r\n---\r\n# T')).toEqual([
      "title T",
      "metadata",
    ]);
    expect(sketch("---\nWords, and a rule above.\n\n---\n# T")).toEqual([
      "title T",
      "rule",
      "- Words, and a rule above.",
      "rule",
    ]);
  });

  it("gives the note its title if front matter has one and no heading has", () => {
    for (const line of ["title: Pooling", 'title: "Pooling"', "Title = 'Pooling'"]) {
      const note = parseNote(`---\ndate: today\n${line}\n---\n- a`);
      expect(note.title).toBe("Pooling");
      expect(note.problems).toEqual([]);
    }
    expect(parseNote("---\ntitle: Pooling\n---\n# T").title).toBe("T");
    expect(parseNote("---\ntitle:\n---\n- a").problems).toMatchObject([{ kind: "no-title" }]);
  });

  it("has the links, pictures and formulas of a table or quotation", () => {
    const note = parseNote(
      "# T\n| $`a|b`$ | [x](y.md) |\n|---|---|\n| ![p](p.png) | $c$ |\n\n> see [q](r.md)\n",
    );
    expect(note.items).toMatchObject([
      {
        type: "table",
        math: [
          { tex: "a|b", span: { start: { line: 2 } } },
          { tex: "c", span: { start: { line: 4 } } },
        ],
        links: [{ target: "y.md", kind: "note" }],
        images: [{ target: "p.png" }],
      },
      { type: "quote", links: [{ target: "r.md" }] },
    ]);
  });

  it("reports a formula that is open in its row of a table", () => {
    expect(faults("# T\n| a | b |\n|---|---|\n| $`x | y |\n| $`z`$ | w |")).toEqual([
      "math-unclosed 4",
    ]);
  });

  it("may be a math fence, which is a formula", () => {
    expect(sketch("# T\n- a\n  ```math\n  x\n  - y\n  ```\n- ```math\n  z\n  ```")).toEqual([
      "title T",
      "- a",
      "  - ```math\n  x\n  - y\n  ```",
      "-",
      "  - ```math\n  z\n  ```",
    ]);
  });

  it("keeps what its tags show", () => {
    const [html] = parseNote('# T\n<p align="center"><img src="a.png" alt="A"></p>').items;
    expect(html).toMatchObject({ type: "html", images: [{ alt: "A", target: "a.png" }] });
  });
});

describe("a paragraph", () => {
  it("that is a label takes the picture or the list under it", () => {
    expect(sketch("# T\ne.g.)  \n<img src='a.png'>\n\n- a\n\nDef.)\n\n- b\n- c\n\nd")).toEqual([
      "title T",
      "eg:",
      "  image",
      "- a",
      "def:",
      "  - b",
      "  - c",
      "- d",
    ]);
  });

  it("that is a label takes the first paragraph under it", () => {
    expect(sketch("# T\nDef.)\n\na\n\n$$b$$\n\nc\n\nProp.) d\n\ne.g.)\n\ni.e.) f")).toEqual([
      "title T",
      "def:",
      "  - a",
      "  - $$b$$",
      "- c",
      "prop: d",
      "eg:",
      "ie: f",
    ]);
  });

  it("underlined by = or - is a heading", () => {
    expect(sketch("Title\n=====\nPart\n----\n- a")).toEqual([
      "title Title",
      "section Part",
      "  - a",
    ]);
  });
});
