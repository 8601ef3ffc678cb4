import { describe, expect, test } from "vitest";
import { asked, property } from "./write-lines.ts";

const ask = (sentence: string) => asked(...property("Tide Mill", sentence));

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

  test("a verb with all that belongs to it is not hidden", () => {
    expect(ask("For every tide, the pond **doubles every hour**.").join()).not.toContain("[…]");
  });

  test("an object is no way of doing", () => {
    expect(ask("The smaller mill grabs the water faster.")).toEqual([]);
  });

  test("a deed that is only a need or a thought is none", () => {
    expect(ask("To run many wheels at each tide, we may need a number of ponds.")).toEqual([]);
  });

  test("a subject opens with no adverb, bound or pronoun", () => {
    expect(
      ask("Sometimes grinding is actually our goal, when the grain is wet.").join(),
    ).not.toMatch(/is sometimes/iu);
    expect(ask("At most $`k`$ tides are required to empty the pond.").join()).not.toContain(
      "at most",
    );
  });

  test("one relation is asked for", () => {
    expect(
      ask("The growth is exponential in the depth and polynomial in the number of gates.").join(),
    ).not.toMatch(/exponential in\?/u);
  });

  test("what a part requires is asked so", () => {
    expect(
      asked(
        "### Concept) Tide Mill",
        "- Desc.)",
        "  - Choosing gates",
        "    - Requires understanding what the sea does in the winter.",
        "  - Choosing wheels",
        "    - The wheel must fit the height of the water in the pond.",
      )[0],
    ).toContain("what does “Choosing gates” require?");
  });

  test("measures of a comparison are no terms", () => {
    expect(
      asked(
        "### Concept) Tide Mill vs Windmill",
        "- Comparison)",
        "  - Running cost : the windmill is lower.",
        "  - Reliability : the windmill is much lower.",
        "- Speed)",
        "  - Fast wheel : Tide : ten turns a minute in a spring tide.",
        "  - Slow wheel : Wind : four turns a minute in a light breeze.",
      ).join(),
    ).not.toContain("what is meant by");
  });

  test("a list of instances defines nothing", () => {
    expect(
      asked(
        "### Concept) Tide Mill",
        "- e.g.) Two villages",
        "  - Built in : the year of the great flood and of the new harbour.",
        "  - Used for : corn, salt and the paper of the schools in the town.",
      ),
    ).toEqual([]);
  });

  test("what an example goes on with is not asked without what it began with", () => {
    expect(
      asked(
        "### Concept) Tide Mill",
        "- e.g.)",
        "  - In the mill above, put a new wheel at every gate but one.",
        "  - If the sea is calm, the second wheel stops.",
      ),
    ).toEqual([]);
  });

  test("what breaks off is no advantage", () => {
    expect(
      asked(
        "### Concept) Tide Mill",
        "- Advantage)",
        "  - Running it costs nothing, so",
        "    - cheap flour",
      ),
    ).toEqual([]);
  });

  test("lines that tell when are no facts", () => {
    expect(
      asked(
        "### Concept) Tide Mill",
        "- When can it stand still?",
        "  - The cost of the corn depends on the amount of the rain in the spring.",
      ).join(),
    ).not.toContain("What does the cost");
  });

  test("a remark in front is no part of a reason", () => {
    expect(
      asked(
        "### Concept) Tide Mill",
        "- Prop.)",
        "  - Unfortunately, the tide mill is entirely idle at neap.",
        "    - Why?) The water does not rise above the lowest gate.",
      ).join(),
    ).not.toMatch(/unfortunately/iu);
  });

  test("events of a list are no terms", () => {
    expect(
      asked(
        "### Concept) Tide Mill",
        "- When does it end?",
        "  1. Low water",
        "    - Close the gates and wait for the next flood.",
        "  2. Broken wheel",
        "    - Stop the wheel and call for the carpenter at once.",
      ).join(),
    ).not.toContain("what is meant by");
  });

  test("a formula is no term", () => {
    expect(
      asked(
        "### Concept) Tide Mill",
        "- Desc.)",
        "  - $`P = \\rho g h Q`$",
        "    - The wheel receives this much power from the water that falls.",
        "  - Iron wheels",
        "    - They last for many more years than those of wood.",
      ).join(),
    ).not.toContain("meant by “$");
  });

  test("the setting of an example that is no name stays with its lines", () => {
    expect(
      asked(
        "### Concept) Tide Mill",
        "- Prop.)",
        "  - The wheel turns at both tides.",
        "    - e.g.) A mill in the north with an old wheel, two gates and a pond of four acres",
        "      - If the pond is full, the miller opens the gate.",
      ).join(),
    ).not.toContain("if the pond is full");
  });

  test("what is recalled under its own name is not read before the question", () => {
    expect(
      asked(
        "### Concept) Rule of Power",
        "- Desc.)",
        "  - Recall the rule of power.",
        "    - $`P = \\rho g h Q + \\frac{1}{2} \\rho v^2 Q`$",
      ).join(),
    ).not.toContain("Recall");
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
