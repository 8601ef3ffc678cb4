import { describe, expect, test } from "vitest";
import { parseNote } from "#lib/domain/notes/index.ts";
import { noteProblems } from "#lib/domain/prose/index.ts";

const problems = (markdown: string) => noteProblems(parseNote(`# T\n${markdown}`));

describe("a formula of a note that cannot be set", () => {
  test.each([
    ["- a $`x^2^3`$", 2],
    ["- a\n  - b $\\nonsense$", 3],
    ["- a $`x\n  + \\nonsense`$", 3],
    ["- a\n  $$\n  x\n  \\nonsense\n  $$", 5],
    ["- a\n  ```math\n\n  x\n  \\nonsense\n  ```", 6],
    ["### Concept) The $`\\nonsense`$ norm", 2],
    ["| a |\n|---|\n| $\\nonsense$ |", 4],
    ["- a\r\n- $`x\r\n \\nonsense`$", 4],
  ])("%j is a problem with its line", (markdown, line) => {
    expect(problems(markdown)).toMatchObject([{ kind: "math-broken", line }]);
  });

  test("comes with a hint", () => {
    expect(problems("- $`\\aplha + 1`$")).toEqual([
      {
        kind: "math-broken",
        line: 2,
        found: "\\aplha + 1",
        expected: "TeX that KaTeX can set",
        hint: "There is no command \\aplha. Check its spelling.",
      },
    ]);
  });

  test("is not reported twice if it is open or lacks a brace", () => {
    expect(problems("- $`\\frac{a`$\n- $`b").map(({ kind }) => kind)).toEqual([
      "math-unbalanced",
      "math-unclosed",
    ]);
  });
});

test("the title's formulas are looked at too", () => {
  expect(noteProblems(parseNote("# The $`\\nonsense`$ norm"))).toMatchObject([{ line: 1 }]);
});

test("formulas that need a line of their own are no problem", () => {
  expect(problems("- $`\\begin{align} a &= b \\end{align}`$ and $`x \\tag{1}`$")).toEqual([]);
});

test("problems come in the order of the note", () => {
  const found = problems("- $`a`$\n- Settings\n  - a\n- $`\\nonsense`$\n- Def.)");
  expect(found.map(({ line }) => line)).toEqual([3, 5, 6]);
});

test("a note with more math than anyone writes is checked up to a limit, and says so", () => {
  const formulas = Array.from({ length: 40 }, (_, n) => `- $\`${"x + ".repeat(2000)}${n}\`$\n`);
  expect(problems(formulas.join(""))).toMatchObject([
    { kind: "more-problems", found: "more than 200000 characters of math" },
  ]);
});

test.each([
  ["{", "}"],
  ["\\sqrt{", "}"],
  ["x^{", "}"],
])("a formula nested thousands deep in %s is a problem and breaks nothing", (opening, closing) => {
  const depth = Math.floor(9_000 / (opening.length + closing.length));
  const formula = `$\`${opening.repeat(depth)}x${closing.repeat(depth)}\`$`;
  expect(problems(`- ${formula}`)).toMatchObject([
    { line: 2, hint: "This formula is nested too deeply to set." },
  ]);
});

test("many broken formulas give a list that one can read", () => {
  expect(problems("- $`\\nonsense`$\n".repeat(1000))).toHaveLength(200);
});
