import { describe, expect, test } from "vitest";
import { asked, cardsOf, property } from "./write-lines.ts";

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
