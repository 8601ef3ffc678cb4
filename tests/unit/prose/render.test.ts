import { describe, expect, test } from "vitest";
import { renderInline, renderLinkWords, renderProse } from "#lib/domain/prose/index.ts";

const html = (markdown: string): string => renderProse(markdown).html;
/** The TeX of each formula that was set, in order. */
const formulas = (rendered: string): string[] =>
  [...rendered.matchAll(/<annotation encoding="application\/x-tex">(.*?)<\/annotation>/gsu)].map(
    (match) => match[1] ?? "",
  );

describe("math", () => {
  test("all four notations give a formula with MathML", () => {
    const rendered = html("a $`x_1`$ b $y$ c\n\n$$\nz\n$$\n\n```math\nw\n```\n");
    expect(formulas(rendered)).toEqual(["x_1", "y", "\nz\n", "w\n"]);
    expect(rendered.match(/<math /gu)).toHaveLength(4);
  });

  test("a formula is opaque: emphasis, table bars, bullets and blank lines mean nothing inside it", () => {
    const tex = "\\begin{bmatrix}\n  a_1 & *b* \\\\\n\n  - c_1 | d\n\\end{bmatrix}";
    const rendered = html(`- The matrix $\`${tex}\`$ is small.\n- Next`);
    expect(formulas(rendered)).toEqual([tex.replaceAll("&", "&amp;")]);
    expect(rendered.match(/<li>/gu)).toHaveLength(2);
  });

  test("a bar in a formula does not end a table cell", () => {
    const rendered = html("| norm | value |\n| --- | --- |\n| $`|x|`$ | 2 |");
    expect(rendered.match(/<td>/gu)).toHaveLength(2);
    expect(formulas(rendered)).toEqual(["|x|"]);
  });

  test("prices are no formula", () => {
    expect(formulas(html("It costs $5 and $10, or $ 3 $ in all."))).toEqual([]);
    expect(renderProse("It costs $5.").problems).toEqual([]);
  });

  test("a price before a formula leaves the formula whole", () => {
    expect(formulas(html("For $5 you get $x$."))).toEqual(["x"]);
  });

  test("code keeps its dollars", () => {
    expect(html("`$a$` and `` $`b`$ ``")).toBe("<p><code>$a$</code> and <code>$`b`$</code></p>");
    expect(html("```js\nlet $a = $b;\n```")).toContain("let $a = $b;");
  });

  test("an escaped dollar is a dollar", () => {
    expect(html(String.raw`\$x\$`)).toBe("<p>$x$</p>");
  });

  test("a paragraph or bullet of one formula is set as a block", () => {
    expect(html("$`x`$")).toMatch(/^<p><span class="math-block"><span class="katex-display">/u);
    expect(html("- $`x`$\n  - child")).toContain('<li><span class="math-block">');
    expect(html("so $`x`$")).not.toContain("math-block");
  });

  test("a long block can be scrolled by keyboard, a short one is no stop", () => {
    expect(html("$$x$$")).not.toContain("tabindex");
    expect(html(`$$${"x+y+".repeat(12)}z$$`)).toContain('tabindex="0" role="group"');
  });

  test("an environment that needs display gets it", () => {
    const { html: rendered, problems } = renderProse(
      String.raw`so $\begin{align}a&=b\end{align}$ holds`,
    );
    expect(problems).toEqual([]);
    expect(formulas(rendered)).toHaveLength(1);
  });

  test("a comma is tied to the formula before it, a word is not", () => {
    expect(html("With $x$, and $y$ more.")).toMatch(
      /^<p>With <span class="math-tied"><span class="katex">.*<\/span>,<\/span> and <span class="katex">/su,
    );
    // A line breaks between the boxes of a formula, never behind the last.
    expect(html("$a = b$, and").match(/<\/span><wbr><span class="katex-base">/gu)).toHaveLength(1);
    expect(html("$a$, and")).not.toContain("<wbr>");
    expect(html("$a$… so $b$).").match(/class="math-tied"/gu)).toHaveLength(2);
    expect(html("Given\n\n$$x$$\n\n, then")).not.toContain("math-tied");
    expect(html("code `$a$`, and `b`")).not.toContain("math-tied");
  });

  test("bold may touch a formula", () => {
    expect(html("**Note:**$x$")).toContain("<strong>Note:</strong><span");
  });
});

describe("cloze", () => {
  test("[…] is a gap, also before a parenthesis", () => {
    const gap = '<span class="cloze-gap" role="img" aria-label="blank"></span>';
    expect(html("adds […] to")).toBe(`<p>adds ${gap} to</p>`);
    expect(html("adds […](nearly)")).toBe(`<p>adds ${gap}(nearly)</p>`);
  });

  test("a gap inside a formula is an empty line", () => {
    expect(formulas(html("$x = […]$"))[0]).toContain("underline");
  });

  test("==shown== is marked, with what it holds", () => {
    expect(html("by ==**half**==.")).toBe(
      '<p>by <mark class="cloze-shown"><strong>half</strong></mark>.</p>',
    );
    expect(html("by ==$x$==.")).toContain('<mark class="cloze-shown"><span class="katex">');
  });

  test("comparisons are not marks", () => {
    expect(html("a == b and c==d, ==")).toBe("<p>a == b and c==d, ==</p>");
  });
});

