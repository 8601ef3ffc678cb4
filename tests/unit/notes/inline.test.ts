import { describe, expect, it } from "vitest";
import { parseNote } from "#lib/domain/notes/index.ts";
import { faults, inlineOfLine, problemsOf } from "./sketch.ts";

const leads = (words: string): boolean => {
  const [item] = parseNote(`# T\n- ${words}\n  - x`).items;
  return item?.type === "sentence" && item.leadIn;
};

describe("the text of an inline", () => {
  it.each([
    ["a  b\tc", "a b c"],
    ["*a* and _b_", "a and b"],
    ["**a** and ***b***", "**a** and **b**"],
    ["snake_case and a*b*c", "snake_case and a*b*c"],
    ["Asterisk (*)", "Asterisk (*)"],
    ["\\*a\\* b", "\\*a\\* b"],
    ["[a **b**](c.md) d", "a **b** d"],
    ["[a [b] c](d) e", "a [b] c e"],
    ["[a] (b) [c][d]", "[a] (b) [c][d]"],
    ["![x](y.png) after", "after"],
    ["a ![x](y.png) b", "a b"],
    ["[![x](y.png)](z) after", "after"],
    ["a<br>b <br/> c", "a b c"],
    ["<u>a</u> x<sub>i</sub> 1 < 2", "a x<sub>i</sub> 1 < 2"],
    ["a <!-- b --> c", "a c"],
    ["<https://a.org> x", "https://a.org x"],
    ["`a  *b*` c", "`a  *b*` c"],
    ["2 ** 3", "2 ** 3"],
    ["__a__ and __b c__.", "**a** and **b c**."],
    ["a__b__c and __d", "a__b__c and __d"],
    ["__a **b** c__ and **d __e__ f**", "a **b** c and **d e f**"],
    ["___ and __ a __", "___ and __ a __"],
    ["[ ] a", "a"],
    ["[x] [a](b.md)", "a"],
    ["[x]", "[x]"],
    ["``a ` b`` c", "``a ` b`` c"],
    ["` a `` b", "` a `` b"],
    ["![a ![b](c.png) d](e.png) f", "f"],
    ["\u200fשלום עולם", "שלום עולם"],
    ["👩‍🔬 and 👍🏽", "👩‍🔬 and 👍🏽"],
  ])("of %j is %j", (words, text) => {
    expect(inlineOfLine(words).text).toBe(text);
  });

  it("takes two spaces or a backslash at the end of a line for a space", () => {
    expect(inlineOfLine("a  \n  b\\\n  c").text).toBe("a b c");
  });
});

describe("the marks of an inline", () => {
  const words = "A [link **x**](t.md), **bold $`m`$** and `code`";
  const inline = inlineOfLine(words);
  const note = `# T\n- ${words}`;

  it("say where they stand in the text and in the source", () => {
    const marks = [...inline.bold, ...inline.math, ...inline.code, ...inline.links];
    expect(marks.map(({ from, to }) => inline.text.slice(from, to))).toEqual([
      "**x**",
      "**bold $`m`$**",
      "$`m`$",
      "`code`",
      "link **x**",
    ]);
    expect(marks.map(({ span }) => note.slice(span.start.offset, span.end.offset))).toEqual([
      "**x**",
      "**bold $`m`$**",
      "$`m`$",
      "`code`",
      "[link **x**](t.md)",
    ]);
    expect(marks.map(({ text }) => text)).toEqual([
      "x",
      "bold $`m`$",
      "$`m`$",
      "code",
      "link **x**",
    ]);
  });

  it("tell where a link leads", () => {
    const targets = [
      "#a",
      "../b.md#c",
      "https://d.org",
      "e.png",
      "mailto:f@g.org",
      "//h.org",
      'i.md "title"',
      "<j k.md>",
    ];
    const { links } = inlineOfLine(targets.map((target) => `[x](${target})`).join(" "));
    expect(links.map(({ kind, target }) => `${kind} ${target}`)).toEqual([
      "anchor #a",
      "note ../b.md#c",
      "web https://d.org",
      "image e.png",
      "web mailto:f@g.org",
      "web //h.org",
      "note i.md",
      "note j k.md",
    ]);
  });

  it("find a target with parentheses in it", () => {
    expect(inlineOfLine("[a](b_(c).md) d").links).toMatchObject([{ target: "b_(c).md" }]);
  });

  it("keep pictures apart, with their alternative text", () => {
    expect(inlineOfLine('![a **b**](c.png) <img alt="d" src="e.png">').images).toMatchObject([
      { alt: "a **b**", target: "c.png" },
      { alt: "d", target: "e.png" },
    ]);
  });
});

