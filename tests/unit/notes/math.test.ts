import { describe, expect, it } from "vitest";
import { parseNote } from "#lib/domain/notes/index.ts";
import { faults, inlineOfLine, problemsOf, sketch } from "./sketch.ts";

const texOf = (words: string) => inlineOfLine(words).math.map(({ tex }) => tex);

describe("math", () => {
  it("stands between $` and `$, $ and $, $$ and $$", () => {
    expect(texOf("$`a_1`$ and $b*c*d$ and $$e$$")).toEqual(["a_1", "b*c*d", "e"]);
  });

  it("stays byte for byte, and nothing in it is emphasis, a link or a table", () => {
    const words = "So  $`a_1  * [b](c) * | _d_`$  holds";
    expect(inlineOfLine(words).text).toBe("So $`a_1  * [b](c) * | _d_`$ holds");
  });

  it("runs on over bullets, headings, tables, fences and blank lines until it closes", () => {
    const inside = "\n- b \\\\\n# c\n| d |\n```\n\n1. e\n";
    expect(sketch(`# T\n- $\`a${inside}\`$ f\n- g`)).toEqual([
      "title T",
      `- $\`a${inside}\`$ f`,
      "- g",
    ]);
  });

  it("in double dollars runs on over lines too, and on a line of its own is a formula under its bullet", () => {
    expect(sketch("# T\n- a\n  $$\n  x\n  - y\n  $$\n- b")).toEqual([
      "title T",
      "- a",
      "  - $$\n  x\n  - y\n  $$",
      "- b",
    ]);
  });

  it("beside math needs no space", () => {
    expect(texOf("$`a`$$b$")).toEqual(["a", "b"]);
  });

  it("is not what prices are", () => {
    expect(inlineOfLine("from $5 to $6, and \\$x\\$").math).toEqual([]);
    expect(texOf("it costs $5 for $`x`$ of $y$")).toEqual(["x", "y"]);
  });

  it("is not what code holds", () => {
    expect(inlineOfLine("`echo $x $y`").math).toEqual([]);
  });
});

describe("math that does not close", () => {
  it("ends with its own bullet, and the next bullets are read", () => {
    const note = "# T\n- $`a$ b\n  c\n- $`d`$\n- e `$ f";
    expect(sketch(note)).toEqual(["title T", "- $`a$ b\n  c", "- $`d`$", "- e `$ f"]);
    expect(faults(note)).toEqual(["math-unclosed 2"]);
  });

  it("does not reach over a blank line and a heading", () => {
    const note = "# T\n- $`a\n- b\n\n## c\n- d`$ and $$e\n\n- f\n- $$g$$";
    expect(sketch(note)).toEqual([
      "title T",
      "- $`a",
      "- b",
      "section c",
      "  - d`$ and $$e",
      "  - f",
      "  - $$g$$",
    ]);
    expect(faults(note)).toEqual(["math-unclosed 2", "math-unclosed 6"]);
  });

  it("is told from a formula whose first backtick is missing", () => {
    expect(problemsOf("# T\n- undefined if $'\\alpha= 0`$.")).toMatchObject([
      { line: 2, found: "$'\\alpha= 0`$", expected: "$` where the formula starts" },
    ]);
    expect(inlineOfLine("if $'\\alpha= 0`$.").math).toMatchObject([{ closed: false }]);
  });

  it("is told from a dollar that stands for money", () => {
    expect(faults("# T\n- $\\alpha is small\n- $5 is cheap")).toEqual(["math-unclosed 2"]);
  });

  it("in double dollars does not swallow the formula of the next bullet", () => {
    const note = "# T\n- $$a\n- $$b$$";
    expect(sketch(note)).toEqual(["title T", "- $$a", "- $$b$$"]);
    expect(faults(note)).toEqual(["math-unclosed 2"]);
  });
});

describe("math with a space inside its dollars", () => {
  it.each(["a $ x^2 $ b", "$ \\alpha$ b", "a $x_1 $", "if $ y = 2 $,"])(
    "is reported: %s",
    (words) => {
      expect(problemsOf(`# T\n- ${words}`)).toMatchObject([
        { kind: "math-spaced", line: 2, expected: "no space inside the dollars" },
      ]);
    },
  );

  it("comes with what to write", () => {
    expect(problemsOf("# T\n- a $ x^2 $ b")).toMatchObject([
      { found: "$ x^2 $", hint: "Write $x^2$." },
    ]);
  });

  it("is told from prices", () => {
    expect(faults("# T\n- from $ 5 to $ 6, or $5 and 6$\n- $`a`$ for $ 5 and $b$")).toEqual([]);
  });
});

describe("math between TeX's own marks", () => {
  it("is reported with what to write", () => {
    expect(problemsOf("# T\n- a\n  and \\(x^2\\) b\n\n\\[\n\\alpha\n\\]")).toMatchObject([
      { kind: "math-foreign", line: 3, found: "\\(x^2\\)", hint: "Write $`x^2`$." },
      { kind: "math-foreign", line: 5, hint: "Write $`\\alpha`$." },
    ]);
  });

  it("is told from an escaped bracket, and from what formulas and code hold", () => {
    expect(
      faults(
        "# T\n- \\[not a link\\] \\(a\\)\n- \\(abc_d\\)\n- [x](a_\\(data_type\\)) \\[[more](b?c=d)\\]\n- $`\\(x^2\\)`$ `\\(x^2\\)`\n- \\(x^2",
      ),
    ).toEqual([]);
  });
});

describe("math in a fence", () => {
  it.each([
    ["```math\nx\n```", true, "x"],
    ["```math\nx\n\xA0```", true, "x"],
    ["```math\nx\n~~~", false, "x\n~~~"],
    ["````math\nx\n```", false, "x\n```"],
  ])("%j is closed only by a line of its own marks, as many of them", (fence, closed, tex) => {
    expect(parseNote(`# T\n\n${fence}`).items).toMatchObject([
      { text: { math: [{ closed, tex }] } },
    ]);
    expect(faults(`# T\n\n${fence}`)).toEqual(closed ? [] : ["fence-unclosed 3"]);
  });
});

describe("math that does not pair", () => {
  it.each([
    ["\\frac{1}{2", "{", "}"],
    ["a}", "}", "{"],
    ["\\left( a", "\\left", "\\right"],
    ["a \\right)", "\\right", "\\left"],
    ["\\begin{cases} a", "\\begin{cases}", "\\end{cases}"],
    ["\\left( { \\right) }", "\\right", "}"],
    ["\\begin{a} x \\end{b}", "\\end{b}", "\\end{a}"],
  ])("is reported: %s", (tex, found, expected) => {
    const [problem, ...others] = problemsOf(`# T\n- $\`${tex}\`$`);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ kind: "math-unbalanced", line: 2, expected });
    expect(problem?.found.startsWith(found)).toBe(true);
  });

  it.each([
    "\\{ a",
    "\\left\\{ a \\right.",
    "\\leftarrow \\rightarrow \\leftrightarrow",
    "\\left[\\begin{array}{c} a \\\\ b \\end{array}\\right]",
    "[0, 1)",
    "a % }",
  ])("passes: %s", (tex) => {
    expect(faults(`# T\n- $\`${tex}\`$`)).toEqual([]);
  });
});
