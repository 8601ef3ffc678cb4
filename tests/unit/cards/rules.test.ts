import { describe, expect, test } from "vitest";
import { writeCards, type Draft, type Refusal } from "#lib/domain/cards/index.ts";
import { parseNote } from "#lib/domain/notes/index.ts";
import { canSet } from "#lib/domain/prose/index.ts";

const write = (...lines: readonly string[]) =>
  writeCards(parseNote(`# Study Notes\n${lines.join("\n")}\n`), canSet);
const cardsOf = (...lines: readonly string[]): readonly Draft[] => write(...lines).cards;
const asked = (...lines: readonly string[]): string[] =>
  cardsOf(...lines).map(({ prompt, answer }) => `${prompt} → ${answer}`);
const refusedOf = (...lines: readonly string[]): readonly Refusal[] => write(...lines).refusals;
const gatesOf = (...lines: readonly string[]): string[] =>
  refusedOf(...lines).map((one) => one.gate);

const formula = (tex: string, label = "Def.)"): string[] =>
  asked("### Concept) Pendulum", `- ${label}`, `  - $\`${tex}\`$`);

const why = (claim: string, ...reasons: string[]) =>
  write(
    "### Concept) Frost",
    "- Prop.)",
    `  - ${claim}`,
    "    - Why?)",
    ...reasons.map((one) => `      - ${one}`),
  );

const concept = (name: string) => [
  `### Concept) ${name}`,
  "- Prop.)",
  "  - A meter measures the flow of water.",
];

const slots = (...lines: readonly string[]) => cardsOf(...lines).map((card) => card.slot);

describe("R1 definitions", () => {
  test("ask both ways where the reverse is fair", () => {
    expect(
      asked(
        "### Concept) Delta",
        "- Def.)",
        "  - A delta is a plain of mud at the mouth of a river.",
      ),
    ).toEqual([
      "What is meant by **Delta**? → A plain of mud at the mouth of a river.",
      "Which term is defined as: “A plain of mud at the mouth of a river.” → Delta",
    ]);
  });

  test("take a noun phrase, with the aliases of the heading", () => {
    expect(
      asked(
        "### Concept) Spring Tide (King Tide)",
        "- Desc.)",
        "  - A tide with the largest difference between high and low water.",
      ),
    ).toContain(
      "What is meant by **Spring Tide (King Tide)**? → A tide with the largest difference between high and low water.",
    );
  });

  test("take no sentence with an unknown verb for a noun phrase", () => {
    expect(asked("### Concept) Dam", "- Def.)", "  - A dam zorgles in the valley.")).toEqual([]);
  });

  test("name the conditions of “satisfies”", () => {
    expect(
      asked(
        "### Concept) Metric",
        "- Def.)",
        "  - A metric is a function that satisfies",
        "    1. $`d(x,y) \\ge 0`$",
        "    2. $`d(x,y) = d(y,x)`$",
      ),
    ).toEqual([
      "What is meant by **Metric** (2 conditions)? → A function that satisfies (1) $`d(x,y) \\ge 0`$; (2) $`d(x,y) = d(y,x)`$.",
    ]);
  });

  test("an item with a Def.) of its own is the concept", () => {
    expect(
      asked(
        "### Concept) Rocks",
        "- Desc.)",
        "  - Igneous Rock",
        "    - Def.)",
        "      - Stone that forms when lava cools.",
      ),
    ).toContain("What is meant by **Igneous Rock**? → Stone that forms when lava cools.");
  });
});

