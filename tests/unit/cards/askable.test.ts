import { describe, expect, test } from "vitest";
import { writeCards, type Draft } from "#lib/domain/cards/index.ts";
import { parseNote } from "#lib/domain/notes/index.ts";

const write = (...lines: readonly string[]) =>
  writeCards(parseNote(`# Study Notes\n${lines.join("\n")}\n`));
const cardsOf = (...lines: readonly string[]): readonly Draft[] => write(...lines).cards;
const asked = (...lines: readonly string[]): string[] =>
  cardsOf(...lines).map(({ prompt, answer }) => `${prompt} → ${answer}`);
const gatesOf = (...lines: readonly string[]): string[] =>
  write(...lines).refusals.map((one) => one.gate);
const property = (name: string, ...sentences: readonly string[]): string[] => [
  `### Concept) ${name}`,
  "- Prop.)",
  ...sentences.map((one) => `  - ${one}`),
];

describe("a conditional sentence asks for one thing", () => {
  test("a comparison asks how the two compare", () => {
    expect(
      asked(...property("Ferry", "When the river is low, the ferry is slower than the bridge.")),
    ).toEqual([
      "How does the ferry compare with the bridge when the river is low? → It is slower.",
    ]);
  });

  test("what we can do or must do is asked as a deed", () => {
    expect(asked(...property("Well", "When the well is dry, we can dig a deeper shaft."))).toEqual([
      "What can we do when the well is dry? → Dig a deeper shaft.",
    ]);
    expect(
      asked(...property("Well", "If the water is foul, we must close the well at once.")),
    ).toEqual(["What must we do if the water is foul? → Close the well at once."]);
  });

  test("a deed with a second clause behind it has two answers", () => {
    expect(
      cardsOf(
        ...property(
          "Well",
          "If the rope holds, we can lower a bucket, and the level falls slowly.",
        ),
      ),
    ).toEqual([]);
  });

  test("what we do is asked as a deed too", () => {
    expect(
      asked(...property("Mill", "When the wind is strong, we stop the wheel at once.")),
    ).toEqual(["What do we do when the wind is strong? → Stop the wheel at once."]);
  });

  test("an equation shows its left side", () => {
    expect(
      asked(...property("Spring", "If the spring is at rest,"), "    - $`F(x) = k x_0`$"),
    ).toEqual(["What is $`F(x)`$ if the spring is at rest? → $`F(x) = k x_0`$."]);
  });

  test("what the condition speaks of stands inside the condition", () => {
    expect(
      asked(...property("Herd", "Among the cows, if one is ill, the farmer calls a doctor.")),
    ).toEqual(["What follows if, among the cows, one is ill? → The farmer calls a doctor."]);
  });
});

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
      "What is the variance of **Wind Speed**? → $`\\sigma^2 = \\textrm{Var}[\\mathbf{x}]`$.",
      "What is the mean of **Wind Speed**? → $`\\mu = \\mathbb{E}[\\mathbf{x}]`$.",
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

describe("a question can be understood alone", () => {
  test("a part of the thing is asked with the name of the thing", () => {
    expect(asked(...property("Rain Gauge", "Each line denotes the rain of one day."))[0]).toBe(
      "**Rain Gauge** — what does each line denote? → The rain of one day.",
    );
  });

  test("a subject that tells what it is needs no name in front", () => {
    expect(
      asked(...property("Rain Gauge", "A rain gauge measures the rain of one day."))[0],
    ).toMatch(/^What does a rain gauge measure/u);
  });

  test("what a thing provides or requires is asked inside its frame", () => {
    expect(asked(...property("Locks", "Canal locks provide a means of lifting boats."))).toEqual([
      "Canal locks provide a means of […]. → lifting boats",
    ]);
  });

  test("a line that recalls an earlier lesson is no set", () => {
    expect(
      cardsOf(
        ...property("Sowing", "Recall that the sowing was"),
        "    - done by hand",
        "    - done in spring",
      ),
    ).toEqual([]);
  });

  test("above a term, a part of the title that gives it away goes as a whole", () => {
    const [, term] = writeCards(
      parseNote(
        "# Locks and Tide Gates\n### Concept) Tide Gate\n- Def.)\n  - A door of a dock that opens when the sea is high.\n",
      ),
    ).cards;
    expect(term).toMatchObject({ kind: "term", context: ["Locks"] });
  });
});

