import { describe, expect, test } from "vitest";
import { asked, gatesOf } from "./write-lines.ts";

describe("a formula is asked by what its label or its gloss calls it", () => {
  test("a label that the notation does not know", () => {
    expect(
      asked(
        "### Case 1) Pond with known depth",
        "- Yield) $`\\displaystyle\\bar{h} \\pm c\\frac{s}{\\sqrt{n}}`$",
        "  - where $`c`$ is the factor of the coast.",
      ),
    ).toEqual([
      "**Pond with known depth** — what is the formula of the yield? → $`\\displaystyle\\bar{h} \\pm c\\frac{s}{\\sqrt{n}}`$, where $`c`$ is the factor of the coast.",
    ]);
  });

  test.each([
    ["what is given", "- Settings of the day) $`h = \\frac{a}{b} + c`$"],
    ["a step", "- Step 2) $`h = \\frac{a}{b} + c`$"],
    ["numbers", "- Yield) $`3 + 4 = 7`$"],
    ["a domain", "- Yield) $`h \\in \\mathbb{R}^n`$"],
  ])("but not %s", (_, line) => {
    expect(asked("### Concept) Pond", line)).toEqual([]);
  });

  test("the words behind an equation", () => {
    expect(
      asked(
        "### Concept) Pond Sampling",
        "- Def.)",
        "  - The two means are",
        "    - $`\\hat{h}_p = \\frac{1}{n}\\sum_i h_i`$ : the **weighted pond mean**",
      ),
    ).toEqual([
      "Complete the formula of the weighted pond mean: $`\\hat{h}_p = \\;?`$ → $`\\hat{h}_p = \\frac{1}{n}\\sum_i h_i`$.",
    ]);
    expect(
      gatesOf(
        "### Concept) Pond Sampling",
        "- Def.)",
        "  - $`\\hat{h}_p = \\frac{1}{n}\\sum_i h_i`$ : the first of the terms",
      ),
    ).toContain("legend");
  });
});

describe("letters are explained beside the question", () => {
  const lines = [
    "### Concept) Tide Delay",
    "- Prop.)",
    "  - Currents now fade exponentially as a function of $`\\frac{\\tau}{d}`$ rather than $`\\tau`$.",
    "    - where",
    "      - $`\\tau`$ : the hours between two floods",
    "      - $`d`$ : the delay of the gate",
  ];

  test("those of the lines below a sentence, and those of the formula to be filled in", () => {
    expect(asked(...lines).join()).toContain(
      "($`\\tau`$: the hours between two floods; $`d`$: the delay of the gate)",
    );
  });
});

describe("what is to be done under a condition", () => {
  test("is asked for", () => {
    expect(
      asked(
        "### Algorithm) Second Flood",
        "- The gates stand in a circle, and a hand points to the next one.",
        "  - If the flag of the gate is down, open the gate.",
        "  - If it is up, lower it and go on.",
      ),
    ).toContain(
      "**Second Flood** — what does one do if the flag of the gate is down? → Open the gate.",
    );
  });

  test.each([
    "If the flag is down, set to be half open, they share the water.",
    "If the flag is down, open the gate : the water falls.",
    "If it is down, open the gate of the pond.",
    "If the flag is down, see the table of the tides.",
  ])("unless the order is none or points elsewhere: %s", (line) => {
    expect(asked("### Algorithm) Second Flood", `- ${line}`).join()).not.toContain("one do");
  });
});

describe("what a name means may be a whole sentence", () => {
  test("where the name is that of a phenomenon", () => {
    expect(
      asked(
        "### Concept) Miller's Anomaly",
        "- Def.)",
        "  - For some ponds, the yield may fall as the number of gates increases.",
      ),
    ).toEqual([
      "What is meant by **Miller's Anomaly**? → For some ponds, the yield may fall as the number of gates increases.",
    ]);
  });

  test("but not for a thing", () => {
    expect(
      asked(
        "### Concept) Tide Mill",
        "- Def.)",
        "  - For some ponds, the yield may fall as the number of gates increases.",
      ).join(),
    ).not.toContain("What is meant by");
  });
});

describe("a remedy and a restatement", () => {
  test("“This …” behind the line that brings it stays in the remedy", () => {
    expect(
      asked(
        "### Concept) Flooding Problem",
        "- Sol.)",
        "  - Many mills build a wall of stone instead.",
        "  - This wall is guaranteed to hold the water.",
      ),
    ).toContain(
      "What is the remedy for **Flooding Problem**? → Many mills build a wall of stone instead. This wall is guaranteed to hold the water.",
    );
  });

  test("a letter in the words does not make them a formula", () => {
    expect(
      asked(
        "### Concept) Tide Mill",
        "- Prop.)",
        "  - Every wheel is turned by exactly $`h`$ unless its gate is closed.",
        "    - i.e.) $`||x' - x|| = h`$",
      ),
    ).toContain(
      "Write as a formula: “Every wheel is turned by exactly $`h`$ unless its gate is closed.” → $`||x' - x|| = h`$.",
    );
  });

  test("the mean of what?", () => {
    expect(
      asked(
        "### Concept) Tide Mill",
        "- Prop.)",
        "  - The expected value does not depend on $`q`$.",
        "    - i.e.) $`E_q[h] = E_p[h] + c`$",
      ).join(),
    ).not.toContain("Write as a formula");
  });

  test("the same as what", () => {
    expect(
      asked(
        "### Concept) Tide Mill",
        "- Prop.)",
        "  - Raising the gate is the same as lowering the pond.",
      ),
    ).toEqual(["What is raising the gate the same as? → Lowering the pond."]);
  });
});