describe("R2 formulas", () => {
  test("show the left side and ask for the whole", () => {
    expect(formula("T = 2\\pi \\sqrt{\\frac{l}{g}}")).toEqual([
      "Complete the formula of **Pendulum**: $`T = \\;?`$ → $`T = 2\\pi \\sqrt{\\frac{l}{g}}`$.",
    ]);
  });

  test.each([
    ["C = AB", "trivial-equation"],
    ["x \\in \\mathbb{R}^n", "not-an-equation"],
    ["a + b \\le c + d", "not-an-equation"],
    ["a = b + c + d + e \\Rightarrow f = g", "not-an-equation"],
    ["y + z + k = g(x)", "trivial-equation"],
  ])("refuse %s as %s", (tex, gate) => {
    expect(gatesOf("### Concept) Pendulum", "- Def.)", `  - $\`${tex}\`$`)).toContain(gate);
  });

  test("two right sides for one left side are asked once", () => {
    const lines = [
      "### Concept) Sum",
      "- Prop.)",
      "  - $`S(n) = \\frac{n(n+1)}{2}`$",
      "  - $`S(n) = S(n-1) + n`$",
    ];
    expect(cardsOf(...lines)).toHaveLength(1);
    expect(gatesOf(...lines)).toContain("same-left-side");
  });

  test("carry the premises in front and the legend behind", () => {
    expect(
      asked(
        "### Concept) Span",
        "- Def.)",
        "  - For a bridge of length $`l`$,",
        "    - $`s(l) = k l^2 + c_0`$",
        "      - where",
        "        - $`k`$ : the load",
      ),
    ).toEqual([
      "For a bridge of length $`l`$, complete the formula of **Span**: $`s(l) = \\;?`$ → $`s(l) = k l^2 + c_0`$, where $`k`$: the load.",
    ]);
  });

  test("a broken formula is refused, and the next line is read", () => {
    const lines = [
      "### Concept) Arc",
      "- Prop.)",
      "  - The arc is $`\\frac{1}{2$ long.",
      "  - A keystone requires a strong wooden frame.",
    ];
    expect(gatesOf(...lines)).toContain("math-unbalanced");
    expect(asked(...lines)).toHaveLength(1);
  });
});

describe("R5 reasons", () => {
  test("ask for the reason of the sentence above", () => {
    expect(
      why("Water pipes burst in winter.", "Ice takes more room than water.").cards,
    ).toMatchObject([
      { kind: "why", line: 5, label: "why", prompt: "Why is it that water pipes burst in winter?" },
    ]);
  });

  test("turn “It is possible that” into “why is it possible that”", () => {
    expect(
      why("It is possible that pipes burst.", "Ice takes more room than water.").cards[0]?.prompt,
    ).toBe("Why is it possible that pipes burst?");
  });

  test.each([
    ["a derivation", "Pipes burst in winter.", "Suppose $`V`$ grows.", "why-is-a-derivation"],
    [
      "a dangling claim",
      "These pipes burst in winter.",
      "Ice takes more room.",
      "dangling-reference",
    ],
    ["an instruction", "Empty the pipe in winter.", "Ice takes more room.", "why-without-claim"],
  ])("refuse %s", (_, claim, reason, gate) => {
    expect(why(claim, reason).refusals.map((one) => one.gate)).toContain(gate);
  });

  test("refuse a reason of more than four sentences", () => {
    const many = ["Ice floats.", "Ice is light.", "Ice is cold.", "Ice is hard.", "Ice is white."];
    expect(why("Water pipes burst in winter.", ...many).refusals.map((one) => one.gate)).toContain(
      "answer-too-long",
    );
  });
});

describe("R6 procedures and R8 advice", () => {
  test("a named How?) asks how it works", () => {
    expect(
      asked(
        "### Concept) Leaks",
        "- In practice)",
        "  - Look for leaks.",
        "    - How?) Dye Test",
        "      - Pour dye into the tank.",
        "      - Watch the wall for colour.",
      ),
    ).toEqual([
      "How does the **Dye Test** work? → (1) Pour dye into the tank. (2) Watch the wall for colour.",
    ]);
  });

  test("an unnamed one asks how one does it", () => {
    expect(
      asked(
        "### Concept) Leaks",
        "- In practice)",
        "  - Find the leak.",
        "    - How?)",
        "      - Pour dye into the tank.",
      ),
    ).toEqual(["How does one find the leak? → Pour dye into the tank."]);
  });

  test("more than five steps are too many", () => {
    const steps = ["Open", "Close", "Check", "Repeat", "Remove", "Replace"].map(
      (verb) => `  - ${verb} the valve.`,
    );
    expect(gatesOf("### Concept) Valve Procedure", "- How?)", ...steps)).toContain(
      "too-many-items",
    );
  });
});

describe("R7 tests", () => {
  const lines = [
    "### Concept) Root Rot",
    "- Test)",
    "  - Lift the plant from its pot.",
    "  - If the roots smell sour, it may be the problem of root rot.",
  ];

  test("ask how to test and what the sign means, the concept masked above the latter", () => {
    expect(asked(...lines)).toEqual([
      "How can one test for **Root Rot**? → Lift the plant from its pot. Sign: the roots smell sour.",
      "What does it indicate if the roots smell sour? → Root rot.",
    ]);
    expect(cardsOf(...lines)[1]?.context).toEqual(["Study Notes"]);
  });
});

