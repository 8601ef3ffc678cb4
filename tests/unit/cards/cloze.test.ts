import { describe, expect, test } from "vitest";
import { hasClozeMarks, parseCloze } from "#lib/domain/cards/index.ts";

describe("a text with hidden parts", () => {
  test("gives one card for each part, the other parts shown", () => {
    expect(parseCloze("Iron is ==Fe==, gold is {{Au}}.").cards).toEqual([
      { prompt: "Iron is […], gold is Au.", answer: "Fe" },
      { prompt: "Iron is Fe, gold is […].", answer: "Au" },
    ]);
  });

  test("may hide a formula", () => {
    expect(parseCloze("The area is ==$`\\pi r^2`$==.").cards).toEqual([
      { prompt: "The area is […].", answer: "$`\\pi r^2`$" },
    ]);
  });

  test("reads no marks inside formulas and code", () => {
    expect(parseCloze("$`{{a}}_b`$ and `x == y` hold").cards).toEqual([]);
    expect(parseCloze("$`\\frac{{a}}{{b}}`$ is ==a ratio==").cards).toEqual([
      { prompt: "$`\\frac{{a}}{{b}}`$ is […]", answer: "a ratio" },
    ]);
  });

  test("a comparison is no mark", () => {
    expect(hasClozeMarks("a == b holds")).toBe(false);
  });

  test.each([
    ["A ==hidden part\nis open", "unclosed", 1],
    ["First line\nthen {{open", "unclosed", 2],
    ["An ====empty part", "empty", 1],
    ["Second\n{{ }} is empty", "empty", 2],
    ["Nothing here", "nothing-hidden", 1],
  ])("%j has the problem %s on line %i", (text, kind, line) => {
    const [problem] = parseCloze(text).problems;
    expect(problem).toMatchObject({ kind, line });
    expect(problem?.hint).not.toBe("");
  });
});
