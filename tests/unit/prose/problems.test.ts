import { describe, expect, test } from "vitest";
import { renderProse } from "#lib/domain/prose/index.ts";

const problems = (markdown: string) => renderProse(markdown).problems;

describe("a formula that cannot be set", () => {
  test("is shown as it was written and named with its line", () => {
    const { html, problems: found } = renderProse("one\n\ntwo $\\frac{a$ three");
    expect(html).toContain("$\\frac{a$</code> three");
    expect(html).toContain('<code class="math-broken"');
    expect(found).toEqual([
      { line: 3, found: "\\frac{a", hint: "A { has no partner. Add } where its group ends." },
    ]);
  });

  test("gives the line of the mistake, not of the formula", () => {
    expect(problems("- a\n- $`x\n  + \\nonsense\n  + y`$")[0]).toMatchObject({
      line: 3,
      hint: "There is no command \\nonsense. Check its spelling.",
    });
    expect(problems("```math\nx\n\\nonsense\n```")[0]).toMatchObject({ line: 3 });
    expect(problems("a\r\n$\\nonsense$")[0]).toMatchObject({ line: 2 });
  });

  test.each([
    ["$x}$", "A } has no partner. Remove it, or add { before its group."],
    [String.raw`$\left( x$`, "A \\left has no \\right. Add \\right and its bracket."],
    ["$x^2^3$", "Two ^ follow one symbol. Put braces round one of them."],
    ["$x^$", "Something must follow ^."],
    [String.raw`$\begin{foo}x\end{foo}$`, "There is no environment foo. Check its spelling."],
    [
      String.raw`$\begin{matrix}x\end{cases}$`,
      "\\begin{matrix} is closed by another name. Use the same name in \\end.",
    ],
    [String.raw`$\def\a{\a\a}\a$`, "A macro of this formula calls itself without end."],
  ])("%s: %s", (markdown, hint) => {
    expect(problems(markdown)).toMatchObject([{ line: 1, hint }]);
  });

  test("one broken formula leaves the next one whole", () => {
    const { html, problems: found } = renderProse("$`\\frac{`$ and $`x`$");
    expect(found).toHaveLength(1);
    expect(html).toContain('<annotation encoding="application/x-tex">x</annotation>');
  });
});

describe("a formula that is not closed", () => {
  test("is named with its line and what to add", () => {
    const [problem] = problems("fine\nthe $`\\frac{1}{2} g");
    expect(problem).toMatchObject({ line: 2, found: "$`\\frac{1}{2} g" });
    expect(problem?.hint).toBe(
      "The $` before \\frac has no partner. Close it with `$ after the last g.",
    );
  });

  test("is closed where the words go on", () => {
    const [problem] = problems(
      String.raw`The step adds $\frac12 \epsilon^2 g^\top H g - \epsilon g^\top g to the cost.`,
    );
    expect(problem?.hint).toBe(
      String.raw`The $ before \frac has no partner. Close it with $ after the last g.`,
    );
  });

  test("half closed is told apart", () => {
    expect(problems("- $`a_1$")[0]?.hint).toBe(
      "The formula opens with $` and closes with $. Close it with `$.",
    );
  });

  test("does not swallow the next one", () => {
    const { html } = renderProse("- $`a_1$\n- $`b`$");
    expect(html).toContain('<annotation encoding="application/x-tex">b</annotation>');
    expect(html.match(/<li>/gu)).toHaveLength(2);
  });

  test("problems come in the order of their lines", () => {
    const lines = problems("$\\foo$\n\n$`\\a_1\n\n$\\bar{$").map(({ line }) => line);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });
});