describe("R9 examples", () => {
  const story = [
    "### Concept) Buoyancy",
    "- e.g.) Ice in a Glass",
    "  - Suppose ice floats in a full glass.",
  ];

  test("ask what follows from the premises", () => {
    const [card] = cardsOf(...story, "  - Then the melting ice never spills any water.");
    expect(card).toMatchObject({
      prompt: "Suppose ice floats in a full glass. What follows?",
      answer: "The melting ice never spills any water.",
      context: ["Study Notes", "Buoyancy", "Ice in a Glass"],
    });
  });

  test("ask what a short conclusion means", () => {
    expect(
      asked(...story, "  - Then there are $`n^2`$ drops.", "    - i.e.) No room is left for them"),
    ).toContain(
      "Suppose ice floats in a full glass. What does it mean that there are $`n^2`$ drops? → No room is left for them.",
    );
  });

  test("a list of names is no card", () => {
    expect(gatesOf("### Concept) Buoyancy", "- e.g.)", "  - Ships", "  - Balloons")).toContain(
      "example-list",
    );
  });

  test("a worked example is practised, not asked", () => {
    expect(
      gatesOf(
        "### Concept) Roots",
        "- e.g.) Calculating a Root",
        "  - Suppose $`x^2 = 4`$.",
        "  - Then the root is $`x = 2`$.",
      ),
    ).toContain("worked-example");
  });

  test("a premise that points elsewhere spoils what follows from it", () => {
    expect(
      cardsOf(
        "### Concept) Roots",
        "- e.g.)",
        "  - Suppose the above rule holds.",
        "  - Then the tree grows because rain falls.",
      ),
    ).toEqual([]);
  });
});

describe("R10 to R14", () => {
  test("a gloss under Notation asks what the symbol denotes", () => {
    expect(
      asked(
        "### Concept) Wave",
        "- Notation)",
        "  - $`\\lambda`$ : the distance between two crests",
      ),
    ).toEqual(["**Wave**: what does $`\\lambda`$ denote? → The distance between two crests."]);
  });

  test("a formula below i.e.) is to be written", () => {
    expect(
      asked(
        "### Concept) Mirror",
        "- Prop.)",
        "  - The angle of reflection equals the angle of incidence.",
        "    - i.e.) $`\\alpha_r = \\alpha_i`$",
      ).at(-1),
    ).toBe(
      "Write as a formula: “The angle of reflection equals the angle of incidence.” → $`\\alpha_r = \\alpha_i`$.",
    );
  });

  test("one-line blocks ask for use, need, meaning, advantage and drawback", () => {
    expect(
      asked(
        "### Concept) Compass",
        "- Usage)",
        "  - Finding north without stars.",
        "- Drawback)",
        "  - Iron nearby misleads the needle.",
      ),
    ).toEqual([
      "What is **Compass** used for? → Finding north without stars.",
      "What is the drawback of **Compass**? → Iron nearby misleads the needle.",
    ]);
  });

  test("types ask for the set, and named items for their meaning", () => {
    expect(
      asked(
        "### Concept) Clouds",
        "- Types)",
        "  - Cumulus",
        "    - A heap of cloud with a flat base.",
        "  - Stratus",
        "    - A grey layer that covers the whole sky.",
      ),
    ).toEqual([
      "Which 2 types of **Clouds** are there? → (1) Cumulus; (2) Stratus.",
      "**Clouds** — what is meant by “Cumulus”? → A heap of cloud with a flat base.",
      "**Clouds** — what is meant by “Stratus”? → A grey layer that covers the whole sky.",
    ]);
  });

  const versus = [
    "### Concept) Frog vs Toad",
    "- Desc.)",
    "  - Frog)",
    "    - The skin is smooth and stays wet.",
    "  - Toad)",
    "    - Toads have dry skin.",
  ];

  test("a contrast asks which side a statement describes, the concept masked", () => {
    expect(cardsOf(...versus)).toMatchObject([
      {
        kind: "contrast",
        answer: "Frog.",
        context: ["Study Notes"],
        prompt:
          "“Frog” or “Toad”: which one does this describe? “The skin is smooth and stays wet.”",
      },
    ]);
  });

  test("a statement that names its side is not asked so", () => {
    expect(asked(...versus).join(" ")).not.toContain("Toads have dry skin");
  });

  test("two to five parallel lines complete a sentence", () => {
    expect(
      asked(
        "### Concept) Soil",
        "- Prop.)",
        "  - Good soil is",
        "    - loose",
        "    - rich in humus",
      ),
    ).toEqual(["Complete with 2 items: “Good soil is …” → (1) loose; (2) rich in humus."]);
  });
});

