import { tests } from "commonmark-spec";
import { describe, expect, it } from "vitest";
import { commonMark, ours } from "./common-mark.ts";
import { expectCovered } from "./coverage.ts";

const examples = tests.map(({ markdown, number }) => ({
  number,
  markdown: markdown.replaceAll("→", "\t"),
}));

/** Examples whose outline is another on purpose, by the reason. */
const WANTED_HEADINGS: Readonly<Record<string, readonly number[]>> = {
  "what is underlined is one line, and one = is no underline": [81, 82, 83, 95, 115],
  "a quotation is never asked about, so its headings are none": [228, 229, 230, 232],
  "behind the mark of a bullet # is a sign": [300],
  "a reference above a heading is no part of it": [215],
};
const WANTED_BULLETS: Readonly<Record<string, readonly number[]>> = {
  "four columns of indent make no listing": [110, 238, 289],
  "a quotation is never asked about, so its bullets are none": [235, 259, 260, 292, 293],
  "one column of indent makes a child": [295, 297, 310, 311, 312, 313],
  "one line is one bullet": [298, 299],
  "any bullet ends the text before it, also an empty one or one that starts with 14": [
    285, 304, 367,
  ],
  "any space ends the mark of a bullet": [353],
};

const differing = (part: "headings" | "bullets"): number[] =>
  examples
    .filter(
      ({ markdown }) =>
        JSON.stringify(ours(markdown)[part]) !== JSON.stringify(commonMark(markdown)[part]),
    )
    .map(({ number }) => number);

const inOrder = (wanted: Readonly<Record<string, readonly number[]>>): number[] =>
  Object.values(wanted)
    .flat()
    .toSorted((a, b) => a - b);

describe("the examples of the CommonMark specification", () => {
  it("are all there", () => {
    expect(examples).toHaveLength(652);
  });

  it("are covered, each alone, with other line ends, under a bullet and all in one note", () => {
    for (const { markdown } of examples) {
      expectCovered(markdown);
      expectCovered(markdown.replaceAll("\n", "\r\n"));
      expectCovered(`# T\n- a\n  - ${markdown.replaceAll("\n", "\n    ")}`);
    }
    expectCovered(examples.map(({ markdown }) => markdown).join("\n"));
  });

  it("have the headings that CommonMark sees, but for the wanted differences", () => {
    expect(differing("headings")).toEqual(inOrder(WANTED_HEADINGS));
  });

  it("have the nesting that CommonMark sees, but for the wanted differences", () => {
    expect(differing("bullets")).toEqual(inOrder(WANTED_BULLETS));
  });
});
