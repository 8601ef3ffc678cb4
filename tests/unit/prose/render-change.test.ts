import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderChange, renderProse } from "#lib/domain/prose/index.ts";

const marks = (html: string, tag: "del" | "ins"): readonly string[] =>
  [...html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, "gsu"))].map(([, inner = ""]) => inner);

const withoutMarks = (html: string): string => html.replace(/<\/?(?:ins|del)>/gu, "");

describe("the change between two wordings", () => {
  it("words that left and words that came are marked, and no others", () => {
    const change = renderChange("The rate must **grow** soon.", "The rate must **shrink** soon.");
    expect(marks(change.wasHtml, "del")).toEqual(["grow"]);
    expect(marks(change.nowHtml, "ins")).toEqual(["shrink"]);
  });

  it("words that stand side by side are one mark, with the space between them", () => {
    const { wasHtml, nowHtml } = renderChange("It is a small red boat.", "It is a ship.");
    expect(marks(wasHtml, "del")).toEqual(["small red boat"]);
    expect(marks(nowHtml, "ins")).toEqual(["ship"]);
  });

  it("a formula is one word, marked whole", () => {
    const { wasHtml, nowHtml } = renderChange(
      "There are $n! \\times m$ ways.",
      "There are $(n!)^m$ ways.",
    );
    expect(marks(wasHtml, "del")).toHaveLength(1);
    expect(marks(nowHtml, "ins")[0]).toContain("katex");
    expect(withoutMarks(nowHtml)).toBe(renderProse("There are $(n!)^m$ ways.").html);
  });

  it("equal wordings have no mark", () => {
    const { wasHtml, nowHtml } = renderChange("- one\n- two", "- one\n- two");
    expect(wasHtml + nowHtml).not.toMatch(/<(?:ins|del)>/u);
  });

  it("marks add nothing and take nothing away", () => {
    const text = fc.array(
      fc.constantFrom(
        "a",
        "boat",
        "$x^2$",
        "**bold**",
        "[…]",
        "==hid==",
        "\n\n- ",
        "<b>",
        "`c`",
        ".",
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(text, text, (was, now) => {
        const [before, after] = [was.join(" "), now.join(" ")];
        const change = renderChange(before, after);
        expect(withoutMarks(change.wasHtml)).toBe(renderProse(before).html);
        expect(withoutMarks(change.nowHtml)).toBe(renderProse(after).html);
      }),
    );
  });
});