describe("what the learner writes as a card", () => {
  test("Q.) and A.) are taken as they are", () => {
    expect(asked("- Q.) Is it so?", "- A.) Yes, it is.")).toEqual(["Is it so? → Yes, it is."]);
    expect(asked("- Q.) Why this?", "  - A.) Because of that.")).toEqual([
      "Why this? → Because of that.",
    ]);
  });

  test("==hidden== makes a cloze of any sentence", () => {
    expect(cardsOf("- Desc.)", "  - This is ==hidden== here.")).toMatchObject([
      { kind: "cloze", prompt: "This is […] here.", answer: "hidden" },
    ]);
  });

  test("No cards) silences its block", () => {
    expect(
      write(
        "### Concept) Delta",
        "- No cards)",
        "  - A delta is a plain of mud at the mouth of a river.",
      ),
    ).toMatchObject({
      cards: [],
      refusals: [
        { gate: "silenced", label: "No cards", line: 3 },
        { gate: "silenced", label: "No cards", line: 4 },
      ],
    });
  });
});

describe("refusals", () => {
  test.each([
    ["* [Back to Rivers](../main.md)", "navigation"],
    ["- Desc.)\n  - [Rivers](rivers.md)", "only-link"],
    ["- Desc.)\n  - The rest is TBD.", "TBD"],
    ["- Meaning)", "empty"],
    ["- Desc.)\n  - Rivers are long.\n  - It bends to the south.", "dangling-reference"],
    ["- Desc.)\n  - The setting must be chosen with care.", "definite-without-antecedent"],
    ["- Desc.)\n  - Rivers are long.", "no-question"],
    ["- Desc.)\n  - By section 3.2, rivers bend because soil is soft.", "cross-section-dependency"],
    ["- Settings)\n  - Rain falls.", "settings"],
    ["- Proof)\n  - Rain falls because air cools.", "derivation"],
    ["| a | b |\n| --- | --- |\n| 1 | 2 |", "table"],
    ["```\ncode\n```", "code"],
  ])("%j is refused as %s, with a reason in words", (text, gate) => {
    const found = refusedOf("### Concept) River", ...text.split("\n")).find(
      (one) => one.gate === gate,
    );
    expect(found?.reason).toMatch(/^\p{Lu}.*\.$/u);
  });

  test("a question with two answers is refused twice", () => {
    const lines = [
      "### Concept) Meter",
      "- Prop.)",
      "  - A meter measures the flow of water.",
      "  - A meter measures the height of water.",
    ];
    expect(cardsOf(...lines)).toEqual([]);
    expect(refusedOf(...lines).map((one) => `${one.line} ${one.gate}`)).toEqual([
      "3 example-list",
      "4 example-list",
      "5 example-list",
    ]);
  });

  test("the same question twice is told apart by its concept", () => {
    expect(asked(...concept("Pipes"), ...concept("Rivers"))).toEqual([
      "**Pipes** — what does a meter measure? → The flow of water.",
      "**Rivers** — what does a meter measure? → The flow of water.",
    ]);
  });
});

describe("where a card comes from", () => {
  test("is told with section, concept, label in words, line and block", () => {
    const [card] = cardsOf(
      "## 4.2 Water",
      "### Concept) Delta",
      "- Def.)",
      "  - A delta is a plain of mud at the mouth of a river.",
    );
    expect(card).toMatchObject({
      section: "4.2",
      sectionName: "Water",
      concept: "Delta",
      label: "def",
      labelName: "Definition",
      line: 5,
      slot: "delta|def|R1|forward|0",
      block: { start: { line: 4 } },
    });
  });

  test("section numbers, levels and the spelling of labels are no part of the slot", () => {
    expect(
      slots(
        "## 4.2 Water",
        "### Concept) Delta",
        "- Def.)",
        "  - A delta is a plain of mud at the sea.",
      ),
    ).toEqual(
      slots(
        "## 7 Water",
        "#### Concept) Delta",
        "- Definition)",
        "  - A delta is a plain of mud at the sea.",
      ),
    );
  });
});
