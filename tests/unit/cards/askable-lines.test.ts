import { describe, expect, test } from "vitest";
import { asked, cardsOf, property } from "./write-lines.ts";

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

test("what an example needs or provides is no card", () => {
  expect(
    cardsOf(
      "### Concept) Signs",
      "- e.g.)",
      "  - Heavy traffic requires recognizing a sign early.",
    ),
  ).toEqual([]);
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
    ).toEqual(["How does **Side Lock** lift a boat? → By filling a chamber slowly."]);
    expect(
      asked(
        "### Concept) Towage",
        "- Desc.)",
        "  - Individually moves each boat by pulling a rope.",
      ),
    ).toEqual(["How does **Towage** individually move each boat? → By pulling a rope."]);
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

test("a long dash separates a name from what it means", () => {
  expect(
    asked(
      "### Canals",
      "- Sluice — a gate that lets water pass",
      "- Towpath — a way along the water for horses",
    ),
  ).toHaveLength(2);
});
