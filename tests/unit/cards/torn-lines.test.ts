import { describe, expect, test } from "vitest";
import { asked, cardsOf, gatesOf, property } from "./write-lines.ts";

const ask = (sentence: string) => asked(...property("Tide Mill", sentence));
const define = (...lines: readonly string[]) =>
  asked("### Concept) Tide Mill", "- Def.)", ...lines);

describe("a line torn from what it belongs to gives no card", () => {
  test.each([
    ["a pronoun in a condition", "If it stands still, the pond is empty."],
    ["this, before a comma", "To prevent this, we must clean the wheel every night."],
    ["somebody of a story", "If you see that she is away, the mill is closed."],
    ["a quantity without its noun", "The old way may need exponentially many."],
    ["lines below", "The types below guarantee that every wheel turns."],
    ["a condition alone", "When the tide is extremely **high and slow**."],
    ["how sure one is", "When the pond is full, it is very likely that the wheel turns."],
  ])("%s", (_, sentence) => {
    expect(ask(sentence)).toEqual([]);
  });

  test("a list of things without their name", () => {
    expect(
      asked(
        "### Three Kinds of Mills)",
        "1. Produces flour at each tide and has gates **between the ponds**.",
        "2. Has gates to the sea, waits for the ebb and then produces **single sacks**.",
      ),
    ).toEqual([]);
  });

  test("heads of further lines are no answers", () => {
    expect(
      asked(
        "### Concept) Tide Mill",
        "- How can one determine the best hour to start the wheel?",
        "  - Calm weather",
        "    - The tables of the harbour tell the hour of the ebb.",
        "  - Stormy weather",
        "    - The wind shifts the hour by as much as it likes.",
      ).join(),
    ).not.toContain("start the wheel");
  });

  test("a loop that only opens is no step", () => {
    expect(
      asked(
        "### Concept) Grinding",
        "- How?)",
        "  1. Fill the hopper with grain",
        "  2. while the sack is open do",
        "    - Grind one measure",
        "  3. Return the flour",
      ),
    ).toEqual([]);
  });

  test("a formula below “… yields” belongs to that one alone", () => {
    expect(
      gatesOf(
        "### Concept) Tide Mill",
        "- Prop.)",
        "  - $`f = \\arg\\min_g \\sum_i (y_i - g(x_i))^2`$ yields",
        "    - $`f(x) = \\frac{1}{n}\\sum_i y_i x_i`$",
      ),
    ).toContain("dangling-reference");
  });

  test("a premise that breaks off is no premise", () => {
    expect(
      asked(
        "### Concept) Tide Mill",
        "- Prop.)",
        "  - Suppose",
        "    - each tide brings a height $`h_i`$",
        "      - drawn from a distribution with",
        "        - mean $`m`$",
        "  - Then the mean height of many tides is $`\\frac{1}{k}\\sum_i h_i`$.",
      ).join(),
    ).not.toContain("with.");
  });
});

describe("a definition tells what the thing is", () => {
  test.each([
    ["a source", "  - *(Hale and Mercer, 1798)*"],
    ["praise", "  - The crucial building for the village."],
    ["one of many", "  - One of the simplest buildings with a wheel in it."],
    ["a quality", "  - Surprisingly, much easier to build for some rivers!"],
    ["a hint", "  - An alternative to wind."],
  ])("not by %s", (_, line) => {
    expect(define(line)).toEqual([]);
  });

  test("by its parts, which stand below", () => {
    expect(
      define("  - A building by the sea containing", "    - a pond with a gate", "    - a wheel"),
    ).toEqual([
      "What is meant by **Tide Mill** (2 parts)? → A building by the sea containing (1) a pond with a gate; (2) a wheel.",
    ]);
  });

  test("under its own name, without who wrote of it first", () => {
    const [card] = cardsOf(
      "### Concept) Ebb Clock *(Hale, 1798)*",
      "- Def.)",
      "  - A clock that shows the hours at which the water in the harbour falls.",
    );
    expect(card?.prompt).toBe("What is meant by **Ebb Clock**?");
  });
});

describe("what is asked can be answered", () => {
  test("a bracket that says the hidden part again is left out", () => {
    expect(ask("The gate makes the **outer pond** (the basin) resist the smallest waves.")).toEqual(
      ["The gate makes the […] resist the smallest waves. → outer pond"],
    );
  });

  test("all that can be done is not hidden", () => {
    expect(ask("The inner gates may **change at each tide**.")).toEqual([]);
  });

  test("a subject begins with a noun", () => {
    expect(ask("More active as $`x`$ approaches a full pond of water.")).toEqual([]);
    expect(
      ask("Even with two wheels and a full pond, the gate defines the speed.").join(),
    ).not.toMatch(/what does even/iu);
  });

  test("letters of an example are no sides", () => {
    expect(ask("(a) is much worse than (b).")).toEqual([]);
  });

  test("a label that the notation does not know is no part of the sentence", () => {
    expect(ask("Subtle issue) The gate must have a fixed height.").join()).not.toContain("ssue)");
  });

  test("what no longer holds is not asked for", () => {
    expect(ask("The yield no longer scales linearly with each wheel.")).toEqual([]);
  });

  test("“such as” points nowhere", () => {
    expect(
      ask("Many kinds of mills, such as mills with two ponds, can be seen as clocks of the sea."),
    ).not.toEqual([]);
  });
});
