import { describe, expect, test } from "vitest";
import { asked, gatesOf, property } from "./write-lines.ts";

const ask = (sentence: string) => asked(...property("Tide Mill", sentence));

describe("a line torn from what it belongs to gives no card", () => {
  test.each([
    ["a pronoun in a condition", "If it stands still, the pond is empty."],
    ["this, before a comma", "To prevent this, we must clean the wheel every night."],
    ["somebody of a story", "If you see that she is away, the mill is closed."],
    ["a quantity without its noun", "The old way may need exponentially many."],
    ["lines below", "The types below guarantee that every wheel turns."],
    ["a condition alone", "When the tide is extremely **high and slow**."],
    ["an object of another line", "If we join them with a new channel, many boats can pass."],
    [
      "a thing of the line above, before a comma",
      "With it, the second wheel must turn at half speed.",
    ],
    ["so, for what was said", "In a dry summer, the miller cannot do so."],
    ["a verb without its subject", "Can be built with a second pond that costs only **one gate**."],
    ["a remark in words with an arrow", "Two gates with one key each → three **single locks**."],
    ["a wish", "If one had to name one idea of the village, it would be the mill."],
    ["a hope", "If the winter is mild, we expect the first to turn longer."],
    [
      "a second sentence of one side",
      "North : a gate is shared. An error can **spread far** to all the ponds.",
    ],
    [
      "a sign in place of a verb",
      "The gate is shared and the pond is deep $`\\Rightarrow`$ meaningfully **larger yields**.",
    ],
    [
      "a reason without its claim",
      "Because the pond is **infinitely deep**, due to the old dam of the village.",
    ],
    ["so, put first", "So is the price of the corn **in the harbour**."],
    [
      "a likeness to another line",
      "A similar problem occurs if the pond has the depth of the sea.",
    ],
    ["some things", "Most mills involve a wheel or a gate of the old kind."],
    ["it, done by us", "We must clean it by draining the pond."],
    ["what was before", "So far, almost all mills were **river mills**."],
    ["what the book has told so far", "The mills so far have a **wooden** wheel."],
    ["one of two", "One that moves **inward** through the gate, beginning at the flood."],
    [
      "what lies between things of other lines",
      "The compromise between them yields a wheel of the old kind.",
    ],
    ["how many, not which", "The mill can be divided into two kinds of parts."],
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

  test("a premise above its formula holds the formula", () => {
    expect(
      asked(
        "### Concept) Tide Mill",
        "- Prop.)",
        "  - Consider a mill with the power function",
        "    - $`P(h) = ch`$",
        "  - If $`c`$ is large, a low tide turns the wheel.",
      ).join(),
    ).toContain("Consider a mill with the power function $`P(h) = ch`$.");
  });

  test("a theorem is stated with what it claims", () => {
    expect(
      asked(
        "### Theorem) Miller's Inequality",
        "- Theorem)",
        "  - For a mill with $`h \\gt 0`$",
        "    - $`P(h) \\le ch`$",
      ),
    ).toEqual(["State **Miller's Inequality**. → For a mill with $`h \\gt 0`$, $`P(h) \\le ch`$."]);
    expect(
      gatesOf("### Theorem) Miller's Inequality", "- Theorem)", "  - For a mill with $`h \\gt 0`$"),
    ).toContain("lead-in");
  });

  test("a reason is told with all its steps, or not at all", () => {
    expect(
      asked(
        "### Concept) Tide Mill",
        "- Prop.)",
        "  - The wheel never turns backwards.",
        "    - Why?)",
        "      - After the flood, $`h = h_0`$",
        "        - The gate is shut.",
        "      - The ebb does not raise the water.",
      ).join(),
    ).not.toContain("Why is it that");
  });

  test("a line that is compared with another is not of the concept", () => {
    expect(
      asked(
        "### Concept) Tide Mill",
        "- Prop.)",
        "  - The pond falls at each ebb.",
        "    - cf.) This is true only **on the average**.",
      ).join(),
    ).not.toContain("Tide Mill** is true");
  });

  test("a reason that breaks off is none", () => {
    expect(
      asked(
        "### Concept) Tide Mill",
        "- Prop.)",
        "  - The miller does not have to know the hour of the tide.",
        "    - Why?)",
        "      - Waiting for the flood is the same as minimizing the expected value of",
        "        - $`\\sum_i h_i^2`$",
      ).join(),
    ).not.toContain("expected value of.");
  });

  test("“prone to” says something of a thing, so “it” is one", () => {
    expect(
      asked(
        "### Concept) Tide Mill",
        "- Desc.)",
        "  - It is prone to flooding.",
        "    - Why?) The pond lies below the village.",
      ).join(),
    ).toContain("Why is it that Tide Mill is prone to flooding?");
  });

  test("properties have no drawback, and a question is no procedure", () => {
    expect(
      asked("### Interesting Properties", "- Drawback)", "  - Repairs are rather difficult."),
    ).toEqual([]);
    expect(
      asked(
        "### How Much Corn to Gather",
        "- How?)",
        "  1. Plot the corn of each tide.",
        "  2. Read the curve at the next tide.",
      ).join(),
    ).not.toContain("describe how");
  });

  test("a hidden part does not open with “or”", () => {
    expect(
      ask(
        "The gate gives a means of storing water **without pumping** $`Z`$ **or its waste**.",
      ).join(),
    ).not.toContain("→ or its");
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