describe("a definition by a condition", () => {
  const define = (sentence: string): string[] =>
    asked("### Concept) Knots", "- Def.)", `  - ${sentence}`);

  test("is read where a thing is called, is said or has something", () => {
    expect(define("A knot is called tight if no end can be pulled out.")).toEqual([
      "When is a knot called tight? → If no end can be pulled out.",
      "What do we call a knot if no end can be pulled out? → Tight.",
    ]);
    expect(define("We say that a rope is a bight if its ends do not cross.")[0]).toBe(
      "When is a rope said to be a bight? → If its ends do not cross.",
    );
    expect(define("A hitch has the holding property if its turns press on each other.")).toEqual([
      "When does a hitch have the holding property? → If its turns press on each other.",
    ]);
  });

  test("reads past a comma behind “if”", () => {
    expect(define("A knot is fair if, when the rope is wet, it can be untied.")[0]).toBe(
      "When is a knot said to be fair? → If, when the rope is wet, it can be untied.",
    );
  });
});

test("a bound behind a condition shows what is bounded", () => {
  expect(asked(...property("Beam", "If the beam is short, then $`s(l) \\le c l^2`$."))).toEqual([
    "What bound holds for $`s(l)`$ if the beam is short? → $`s(l) \\le c l^2`$.",
  ]);
});

test("a passive asks what does it", () => {
  expect(
    asked(...property("Tide", "The height of the tide is determined by the moon and the sun.")),
  ).toEqual(["What is the height of the tide determined by? → The moon and the sun."]);
});

test("sides directly below “A vs B” are told apart, whatever third label stands beside them", () => {
  const prompts = asked(
    "### Sail vs Oar",
    "- Sail)",
    "  - The crew waits for a good wind.",
    "- Oar)",
    "  - The crew needs food every day.",
    "- Dilemma)",
    "  - Both are slow.",
  );
  expect(prompts).toContain(
    "“Sail” or “Oar”: which one does this describe? “The crew waits for a good wind.” → Sail.",
  );
});

test("an item is asked with the list that it stands in", () => {
  const items = (list: string): string[] =>
    asked(
      "### Concept) Ferry",
      `- ${list})`,
      "  - Idle : the boat lies at the pier without a crew",
      "  - Bound : the boat is on its way to the other bank",
    );
  expect(items("Ferry states")[0]).toMatch(/^\*\*Ferry states\*\* — what is meant by “Idle”\?/u);
  expect(items("Modes")[0]).toMatch(/^\*\*Ferry\*\* \(Modes\) — what is meant by “Idle”\?/u);
});

describe("an item of a list", () => {
  const below = (heading: string, name: string, text: string): string[] =>
    asked(
      "## Old Harbour",
      `### ${heading}`,
      `- ${name}`,
      `  - ${text}`,
      "- Second Pier",
      "  - A long wall of stone that keeps the waves out.",
    );

  test("that tells what a thing does asks what it does", () => {
    expect(below("Parts", "Harbour Light", "Shows the way to the ships at night.")[0]).toBe(
      "**Parts** — what does “Harbour Light” do? → It shows the way to the ships at night.",
    );
    expect(below("Parts", "Bulwark", "Walls of the deck that keep the sea out.")[0]).toContain(
      "what is meant by “Bulwark”",
    );
  });

  test("of causes or benefits is to be explained", () => {
    expect(below("Causes", "Bad Harvests", "Bread prices rose in two winters.")[0]).toBe(
      "**Old Harbour** (Causes) — explain “Bad Harvests”. → Bread prices rose in two winters.",
    );
  });

  test("of terms belongs to the heading above", () => {
    expect(below("Terms", "Berth", "A place in which a ship can lie at rest.")[0]).toBe(
      "**Old Harbour** — what is meant by “Berth”? → A place in which a ship can lie at rest.",
    );
  });
});

