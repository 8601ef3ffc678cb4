import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainText, renderInline, renderProse } from "#lib/domain/prose/index.ts";
import { CREDULOUS, unsafeParts } from "./safe-html.ts";

const scraps = fc.constantFrom(
  ..."$ $` `$ $$ ` ``` ```math * ** _ == […] [ ]( ) ![ ]: > - + 1. # | | \\ \\\\ { } ^ & < > <br> <!-- -->".split(" "),
  "\n", "\n\n", "  ", "    ", "\t", "\r\n", "\u0000", "\uFDD0", "\uFDD1", "$\uFDD00\uFDD1$", "%EF%B7%900%EF%B7%91",
  "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "</svg>", "<text>", "<p>", "</p>", "<table>", "<td>",
  "<details>", "<b>", "</b>", "<math>", "<style>", "<a href=", "<path fill=url(//a.example) d=M0,0>", "<code>", "</code>", "javascript:alert(1)", "https://a.example/",
  "&#106;avascript:", "\\frac{a}{b}", "\\begin{matrix}", "\\end{matrix}", "\\href{javascript:x}{y}", "\\left(",
  "\\htmlId{a}{b}", "\"", "'", "x", "word", "5", "|---|", "~~~", "===",
); // prettier-ignore
const markdown = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: scraps },
      { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(""));

describe("any text", { timeout: 60_000 }, () => {
  test("gives only the tags, attributes and addresses that prose may hold", () => {
    fc.assert(
      fc.property(markdown, (text) => {
        expect(unsafeParts(renderProse(text).html)).toEqual([]);
        expect(unsafeParts(renderProse(text, CREDULOUS).html)).toEqual([]);
        expect(unsafeParts(renderInline(text, CREDULOUS))).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  test("leaves no token behind", () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const seen = renderProse(text).html + renderInline(text) + plainText(text);
        expect(seen).not.toMatch(/[\uFDD0\uFDD1]/u);
      }),
      { numRuns: 400 },
    );
  });

  test("names problems on lines that exist", () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const lines = text.split(/\r\n?|\n/u).length;
        for (const { line, hint } of renderProse(text).problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
          expect(hint).not.toBe("");
        }
      }),
    );
  });

  test("in one line holds no block", () => {
    fc.assert(
      fc.property(markdown, (text) => {
        expect(renderInline(text)).not.toMatch(/<(?:p|ul|ol|li|pre|table|blockquote|hr)[ >]/u);
      }),
    );
  });
});

describe("a formula", { timeout: 60_000 }, () => {
  const tex = fc
    .stringMatching(/^[a-zA-Z0-9 +\-=_^{}\\,.()|*[\]&#-]{1,30}$/u)
    .filter((text) => !/^\s|\s$|\\$/u.test(text) && text.trim() !== "");

  test("keeps every character of its TeX, set or broken", () => {
    fc.assert(
      fc.property(tex, (source) => {
        const { html } = renderProse(`before $\`${source}\`$ after`);
        const kept = html.replaceAll("&amp;", "&");
        expect(kept).toContain(source);
      }),
    );
  });
});

describe("hostile sizes", { timeout: 60_000 }, () => {
  test.each([
    ["quote marks", ">".repeat(20_000)],
    [
      "bullets in bullets",
      Array.from({ length: 3_000 }, (_, depth) => `${"  ".repeat(depth)}- a`).join("\n"),
    ],
    ["bullets on one line", "- ".repeat(20_000)],
    ["brackets", "[".repeat(20_000)],
    ["open emphasis", "*a **b ".repeat(3_000)],
    ["open dollars", "$`a ".repeat(5_000)],
    ["braces in a formula", `$${"{".repeat(4_000)}${"}".repeat(4_000)}$`],
    ["fractions in a formula", `$${"\\frac{".repeat(1_000)}$`],
    ["elements in elements", "<div>".repeat(20_000)],
    ["open bold elements", "<b>a".repeat(2_000)],
    ["tables in tables", "<table><td>".repeat(3_000)],
    ["a megabyte", "word ".repeat(200_000)],
    ["a formula of 20,000 characters", `$${"x+".repeat(10_000)}y$`],
  ])("%s give safe HTML and no error", (_name, text) => {
    expect(unsafeParts(renderProse(text).html)).toEqual([]);
    plainText(text);
    renderInline(text);
  });
});
