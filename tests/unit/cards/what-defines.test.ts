import { describe, expect, test } from "vitest";
import { asked, cardsOf } from "./write-lines.ts";

const define = (...lines: readonly string[]) =>
  asked("### Concept) Tide Mill", "- Def.)", ...lines);

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
    ["what many others need", "  - Many old villages along the coast depend on grinding at night."],
    ["since when it is used", "  - The state of the art from the 1680s until about 1790."],
    ["until when it was used", "  - The dominant building of the coast until 1850."],
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

  test.each([
    "A function of the pond and the gate whose value does not depend on the gate.",
    "A collection of rules that can be used to draw optimal tables given a perfect map of the coast.",
    "The general idea of letting two ponds and their mills compete, whatever their size.",
  ])("by a noun with verbs in its tail: %s", (line) => {
    expect(define(`  - ${line}`)[0]).toBe(`What is meant by **Tide Mill**? → ${line}`);
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
