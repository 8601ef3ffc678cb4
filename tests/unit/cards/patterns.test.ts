import { describe, expect, test } from "vitest";
import { cleanSentence } from "#lib/domain/cards/language/clean.ts";
import { unmaskMath } from "#lib/domain/cards/language/math-mask.ts";
import { readPhrase } from "#lib/domain/cards/language/phrase.ts";
import { askSentence } from "#lib/domain/cards/patterns/index.ts";

interface Row {
  readonly pattern: string;
  readonly prompt: string;
  readonly answer: string;
}

const ask = (text: string, defines = false): Row[] =>
  ([...askSentence(cleanSentence(readPhrase(text)).phrase, defines)][0] ?? []).map((one) => ({
    pattern: one.pattern,
    prompt: unmaskMath(one.prompt),
    answer: unmaskMath(one.answer),
  }));

/** pattern, sentence, prompt, answer */
const TABLE: readonly (readonly [string, string, string, string])[] = [
  [
    "a",
    "A graph is said to be **planar** if it can be drawn without crossings.",
    "When is a graph said to be **planar**?",
    "If it can be drawn without crossings",
  ],
  [
    "a",
    "If $`b = 0`$ then $`t`$ is said to be **fair**.",
    "When is $`t`$ said to be **fair**?",
    "If $`b = 0`$",
  ],
  [
    "b",
    "A number that divides two numbers is called a **common divisor**.",
    "What is the name for a number that divides two numbers?",
    "Common divisor",
  ],
  [
    "b",
    "This kind of motion is known as **drift**.",
    "What is this kind of motion called?",
    "Drift",
  ],
  [
    "c",
    "Erosion occurs when water carries soil away.",
    "When does erosion occur?",
    "When water carries soil away",
  ],
  [
    "c",
    "An eclipse happens only when three bodies line up.",
    "When does an eclipse happen?",
    "Only when three bodies line up",
  ],
  [
    "d",
    "If the valve is closed, then the pressure rises.",
    "What follows if the valve is closed?",
    "The pressure rises",
  ],
  [
    "d",
    "When the lamp is on, the room is warm.",
    "What follows when the lamp is on?",
    "The room is warm",
  ],
  [
    "d′",
    "If two lines never meet, we call them **parallel**.",
    "What is the term for the case in which two lines never meet?",
    "Parallel",
  ],
  [
    "e",
    "Steel bridges expand because heat moves their atoms apart.",
    "Why is it that steel bridges expand?",
    "Because heat moves their atoms apart",
  ],
  [
    "f",
    "A sail can move a boat by catching the wind.",
    "How can a sail move a boat?",
    "By catching the wind",
  ],
  [
    "f",
    "Pruning strengthens a tree by removing weak branches.",
    "How does pruning strengthen a tree?",
    "By removing weak branches",
  ],
  [
    "g",
    "Any prime above two is guaranteed to be an odd number.",
    "What is any prime above two guaranteed to be?",
    "An odd number",
  ],
  [
    "h",
    "Bread can be dry if the oven is too hot.",
    "When can bread be dry?",
    "If the oven is too hot",
  ],
  [
    "i",
    "Raising the temperature increases the speed of the reaction.",
    "What is the effect of raising the temperature?",
    "It increases the speed of the reaction",
  ],
  [
    "j",
    "A lever can be used to lift heavy stones.",
    "What can a lever be used for?",
    "To lift heavy stones",
  ],
  [
    "k",
    "The second law states that heat flows to the colder body.",
    "What does the second law state?",
    "That heat flows to the colder body",
  ],
  [
    "l",
    "It is more useful to test early than to test often.",
    "Which is more useful: to test early, or to test often?",
    "To test early",
  ],
  [
    "m",
    "For small fields, tall crops have little light.",
    "For small fields, what do tall crops have?",
    "Little light",
  ],
  [
    "n",
    "Plants store the energy of the light in **chemical bonds** of sugar.",
    "Plants store the energy of the light in […] of sugar.",
    "chemical bonds",
  ],
  [
    "o",
    "A barometer measures the pressure of the air.",
    "What does a barometer measure?",
    "The pressure of the air",
  ],
  [
    "p",
    "Constant rain leads to floods in the valley.",
    "What does constant rain lead to?",
    "Floods in the valley",
  ],
  [
    "q",
    "Old engines tend to have worn valves.",
    "What do old engines tend to have?",
    "Worn valves",
  ],
  [
    "r",
    "The area of a disc of radius $`r`$ is $`\\pi r^2`$.",
    "The area of a disc of radius $`r`$ is […].",
    "$`\\pi r^2`$",
  ],
];

describe("each sentence pattern asks its question", () => {
  test.each(TABLE)("%s: %s", (pattern, sentence, prompt, answer) => {
    expect(ask(sentence).at(-1)?.pattern === pattern || ask(sentence)[0]?.pattern === pattern).toBe(
      true,
    );
    expect(ask(sentence)).toContainEqual({
      pattern,
      prompt: pattern === "n" || pattern === "r" ? prompt : prompt,
      answer,
    });
  });
});

describe("a sentence", () => {
  test("with a bold in its main clause gives a cloze besides the reason", () => {
    expect(ask("Sea water is **hard to freeze** because salt lowers its freezing point.")).toEqual([
      {
        pattern: "n",
        prompt: "Sea water is […] because salt lowers its freezing point.",
        answer: "hard to freeze",
      },
      {
        pattern: "e",
        prompt: "Why is it that sea water is hard to freeze?",
        answer: "Because salt lowers its freezing point",
      },
    ]);
  });

  test("in a definition is read as naming its term", () => {
    expect(
      ask("A gas is ideal if its particles do not attract each other.", true)[0],
    ).toMatchObject({
      pattern: "a",
      prompt: "When is a gas said to be ideal?",
    });
  });

  test.each([
    ["stress is no content", "The engine is **very** loud whenever the hatch is left open."],
    [
      "joined bolds stand for each other",
      "We split the herd into **sheep** and **young goats** by age and by weight.",
    ],
    ["a lone letter is no answer", "The height of the tower above the old harbour is $`h`$."],
    ["a domain is no answer", "The state of the pump is in $`\\mathbb{R}^n`$."],
    ["a wish is no deed", "We want to find a path by following the river."],
  ])("gives no cloze: %s", (_, sentence) => {
    expect(ask(sentence)).toEqual([]);
  });
});
