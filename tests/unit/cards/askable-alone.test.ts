import { describe, expect, test } from "vitest";
import { writeCards } from "#lib/domain/cards/index.ts";
import { parseNote } from "#lib/domain/notes/index.ts";
import { canSet } from "#lib/domain/prose/index.ts";
import { asked, cardsOf, property } from "./write-lines.ts";

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
      canSet,
    ).cards;
    expect(term).toMatchObject({ kind: "term", context: ["Locks"] });
  });

  test("above a question, a name that the answer says word by word is left out", () => {
    const [card] = cardsOf(
      ...property(
        "Spring Tide",
        "The height of the tide is determined by a pull called the spring tide.",
      ),
    );
    expect(card).toMatchObject({ kind: "question", context: ["Study Notes"] });
  });

  test("above a question that asks when, no word of the condition stands", () => {
    const [card] = cardsOf(
      ...property("The Curse of Drought", "Many wells become useless when a drought lasts long."),
    );
    expect(card?.prompt).toMatch(/^When/u);
    expect(card?.context).toEqual(["Study Notes"]);
  });

  test("above a term, its adjective or noun in another form does not stand", () => {
    const [hidden] = cardsOf(
      "### Dominance",
      "- Def.)",
      "  - A species is said to be **dominant** if it shades all others of the wood.",
    );
    expect(hidden).toMatchObject({ answer: "dominant", context: ["Study Notes"] });
  });

  test("a word that echoes the one before the comma is not hidden", () => {
    expect(
      cardsOf(...property("Harbour", "The pilot must bring in new, **previously unseen** ships.")),
    ).toEqual([]);
  });

  test("what follows is not asked where the answer brings a letter of its own", () => {
    expect(
      cardsOf(...property("Tide Code", "If the water rises, then $`h = 1`$ and no flag is shown.")),
    ).toEqual([]);
  });

  test("the use of two things is not asked in one breath", () => {
    expect(asked("### Sail Cloth and Hemp Rope", "- Usage)", "  - Moving a ship.")).toEqual([]);
    expect(asked("### Trial and Error", "- Usage)", "  - Moving a ship.")).toHaveLength(1);
  });

  test("a letter is asked for what it stands for, not for its type", () => {
    const notation = (gloss: string) => [
      "### Concept) Tide Table",
      "- Notation)",
      `  - $\`t\`$ : ${gloss}`,
    ];
    expect(asked(...notation("a vector valued random variable"))).toEqual([]);
    expect(asked(...notation("the hour of high water"))).toHaveLength(1);
  });
});

describe("a definition", () => {
  test("before a colon and its formula is asked in words", () => {
    expect(
      asked(
        "### Concept) Tidal Range",
        "- Def.)",
        "  - The tidal range is the height between high water and low water:",
        "    - $`R = h_{\\max} - h_{\\min}`$",
      ),
    ).toEqual([
      "What is meant by **Tidal Range**? → The height between high water and low water.",
      "Which term is defined as: “The height between high water and low water.” → Tidal Range",
      "Complete the formula of **Tidal Range**: $`R = \\;?`$ → $`R = h_{\\max} - h_{\\min}`$.",
    ]);
  });

  test("opens with a noun and its letter, or with the letter alone", () => {
    const meant = (text: string) => asked("### Concept) Slack Point", "- Def.)", `  - ${text}`)[0];
    expect(meant("Point $`t`$ where the stream turns.")).toMatch(/^What is meant by \*\*Slack/u);
    expect(meant("$`t`$ such that the stream $`v(t)`$ turns there.")).toMatch(/^What is meant by/u);
  });

  test("by a formula without a left side asks for the whole of it", () => {
    expect(
      asked("### Concept) Mean Depth", "- Def.)", "  - $`\\frac{1}{A} \\int h(x) dx`$"),
    ).toEqual(["Write the formula that defines **Mean Depth**. → $`\\frac{1}{A} \\int h(x) dx`$."]);
  });
});

test("the items of a list keep the line that explains their letters", () => {
  expect(
    asked(
      "### Concept) Gauges",
      "- Types)",
      "  - Float gauge",
      "    - A float on the water turns a drum of radius $`r`$",
      "      - where $`r`$ is chosen for the range of the tide.",
      "  - Pressure gauge",
      "    - The weight of the water above a cell is measured.",
    ).find((one) => one.includes("“Float gauge”")),
  ).toMatch(/radius \$`r`\$, where \$`r`\$ is chosen/u);
});

test("an interpretation is asked as one", () => {
  expect(asked("### Concept) Slope", "- Interpretation)", "  - The speed at an instant.")).toEqual([
    "What is the interpretation of **Slope**? → The speed at an instant.",
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

test("an agent is asked for, not a way", () => {
  expect(
    asked("### Old Threshing Floor", "- The running time is dominated by sorting the grain."),
  ).toEqual([
    "**Old Threshing Floor** — what is the running time dominated by? → Sorting the grain.",
  ]);
});

test("a name keeps its capital inside a question", () => {
  expect(asked(...property("Sorting", "Prim's machine measures the weight of the grain."))[0]).toBe(
    "What does Prim's machine measure? → The weight of the grain.",
  );
});