describe("what a note may not do", () => {
  test.each([
    ["[x](javascript:alert(1))"],
    ["[x](JaVaScRiPt:alert(1))"],
    ["[x](java&#x09;script:alert(1))"],
    ["[x](data:text/html;base64,PHNjcmlwdD4=)"],
    ["[x](vbscript:x)"],
    ["[x][a]\n\n[a]: javascript:alert(1)"],
    ["<javascript:alert(1)>"],
    ["[x](/api/auth/signout)"],
    ["[x](//evil.example/)"],
    ["[x](../03/note.md)"],
    ["[x](#here)"],
  ])("%s gives no link", (markdown) => {
    expect(html(markdown)).not.toContain("href");
  });

  test("links to the web open apart and tell nothing", () => {
    expect(html("[x](https://example.com/a?b=c&d)")).toBe(
      '<p><a href="https://example.com/a?b=c&#x26;d" rel="noopener noreferrer nofollow" target="_blank">x</a></p>',
    );
  });

  test("a drawing keeps its shapes and loses what loads, links or runs", () => {
    const drawing = html(
      '<svg viewBox="0 0 9 9" onload="x()"><circle r="2" fill="red" stroke="url(//a.example)"/><use href="#x"/></svg>',
    );
    expect(drawing).toContain('<circle r="2" fill="red"></circle>');
    expect(drawing).not.toMatch(/onload|url|<use/u);
  });

  test("HTML that a note may be written with is read, all other is shown as written, a comment is dropped", () => {
    expect(html("a <b onclick='x()'>b</b><!-- c --> H<sub>2</sub>O")).toBe(
      "<p>a <b>b</b> H<sub>2</sub>O</p>",
    );
    expect(html("a <button onclick='x()'>b</button> Vec<T>")).toBe(
      "<p>a &#x3C;button onclick='x()'>b&#x3C;/button> Vec&#x3C;T></p>",
    );
    expect(html("<script>alert(1)</script>")).toContain("&#x3C;script>");
    expect(html("a<br>b")).toBe("<p>a<br>b</p>");
    expect(html("<br>\n- a")).toContain("<li>a</li>");
  });

  test("a picture from another host is a link, any other its description", () => {
    expect(html("![A bowl](https://example.com/a.png)")).toContain(">A bowl</a>");
    expect(html("![A bowl](a.png)")).toBe('<p><span class="prose-picture">A bowl</span></p>');
    expect(html("[![z](http://a.example/q.png)](http://b.example/)").match(/<a /gu)).toHaveLength(
      1,
    );
    expect(html("![x](data:image/svg+xml,<svg onload=alert(1)>)")).not.toContain("<img");
  });

  test("formulas cannot link, load or style", () => {
    for (const tex of [
      String.raw`\href{javascript:alert(1)}{x}`,
      String.raw`\url{https://example.com}`,
      String.raw`\includegraphics{https://example.com/a.png}`,
      String.raw`\htmlStyle{position:fixed}{x}`,
      String.raw`\htmlData{a=b}{x}`,
    ]) {
      const { html: shown, problems } = renderProse(`$${tex}$`);
      expect(shown).toContain('<code class="math-broken"');
      expect(problems[0]?.hint).toContain("A formula cannot link, load or style.");
    }
  });

  test("a formula cannot cover the page", () => {
    expect(html(String.raw`$\rule{9999em}{9999em}$`)).not.toContain("9999em;");
  });

  test("headings do not disturb the outline of the page", () => {
    expect(html("# A\n\n### B")).toBe(
      '<p class="prose-heading">A</p>\n<p class="prose-heading">B</p>',
    );
  });
});

describe("one line", () => {
  test("no paragraph, and no block however it looks", () => {
    expect(renderInline("1. **Intro**")).toBe("1. <strong>Intro</strong>");
    expect(renderInline("# Not a heading")).toBe("# Not a heading");
    expect(renderInline("a\n\nb")).toBe("a b");
    expect(renderInline("$$x$$")).not.toContain("math-block");
  });

  test("in the words of a link no link is left, and nothing else goes", () => {
    expect(renderLinkWords("See **[the *site*](https://example.org)** for `x`.")).toBe(
      "See <strong>the <em>site</em></strong> for <code>x</code>.",
    );
    expect(renderLinkWords("https://example.org and $x$")).not.toMatch(/<a[\s>]/);
    expect(renderLinkWords("Is $x$ [...]?")).toBe(renderInline("Is $x$ [...]?"));
  });
});