describe("what a sentence tells for certain is asked", () => {
  test.each([
    ["The old mill was built in 1742.", "When was the old mill built? → In 1742."],
    [
      "The great fair took place on 3 May 1801.",
      "When did the great fair take place? → On 3 May 1801.",
    ],
    ["Louis XVI was executed in January 1793.", "When was Louis XVI executed? → In January 1793."],
    [
      "The eigenvalues of a triangular matrix are the entries on its diagonal.",
      "What are the eigenvalues of a triangular matrix? → The entries on its diagonal.",
    ],
  ])("%s", (sentence, card) => {
    expect(asked(...property("Mill", sentence))).toEqual([card]);
  });

  test("a thing that is one of several is not", () => {
    expect(cardsOf(...property("Mill", "The mill of the town is the most famous one."))).toEqual(
      [],
    );
  });

  test("a sum that a story ends in is asked by its name", () => {
    expect(
      asked(
        "### Concept) Tossing",
        "- e.g.)",
        "  - Suppose we toss a fair coin twice.",
        "  - Then the expected number of heads is $1$.",
      ),
    ).toEqual(["Suppose we toss a fair coin twice. What is the expected number of heads? → $1$."]);
  });

  test("a mean or a variance needs no equation", () => {
    expect(asked("### Binomial Distribution", "- Prop.)", "  - Mean : $np$")).toEqual([
      "What is the mean of **Binomial Distribution**? → $np$.",
    ]);
  });

  test("a distribution behind a condition is asked as one", () => {
    expect(
      asked(
        ...property(
          "Sum",
          "If $X\\sim B(n, p)$ and $Y\\sim B(m, p)$ are independent, $X+Y\\sim B(n+m, p)$.",
        ),
      )[0],
    ).toMatch(/^How is \$X\+Y\$ distributed if /u);
  });

  test("a second verb is no part of the object", () => {
    expect(
      cardsOf(...property("Pump", "A pump exports three ions and imports two ions per turn.")),
    ).toEqual([]);
  });
});

describe("a line that tells what a thing is", () => {
  const plain = (sentence: string): string[] =>
    asked("### Harbour Works", "- Ships are long.", `- ${sentence}`);

  test("defines it, whatever the heading", () => {
    expect(plain("A breakwater is a wall of stone that keeps the waves out.")).toEqual([
      "What is meant by a **breakwater**? → A wall of stone that keeps the waves out.",
    ]);
    expect(plain("Draught is the depth of water that a ship needs.")).toEqual([
      "What is meant by **Draught**? → The depth of water that a ship needs.",
    ]);
  });

  test("but a later line about the heading's own thing says more of it", () => {
    expect(
      asked(
        "### Canal Lock",
        "- A chamber with gates that lifts boats.",
        "- The canal lock is the only way over the hill for a boat.",
      ).filter((card) => card.includes("meant by **Canal Lock**")).length,
    ).toBeLessThan(2);
  });

  test.each([
    "A breakwater is a very common sight on this coast in summer.",
    "The old pier is a wall of stone that keeps the waves out.",
    "A breakwater is a wall.",
  ])("but not: %s", (sentence) => {
    expect(plain(sentence).filter((card) => card.includes("meant by"))).toEqual([]);
  });
});

test("an agent is asked for, not a way", () => {
  expect(
    asked("### Old Threshing Floor", "- The running time is dominated by sorting the grain."),
  ).toEqual([
    "**Old Threshing Floor** — what is the running time dominated by? → Sorting the grain.",
  ]);
});

test("what an example needs or provides is no card", () => {
  expect(
    cardsOf(
      "### Concept) Signs",
      "- e.g.)",
      "  - Heavy traffic requires recognizing a sign early.",
    ),
  ).toEqual([]);
});

test("a name keeps its capital inside a question", () => {
  expect(asked(...property("Sorting", "Prim's machine measures the weight of the grain."))[0]).toBe(
    "What does Prim's machine measure? → The weight of the grain.",
  );
});

