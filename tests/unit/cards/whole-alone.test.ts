import { describe, expect, test } from "vitest";
import { asked, property } from "./write-lines.ts";

const ask = (sentence: string) => asked(...property("Tide Mill", sentence));

describe("a sentence is not cut where it hangs together", () => {
  test("what is compared with belongs to the way", () => {
    expect(
      ask(
        "With one pond, we will build a mill whose wheel is far slower than we would have built by digging two.",
      ).join(),
    ).not.toContain("By digging");
  });

  test("nobody asks how nothing is done", () => {
    expect(ask("We lose nothing by grinding only at flood.")).toEqual([]);
  });

  test("“either … or not” leaves nothing to ask", () => {
    expect(ask("After the flood, the gate either contains the water or not.")).toEqual([]);
  });

  test("a condition stays with the lines that tell what follows", () => {
    expect(
      asked(
        "### Concept) Tide Mill",
        "- If the gate is closed at high water,",
        "  - then the pond keeps its level",
        "  - and the wheel can be driven **for hours**",
        "    - without any wind.",
      ),
    ).toEqual([
      "What follows if the gate is closed at high water? → The pond keeps its level and the wheel can be driven for hours without any wind.",
    ]);
  });

  test("a meaning that goes on below is told whole", () => {
    expect(
      asked(
        "### Concept) Tide Mill",
        "- Meaning)",
        "  - The wheel that the miller builds",
        "    1. turns only at **low water**",
        "    2. is driven by the pond.",
      ),
    ).toEqual([
      "What is the meaning of **Tide Mill**? → The wheel that the miller builds (1) turns only at low water; (2) is driven by the pond.",
    ]);
  });

  test("an answer that announces two things names them", () => {
    expect(
      asked(
        "### Concept) Tide Mill",
        "- Interpretation)",
        "  - The pond keeps a balance between two forces.",
        "    - The flood lifts the water.",
        "    - The wheel lets it down.",
      ),
    ).toEqual([
      "What is the interpretation of **Tide Mill**? → The pond keeps a balance between two forces: (a) The flood lifts the water; (b) The wheel lets it down.",
    ]);
  });
});

describe("a card says what it speaks of", () => {
  test.each([
    [
      "instead of what",
      "If we carelessly use the small gate instead, we get a pond that is empty.",
    ],
    ["the order of what", "The order is **opposite** to that of the other mills."],
    ["what we are used to", "The wheel turns **backwards** to the one we are used to."],
    ["the choice of what", "A poor choice can make the mill **much slower**."],
    [
      "which inequality",
      "Given a set of gates that satisfy this inequality, **seven mills** can run.",
    ],
  ])("%s", (_, sentence) => {
    expect(ask(sentence)).toEqual([]);
  });

  test("a value in the middle of an example does not follow from its setting alone", () => {
    expect(
      asked(
        "### Concept) Tide Mill",
        "- e.g.)",
        "  - Let $`h \\in \\{0,1\\}`$ and $`E(h) = 3h`$.",
        "  - Then $`\\exp(E)`$ is $`20`$ for the flood and $`1`$ for the ebb.",
      ),
    ).toEqual([]);
  });
});

describe("what no stranger could ask for is not asked", () => {
  test("a value worked out in an example, with a thought behind it", () => {
    expect(
      asked(
        "### Concept) Tide Mill",
        "- e.g.)",
        "  - Let $`p_0`$ be to always stay.",
        "  - Then $`v(s) = 8`$. *stay* would give less, so the mill is at rest.",
      ).join(),
    ).not.toContain("What follows");
  });

  test("what a deed tells us is no use of the thing", () => {
    expect(
      asked(
        "### Concept) Pond Heights",
        "- Usage)",
        "  - Carrying out the sum tells us the correct form of the pond.",
      ).join(),
    ).not.toContain("used for");
  });

  test("an ability is no term to be named", () => {
    expect(
      asked(
        "### Concept) Tide Mill",
        "- Desc.)",
        "  - Able to grind the corn of a village at night without any help from the wind.",
      ).join(),
    ).not.toContain("Which term");
  });
});

describe("the heading neither answers nor fits the gap", () => {
  test("“X as Y” above the question what X can be seen as", () => {
    expect(
      asked(
        "### Analysis) The Pond as a Battery",
        "- We can interpret the pond as a battery of the village.",
      ).join(),
    ).not.toContain("interpreted as");
  });

  test("a gap that the heading fills as well", () => {
    expect(
      asked(
        "## 3.1 Adding Sluices",
        "- Ideation)",
        "  - It is possible to construct ponds with **longer walls**.",
      ),
    ).toEqual([]);
  });
});

describe("what a line leaves to the lines around it is not asked", () => {
  test("what is alike and what differs is said of both sides", () => {
    expect(
      asked(
        "### Comparison) Pond vs Weir",
        "- Same)",
        "  - Both share the gate.",
        "- Different)",
        "  - A weir needs a river, whereas a pond needs the tide.",
      ).join(),
    ).not.toContain("which one does this describe");
  });

  test("a label in front of a verb is no subject", () => {
    expect(
      asked("### Concept) Tide Mill", "- Time) depends on the pond", "  - Small : two hours"),
    ).toEqual([]);
  });

  test("who said something is not what it means", () => {
    expect(
      asked(
        "### Concept) Tide Mill",
        "- Variants)",
        "  - Miller et al. (1873a)",
        "    - The wheel turns while the tide flows out through a gate.",
        "  - Weaver et al. (1901)",
        "    - The wheel turns while the tide flows in through a gate.",
      ).join(),
    ).not.toContain("what is meant by");
  });

  test("one of several numbered remedies is not the remedy", () => {
    expect(
      asked(
        "### Problem) Leak of the Gate",
        "- Sol.1) Caulking",
        "  - Fill the gaps with tar.",
        "- Sol.2) A second gate",
        "  - Close it when the first one leaks.",
      ).join(),
    ).not.toContain("What is the remedy");
  });

  test("“type 2” and “now” point at other lines; a name with a number does not", () => {
    expect(
      ask("Type 2 has the advantage that it turns the wheel **at low water** as well."),
    ).toEqual([]);
    expect(ask("Now the pond contains the water of **two whole tides** of the month.")).toEqual([]);
    expect(ask("Some millers exploit this only insofar as they grind **at low water**.")).toEqual(
      [],
    );
  });

  test("what holds in an example holds there alone", () => {
    expect(
      asked(
        "### Concept) Tide Mill",
        "- Prop.)",
        "  - In the harbour example, the gate should satisfy the following two.",
        "    1. The gate must be **wider than the wheel**.",
        "       - Why?) Otherwise, the boats cannot pass.",
      ),
    ).toEqual([]);
  });

  test("a theorem that only assumes is told with what holds then", () => {
    expect(
      asked(
        "### Concept) Tide Mill",
        "- Theorem) Law of Ponds",
        "  - Assume that all gates are closed.",
        "  - For any pond, the level is constant.",
      ),
    ).toContain(
      "State the **Law of Ponds**. → Assume that all gates are closed. For any pond, the level is constant.",
    );
  });

  test("a gap does not end before its noun", () => {
    expect(
      ask("The wheel turns **once for every** tide that comes into the pond of the mill."),
    ).not.toContain("once for every");
  });
});
