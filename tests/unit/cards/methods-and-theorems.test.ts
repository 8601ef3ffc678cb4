import { describe, expect, test } from "vitest";
import { asked, cardsOf, gatesOf } from "./write-lines.ts";

describe("an order right below the name of a method tells what the method is", () => {
  test("an algorithm", () => {
    expect(
      asked(
        "### Algorithm) Ebb First (EF)",
        "- Open the gate that **has been closed** for the longest time.",
        "- The miller likes it.",
      ),
    ).toEqual([
      "**Ebb First (EF)** — describe how it works. → Open the gate that has been closed for the longest time.",
    ]);
  });

  test("several orders are its steps", () => {
    expect(
      asked(
        "### Concept) Night Milling",
        "- Desc.)",
        "  - Close the outer gate at high water.",
        "  - Open the inner gate after sunset.",
      ),
    ).toEqual([
      "**Night Milling** — describe how it works (2 steps). → (1) Close the outer gate at high water. (2) Open the inner gate after sunset.",
    ]);
  });

  test("under its definition it is asked as one, with the formula below it", () => {
    expect(
      asked(
        "### Concept) Pond Averaging",
        "- Def.)",
        "  - Compute the mean height of the water over all the tides",
        "    - $`h = \\frac{1}{k}\\sum_i h_i`$",
      ),
    ).toContain(
      "What is meant by **Pond Averaging**? → Compute the mean height of the water over all the tides: $`h = \\frac{1}{k}\\sum_i h_i`$.",
    );
  });

  test("a colon leads to the formula", () => {
    expect(
      asked(
        "### Concept) Flat Coast",
        "- Def.)",
        "  - Impose the rule that all the ponds have one height :",
        "    - $`h_i = \\frac{1}{k}\\sum_j h_j`$",
      )[0],
    ).toBe(
      "What is meant by **Flat Coast**? → Impose the rule that all the ponds have one height: $`h_i = \\frac{1}{k}\\sum_j h_j`$.",
    );
  });

  test("beside a definition in words it is asked for how it works", () => {
    const prompts = cardsOf(
      "### Concept) Pond Sharing",
      "- Desc.)",
      "  - An agreement of several mills to use one pond at different hours.",
      "- Def.)",
      "  - Divide the hours of each tide among the mills of the village.",
    ).map(({ prompt }) => prompt);
    expect(prompts).toContain("What is meant by **Pond Sharing**?");
    expect(prompts).toContain("**Pond Sharing** — describe how it works.");
  });

  test("what goes on below belongs to it", () => {
    expect(
      asked(
        "## 2.1 Splitting the Pond",
        "- Desc.)",
        "  - Divide the pond into several basins of equal size",
        "    - with water flowing only from the upper to the lower ones.",
      ).join(),
    ).toContain("of equal size with water flowing only from the upper to the lower ones.");
  });

  test.each([
    ["advice", "### Practical Tips", "- Open the gates before the ebb begins."],
    ["a thing", "### Concept) Height Matrix", "- Compute the height of the water at every gate."],
    ["a first step", "### Algorithm) Slow Ebb", "- Begin with one gate of the upper pond."],
    ["a look elsewhere", "### Algorithm) Slow Ebb", "- See the table of the tides of the harbour."],
    ["another line's thing", "### Algorithm) Slow Ebb", "- Open it before the others are closed."],
    [
      "a noun and a verb",
      "### Concept) Slow Ebb",
      "- Weight loss penalizes the mills of the coast.",
    ],
  ])("but not %s", (_, heading, line) => {
    expect(asked(heading, line)).toEqual([]);
  });
});