describe("the ways in which notes of any hand are written", () => {
  test("a question with its answer behind or below it is a card", () => {
    const card =
      "Why does a lock slow the traffic? → Every boat must wait until the chamber is full.";
    expect(
      asked(
        "### Canals",
        "- Why does a lock slow the traffic? Every boat must wait until the chamber is full.",
      ),
    ).toEqual([card]);
    expect(
      asked(
        "### Canals",
        "- Why does a lock slow the traffic?",
        "  - Every boat must wait until the chamber is full.",
      ),
    ).toEqual([card]);
  });

  test("a line that leaves its subject out speaks of the heading's thing", () => {
    expect(
      asked("### Concept) Side Lock", "- Desc.)", "  - Lifts a boat by filling a chamber slowly."),
    ).toEqual(["How does Side Lock lift a boat? → By filling a chamber slowly."]);
    expect(
      asked(
        "### Concept) Towage",
        "- Desc.)",
        "  - Individually moves each boat by pulling a rope.",
      ),
    ).toEqual(["How does towage individually move each boat? → By pulling a rope."]);
  });

  test("“Definition:” in front of a sentence is no part of it", () => {
    expect(
      asked("### Canals", "- **Definition**: A weir is a wall that holds the water of a river."),
    ).toEqual(["What is meant by a **weir**? → A wall that holds the water of a river."]);
  });

  test("a colon or, behind bold, a dash separates a name from what it means", () => {
    const items = (separator: string): string[] =>
      asked(
        "### Canals",
        `- **Sluice**${separator} a gate that lets water pass under it`,
        `- **Towpath**${separator} a way along the water for horses and men`,
      );
    const cards = [
      "**Canals** — what is meant by “Sluice”? → A gate that lets water pass under it.",
      "**Canals** — what is meant by “Towpath”? → A way along the water for horses and men.",
    ];
    expect(items(":")).toEqual(cards);
    expect(items(" :")).toEqual(cards);
    expect(items(" –")).toEqual(cards);
  });

  test("a step above its formula brings the formula", () => {
    expect(
      asked(
        "### Concept) Levels",
        "- Algorithm)",
        "  - Compute the level.",
        "    - $h = h_0 + at$",
        "  - Open the gate.",
      )[0],
    ).toBe(
      "**Levels** — describe how they work (2 steps). → (1) Compute the level: $h = h_0 + at$. (2) Open the gate.",
    );
  });

  test("a sum behind a condition is asked by its name", () => {
    expect(
      asked(...property("Lock", "When the gate is open, the level is $h_0 + a$ after an hour.")),
    ).toEqual(["What is the level when the gate is open? → $h_0 + a$ after an hour."]);
  });

  test("a formula below its own name is that name's, below a case it is the heading's", () => {
    const named = (step: string): string =>
      asked("### Concept) Canal", "- Prop.)", `  - ${step}`, "    - $q(h) = k h^{3/2} + c$")[0] ??
      "";
    expect(named("Weir Equation")).toMatch(/^Complete the property of \*\*Weir Equation\*\*:/u);
    expect(named("Dry Case")).toMatch(/^Complete the property of \*\*Canal\*\* \(Dry Case\):/u);
  });
});

test("an object of which half stands in the question is a leak", () => {
  expect(
    cardsOf(...property("Drills", "A drill during the harvest reduces the harvest losses.")),
  ).toEqual([]);
});

test("what we can do is asked under the heading that it stands below", () => {
  expect(asked(...property("Slope", "We can find a valley by tracing the water."))).toEqual([
    "**Slope** — how can we find a valley? → By tracing the water.",
  ]);
});

test("a reason that sets a scene gives no questions of its own", () => {
  const lines = (first: string): string[] => [
    ...property("Ice", "Water pipes burst in winter."),
    "    - Why?)",
    `      - ${first}`,
    "      - If the pipe is closed, the pressure rises.",
  ];
  expect(cardsOf(...lines("Consider a pipe of copper."))).toEqual([]);
  expect(cardsOf(...lines("Ice takes more room than water."))).toHaveLength(2);
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

test("a long dash separates a name from what it means", () => {
  expect(
    asked(
      "### Canals",
      "- Sluice — a gate that lets water pass",
      "- Towpath — a way along the water for horses",
    ),
  ).toHaveLength(2);
});

test("a use does not begin by repeating its term", () => {
  expect(
    asked("### Concept) Dredging", "- Usage)", "  - Dredging is essential for keeping ports deep."),
  ).toEqual(["What is **Dredging** used for? → Keeping ports deep."]);
});
