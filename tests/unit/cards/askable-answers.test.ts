import { describe, expect, test } from "vitest";
import { asked, cardsOf, gatesOf, property } from "./write-lines.ts";

describe("no fact is asked twice", () => {
  test("a bold inside the reason gives no cloze beside the why", () => {
    expect(
      cardsOf(
        ...property("Ice", "Ice floats on the lake, because ice is **lighter than water**."),
      ).map((card) => card.kind),
    ).toEqual(["why"]);
  });

  test("a sentence said again elsewhere in the note gives its card once", () => {
    const sentence =
      "The old survey gives a map, showing **how deep the harbour** was, for every year.";
    const lines = [
      ...property("Survey", sentence),
      ...property("Harbour", sentence.replaceAll("**", "")),
    ];
    expect(cardsOf(...lines)).toHaveLength(1);
    expect(gatesOf(...lines)).toContain("duplicate");
  });

  test("one condition with two consequences is asked once", () => {
    const lines = property(
      "Soil",
      "When the soil has a poor drainage, roots die quickly.",
      "If the drainage of the soil is poor, water stands between the rows.",
    );
    expect(cardsOf(...lines).filter((card) => card.prompt.includes("drainage"))).toHaveLength(1);
  });
});

describe("a formula is named by what its left side is", () => {
  test("a letter that stands for a variance or a mean is asked by its name", () => {
    expect(
      asked(
        "### Concept) Wind Speed",
        "- Prop.)",
        "  - $`\\sigma^2 = \\textrm{Var}[\\mathbf{x}]`$",
        "  - $`\\mu = \\mathbb{E}[\\mathbf{x}]`$",
      ),
    ).toEqual([
      "**Wind Speed**: what does $`\\sigma^2`$ denote? → The variance: $`\\sigma^2 = \\textrm{Var}[\\mathbf{x}]`$.",
      "**Wind Speed**: what does $`\\mu`$ denote? → The mean: $`\\mu = \\mathbb{E}[\\mathbf{x}]`$.",
    ]);
  });

  test("a left side that a legend names is that thing's formula, not the heading's", () => {
    expect(
      asked(
        "### Concept) Flood Wave",
        "- Def.)",
        "  - $`p(x) = \\eta(x - s) + c`$",
        "    - where",
        "      - $`\\eta(x)`$ is the Heaviside step function",
        "        - i.e.)",
        "          - $`\\eta(x) = \\frac{1 + \\textrm{sgn}(x)}{2}`$",
      ).at(-1),
    ).toMatch(/^Complete the formula of the Heaviside step function: \$`\\eta\(x\) = \\;\?`\$/u);
  });

  test("a gloss that only reads the notation aloud is no card", () => {
    expect(
      cardsOf("### Concept) Rain", "- Notation)", "  - $`u(x;a)`$ : $`x`$ parameterized by $`a`$"),
    ).toEqual([]);
  });
});

describe("an answer says something", () => {
  test("a bare genus defines nothing", () => {
    const lines = ["### Concept) Kestrel", "- Desc.)", "  - A small bird"];
    expect(cardsOf(...lines)).toEqual([]);
    expect(gatesOf(...lines)).toContain("too-thin");
  });

  test("an objective made of the term's own words is a leak", () => {
    const lines = [
      "### Concept) Mixtures of Grains",
      "- Objective)",
      "  - Combining several grains.",
    ];
    expect(cardsOf(...lines)).toEqual([]);
    expect(gatesOf(...lines)).toContain("leak");
  });

  test("a term with its root in a formula of the prompt is a leak", () => {
    expect(
      cardsOf(
        ...property(
          "Drift",
          "If $`\\textrm{drift}(c) = 0`$ then $`c`$ is said to be **undrifted**.",
        ),
      ).map((card) => card.kind),
    ).toEqual(["question"]);
  });

  test("a thing has a purpose, a method an objective", () => {
    const goal = (name: string): string =>
      asked(`### Concept) ${name}`, "- Objective)", "  - Keep the harvest dry.")[0] ?? "";
    expect(goal("Barns")).toMatch(/^What is the purpose of/u);
    expect(goal("Threshing Method")).toMatch(/^What is the objective of/u);
  });

  test("a meaning does not begin by repeating its term", () => {
    expect(
      asked(
        "### Concept) Salinity",
        "- Meaning)",
        "  - The salinity gives a measure of the salt in the water.",
      ),
    ).toContain("What is the meaning of **Salinity**? → A measure of the salt in the water.");
  });

  test("an item that is only given its input takes the line behind it, or is no definition", () => {
    const items = (...below: readonly string[]): string[] =>
      asked(
        "### Concept) Guessing Games",
        "- Types)",
        "  - Charades",
        "    - The player is asked to act a word without a sound.",
        "  - Hangman",
        "    - The player is given the length of a hidden word.",
        ...below,
      ).filter((card) => card.includes("Hangman”"));
    expect(items()).toEqual([]);
    expect(items("    - The player must find the word letter by letter.")).toEqual([
      "**Guessing Games** — what is meant by “Hangman”? → The player is given the length of a hidden word. The player must find the word letter by letter.",
    ]);
  });

  test("a step that announces others brings them, or is no step", () => {
    const how = (...below: readonly string[]) =>
      asked(
        "### Concept) Bread",
        "- How?)",
        "  - Mix the dough.",
        "  - Repeat two steps.",
        ...below,
      );
    expect(how()).toEqual([]);
    expect(
      how(
        "    - Step 1)",
        "      - Fold the dough.",
        "    - Step 2)",
        "      - Cover the bowl.",
      )[0],
    ).toBe(
      "**Bread** — describe how it works (2 steps). → (1) Mix the dough. (2) Repeat two steps: (a) Fold the dough; (b) Cover the bowl.",
    );
  });

  test("lines of a procedure that are no orders are points, and several things work together", () => {
    expect(
      asked(
        "### Concept) Old Water Mills",
        "- How?)",
        "  - Water falls on a wheel.",
        "  - The wheel turns the stone.",
      )[0],
    ).toMatch(/^\*\*Old Water Mills\*\* — describe how they work \(2 points\)\./u);
  });
});

test("a gloss that tells how often is no meaning", () => {
  expect(
    cardsOf(
      "### Canals",
      "- Flood : most of the time in spring",
      "- Drought : rarely, and then for a week",
    ),
  ).toEqual([]);
});

test("a use does not begin by repeating its term", () => {
  expect(
    asked("### Concept) Dredging", "- Usage)", "  - Dredging is essential for keeping ports deep."),
  ).toEqual(["What is **Dredging** used for? → Keeping ports deep."]);
});