describe("a theorem is stated with what it supposes", () => {
  test("over two lines and their formulas", () => {
    expect(
      asked(
        "### Theorem) Pond Improvement Theorem",
        "- Let $`p`$ and $`q`$ be two ponds such that",
        "  - $`h_p(t) \\ge h_q(t), \\; \\forall t`$",
        "- Then $`p`$ must be as deep as $`q`$.",
        "  - i.e.) $`d_p \\ge d_q`$",
      ),
    ).toContain(
      "State the **Pond Improvement Theorem**. → Let $`p`$ and $`q`$ be two ponds such that $`h_p(t) \\ge h_q(t), \\; \\forall t`$. Then $`p`$ must be as deep as $`q`$, i.e. $`d_p \\ge d_q`$.",
    );
  });

  test("with its converse", () => {
    expect(
      asked(
        "### Theorem) Pond Inequality",
        "- For any chain of ponds, the heights $`h_1, \\cdots, h_m`$ must satisfy",
        "  - $`\\sum_i h_i \\le 1`$",
        "- Conversely, given heights that satisfy this inequality, there is a chain of ponds with these heights.",
      ).join(),
    ).toContain(
      "must satisfy $`\\sum_i h_i \\le 1`$. Conversely, given heights that satisfy this inequality, there is",
    );
  });

  test("as claims that are equivalent", () => {
    expect(
      asked(
        "### Theorem) Full Pond Theorem",
        "- The followings are equivalent.",
        "  1. The pond is full.",
        "  2. No gate is open.",
      ),
    ).toEqual([
      "State the **Full Pond Theorem**. → Equivalent are: (1) The pond is full; (2) No gate is open.",
    ]);
  });

  test("an equation alone is completed instead", () => {
    const prompts = asked(
      "### Theorem) Law of the Pond",
      "- $`P = \\rho g h Q + \\frac{1}{2} c^2`$",
    );
    expect(prompts.join()).not.toContain("State the");
  });

  test("nothing is stated that only names a setting", () => {
    expect(
      asked("### Theorem) Law of the Mill", "- Consider a mill with two gates and a pond."),
    ).toEqual([]);
    expect(
      gatesOf("### Theorem) Law of the Mill", "- Consider a mill with two gates and a pond."),
    ).toEqual(["premise"]);
  });
});

describe("a procedure is told wherever its steps stand", () => {
  test("below “How?” with a bracket behind it", () => {
    expect(
      asked(
        "### Algorithm) Pond Code",
        "- Desc.)",
        "  - A greedy procedure that numbers the ponds of a coast.",
        "- How? (two ponds)",
        "  1. Put every pond on the map with its depth.",
        "  2. Give the lower number to the deeper pond.",
      ),
    ).toContain(
      "**Pond Code** — describe how it works (2 steps). → (1) Put every pond on the map with its depth. (2) Give the lower number to the deeper pond.",
    );
  });

  test("below a label that asks how", () => {
    expect(
      asked(
        "### Concept) Tide Table",
        "- How to use it?)",
        "  1. Find the hour of the flood.",
        "  2. Add the delay of the harbour.",
      ),
    ).toEqual([
      "**Tide Table** — how to use it? (2 steps) → (1) Find the hour of the flood. (2) Add the delay of the harbour.",
    ]);
  });

  test("as a chain of arrows with what they mean", () => {
    expect(
      asked(
        "## 3.1 Pond Iteration",
        "- How?)",
        "  - $`p_0 \\xrightarrow{F} q_0 \\xrightarrow{E} p_1 \\xrightarrow{F} \\cdots`$",
        "    - where",
        "      - $`F`$ : filling the pond",
        "      - $`E`$ : emptying the pond",
      ),
    ).toEqual([
      "**Pond Iteration** — describe how it works. → $`p_0 \\xrightarrow{F} q_0 \\xrightarrow{E} p_1 \\xrightarrow{F} \\cdots`$, where $`F`$: filling the pond; $`E`$: emptying the pond.",
    ]);
  });

  test("and its heading's other lines are asked as those of any concept", () => {
    const prompts = asked(
      "### Algorithm) Night Gate",
      "- Approximates a free river with only one **broad pond** per mill.",
      "- If all gates are open, it degenerates to a river mill.",
    );
    expect(prompts).toContain(
      "**Night Gate** approximates a free river with only one […] per mill. → broad pond",
    );
    expect(prompts).toContain(
      "What follows if all gates are open? → It degenerates to a river mill.",
    );
  });
});

describe("the idea behind a method is told by orders below “Ideation”", () => {
  test("one or several", () => {
    expect(
      asked(
        "### Algorithm) Night Gate",
        "- Key Idea)",
        "  - Use value tables to find the best hour of the night.",
        "  - Turn the laws of the tide into simple rules.",
      ),
    ).toEqual([
      "What is the idea behind **Night Gate**? (2 points) → (1) Use value tables to find the best hour of the night. (2) Turn the laws of the tide into simple rules.",
    ]);
  });

  test("but not if the next line goes on", () => {
    expect(
      asked(
        "### Algorithm) Night Gate",
        "- Ideation)",
        "  - Sort the gates of the coast by the height of the pond.",
        "  - The wheels may then be started in this order.",
      ).join(),
    ).not.toContain("idea behind");
  });
});