describe("a link by reference", () => {
  const linksIn = (words: string, definition: string) => {
    const [item] = parseNote(`# T\n- ${words}\n\n${definition}`).items;
    if (item?.type !== "sentence") throw new Error("no sentence");
    const { text, links } = item.text;
    return [text, ...links.map(({ kind, target }) => `${kind} ${target}`)];
  };

  it.each([
    ["[a b][Name] c", '[name]: b.md "title"', ["a b c", "note b.md"]],
    ["[a **b**][] c", "[a **b**]: <b c.md>", ["a **b** c", "note b c.md"]],
    ["[a] c", "[A]: #here", ["a c", "anchor #here"]],
    ["![a][p] c", "[p]: p.png", ["c"]],
  ])("%s leads where %s says", (words, definition, expected) => {
    expect(linksIn(words, definition)).toEqual(expected);
  });

  it("stays as written if nothing says where it leads", () => {
    expect(linksIn("[a][b] [c]", "[d]: e.md")).toEqual(["[a][b] [c]"]);
  });

  it("may be a footnote, which is none of the sentence's words", () => {
    expect(linksIn("A model[^1] learns.", "[^1]: Of some kind, see there.")).toEqual([
      "A model learns.",
    ]);
  });

  it("is not defined by a sentence in brackets and a colon", () => {
    const note = parseNote("# T\n[Note]: this is a sentence.\n\n[a]: b.md");
    expect(note.items.map(({ type }) => type)).toEqual(["sentence", "metadata"]);
  });
});

describe("a hidden part", () => {
  it("stays in the text as written", () => {
    expect(inlineOfLine("The ==rate *of* $`a==b`$== grows").text).toBe(
      "The ==rate of $`a==b`$== grows",
    );
  });

  it("that does not close is reported at its line", () => {
    expect(problemsOf("# T\n- The loss\n  ==falls fast.\n- ==a== and ==b")).toMatchObject([
      { kind: "hidden-unclosed", line: 3, found: "==falls fast." },
      { kind: "hidden-unclosed", line: 4, found: "==b" },
    ]);
  });

  it("is no comparison, formula or code", () => {
    expect(faults("# T\n- a == b and a==b\n- $`==a`$ `==b` ==c==\n- =====")).toEqual([]);
  });
});

describe("bold", () => {
  it("by underscores has its place as bold by stars has", () => {
    const { bold, text } = inlineOfLine("a __b c__ d");
    expect(bold).toMatchObject([
      { text: "b c", span: { start: { column: 5 }, end: { column: 12 } } },
    ]);
    expect(bold.map(({ from, to }) => text.slice(from, to))).toEqual(["**b c**"]);
  });

  it("with an odd number of marks is reported; marks in math and code do not count", () => {
    expect(faults("# T\n- **a** **b\n- $`a**b`$ `**` 2 ** 3")).toEqual(["bold-unclosed 2"]);
  });
});

describe("a sentence", () => {
  it("with bullets under it leads in if it breaks off", () => {
    for (const words of [
      "Recent studies say...",
      "Prior beliefs can be",
      "Two kinds:",
      "Given x,",
      "where",
    ])
      expect(leads(words)).toBe(true);
    for (const words of ["A full sentence.", "Ill-Conditioning"]) expect(leads(words)).toBe(false);
  });
});
