import { describe, expect, test } from "vitest";
import { asked, cardsOf, property } from "./write-lines.ts";

const ask = (sentence: string) => asked(...property("Tide Mill", sentence));

describe("a question has one answer", () => {
  test("a second statement behind the first leaves no question about the first", () => {
    expect(
      ask("With two gates, the inner water is the pond and the rest is the sea.").join(),
    ).not.toContain("and the rest");
    expect(ask("The basin is divided into two ponds and the channel into three.")).toEqual([]);
    expect(ask("A wheel turns falling water into power and the miller keeps the flour.")).toEqual(
      [],
    );
    expect(ask("A sluice reduces the flow to one half but does not stop it.")).toEqual([]);
  });

  test("“and it occurs when” asks for no double condition", () => {
    expect(
      ask("The maximum of the power is $`P_m`$ and it occurs when the pond is full.").join(),
    ).not.toMatch(/and it occur\?/u);
  });

  test("what follows a condition begins behind its i.e.", () => {
    expect(ask("If the pond is empty, i.e. $`h = 0`$, the wheel does not turn.")).toEqual([
      "What follows if the pond is empty, i.e. $`h = 0`$? → The wheel does not turn.",
    ]);
  });

  test("a reason is no consequence", () => {
    expect(
      ask("Once built, a mill either pays or not, because the tide is not for sale.").join(),
    ).not.toContain("What follows");
  });

  test("how something grows is asked without what comes of it", () => {
    expect(
      ask("The silt typically grows exponentially, so almost every pond is dug again.")[0],
    ).toBe("**Tide Mill** — how does the silt typically grow? → Exponentially.");
  });

  test("a theorem of cases is stated whole", () => {
    expect(
      asked(
        "### Miller's Rule",
        "- Theorem)",
        "  - $`h > 2`$ : the wheel turns fast.",
        "  - $`h < 2`$ : the wheel turns slowly.",
        "  - $`h = 0`$ : the wheel stands.",
      ),
    ).toEqual([
      "State **Miller's Rule**. → (1) $`h > 2`$ : the wheel turns fast; (2) $`h < 2`$ : the wheel turns slowly; (3) $`h = 0`$ : the wheel stands.",
    ]);
  });

  test("what stands in a relation is asked for by the relation, not by “what is”", () => {
    expect(ask("The ebb is the negative of the flood that came before.")).toEqual([
      "**Tide Mill** — what is the ebb the negative of? → The flood that came before.",
    ]);
  });

  test("what follows from a hidden formula is not shown beside it", () => {
    expect(
      ask("Raising the gates for $`n`$ tides costs $`7n`$ in total, thus $`7`$ each."),
    ).toEqual(["Raising the gates for $`n`$ tides costs […] in total. → $`7n`$"]);
  });

  test("a value belongs to no condition: “it” stands for something of another line", () => {
    expect(ask("If the gates are tight, i.e. $`c = 0`$, it is only $`\\frac{1}{k} v`$.")).toEqual(
      [],
    );
  });

  test("steps that break off are no procedure", () => {
    expect(
      cardsOf(
        "### Dredging",
        "- How?)",
        "  - A single pass with one boat is",
        "    - $`p_1 = p_0 - d`$",
        "    - $`p_2 = p_1 - d`$",
      ).filter((card) => card.rule === "R6"),
    ).toEqual([]);
  });

  test("what a thing is for is asked so", () => {
    expect(
      asked(
        "### Wheels",
        "- Types)",
        "  - Breast wheels : for a fall of two metres.",
        "  - Undershot wheels : for a fast stream.",
      ),
    ).toContain("**Wheels** — what are “Breast wheels” for? → A fall of two metres.");
  });
});

describe("a question has something to stand on", () => {
  test("a sentence without its subject, or about “the converse”, stands on another line", () => {
    expect(ask("Only refers to the art of **damming water** for a mill.")).toEqual([]);
    expect(ask("The converse holds if the pond has one gate.")).toEqual([]);
  });

  test("a lone verb or a small word is not hidden", () => {
    expect(ask("A large enough pond can **store** the water of one tide.")).toEqual([]);
    expect(ask("The outer gate is closed **before** the inner gate opens at all.")).toEqual([]);
  });

  test("a formula that only leads to another is not asked", () => {
    expect(
      asked("### Tide Mill", "- Def.)", "  - Ideation)", "    - $`m g h = m g h_1 + m g h_2`$"),
    ).toEqual([]);
  });

  test("lines below “Why matters?” are steps of an argument", () => {
    expect(asked("### Question) Why matters?", "- Mills are composed of stone and oak.")).toEqual(
      [],
    );
  });

  test("the letters of a defining formula are told", () => {
    expect(
      asked(
        "### Mill Race",
        "- Def.)",
        "  - A pair $`(w, d)`$",
        "    - where",
        "      - $`w`$ : the width of the channel",
        "      - $`d`$ : its depth",
      )[0],
    ).toBe(
      "What is meant by **Mill Race**? → A pair $`(w, d)`$, where $`w`$: the width of the channel; $`d`$: its depth.",
    );
  });
});
