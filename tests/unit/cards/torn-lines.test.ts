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

describe("a definition tells what the thing is", () => {
  test.each([
    ["a source", "  - *(Hale and Mercer, 1798)*"],
    ["praise", "  - The crucial building for the village."],
    ["one of many", "  - One of the simplest buildings with a wheel in it."],
    ["a quality", "  - Surprisingly, much easier to build for some rivers!"],
    ["a hint", "  - An alternative to wind."],
    ["a case", "  - The general case in which the water may stand still."],
    ["a need", "  - Needs to wait only until the next tide."],
    ["a manner", "  - Independently of everything else."],
    ["an order", "  - Threshold $`R`$ and apply the brake."],
    ["where it is easiest", "  - Easiest for small rivers."],
    ["a label", "  - Meaning of $`h`$)"],
  ])("not by %s", (_, line) => {
    expect(define(line)).toEqual([]);
  });

  test("by conditions with their formulas", () => {
    expect(
      define(
        "  - A building that satisfies",
        "    - It stands by the sea",
        "    - The pond is full at each tide $`k`$",
        "      - $`h_k > 0`$",
      )[0],
    ).toContain("$`h_k > 0`$");
  });

  test("not by a kind of itself", () => {
    expect(
      asked(
        "### Concept) Tide Mill",
        "- Def.)",
        "  - Double tide mill for the spring",
        "    - $`P = 2 \\rho g h Q`$",
      ).join(),
    ).not.toContain("What is meant by");
  });

  test("without “the term” in front of a term", () => {
    expect(
      define("  - The term **neap** refers to the tide at which the water rises least.").join(),
    ).toContain("**neap**");
  });

  test("not for a heading that asks", () => {
    expect(
      asked(
        "### How do we set the gates?",
        "- Def.)",
        "  - The largest height of the water at the gates.",
      ).join(),
    ).not.toContain("What is meant by");
  });

  test("by its parts, which stand below", () => {
    expect(
      define("  - A building by the sea containing", "    - a pond with a gate", "    - a wheel"),
    ).toEqual([
      "What is meant by **Tide Mill** (2 parts)? → A building by the sea containing (1) a pond with a gate; (2) a wheel.",
    ]);
  });

  test("not by its name: the name stands behind the verb", () => {
    expect(define("  - The set of all gates at one pond is the fence $`F`$.").join()).not.toContain(
      "What is meant by the **set",
    );
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
