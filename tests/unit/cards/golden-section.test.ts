import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { writeCards, type CardKind, type Draft } from "#lib/domain/cards/index.ts";
import { parseNote } from "#lib/domain/notes/index.ts";
import { canSet } from "#lib/domain/prose/index.ts";

const folder = fileURLToPath(new URL("../../../../shared/notes/section", import.meta.url));
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".md")) : [];

/** line, kind, part of the prompt, whole answer. */
type Golden = readonly [number, CardKind, string, string];

const TITLE = "Challenges in Neural Network Optimization";
const GOLDEN: readonly Golden[] = [
  [5, "cloze", "ensures the […] of the optimization problem", "convexity"],
  [
    5,
    "question",
    "How does Machine Learning technically ensure the convexity",
    "By carefully choosing the objective function and constraints.",
  ],
  [6, "cloze", "we must confront the general […] case", "non-convex"],
  [23, "question", "How can ill-conditioning manifest?", "By causing SGD to get “stuck” in the"],
  [
    25,
    "cloze",
    "a gradient descent step of $`-\\epsilon g`$ would add […] to the cost",
    "$`\\displaystyle\\frac{1}{2}\\epsilon^2 g^\\top Hg - \\epsilon g^\\top g`$",
  ],
  [27, "question", "What follows?", "Each optimization and updating process increases the cost"],
  [
    29,
    "why",
    "despite the presence of the very strong gradient",
    "The learning rate must be shrunk",
  ],
  [
    31,
    "question",
    "How can one test for **Ill-Conditioning of the Hessian Matrix**?",
    "Monitor $`g^\\top g`$ and $`g^\\top H g`$. Sign: ",
  ],
  [33, "question", "What does it indicate if", "The ill-conditioning."],
  [
    40,
    "question",
    "When is a model said to be **identifiable**?",
    "If a sufficiently large training",
  ],
  [40, "term", "What do we call a model if", "Identifiable."],
  [42, "why", "Why is it that models with latent variables", "Because we can obtain equivalent"],
  [42, "cloze", "Models with latent variables are often […] because", "not identifiable"],
  [45, "cloze", "Each layer can be rearranged in […] ways.", "$`n!`$"],
  [46, "cloze", "There are […] ways of rearranging hidden units.", "$`n! \\times m`$"],
  [47, "question", "What does it mean that there are", "There are too many equivalent models!"],
  [48, "term", "What is this kind of non-identifiability called?", "Weight space symmetry."],
  [51, "cloze", "all of its outgoing weights by […]", "$`\\frac{1}{\\alpha}`$"],
  [52, "question", "What follows?", "Every local minium lies on an $`m\\times n`$"],
  [57, "contrast", "“Any local minimum is guaranteed", "Convex optimization problem."],
  [57, "question", "what is any local minimum guaranteed to be?", "A global minium."],
  [
    61,
    "why",
    "Non-Convex optimization problem — why is it possible that",
    "Non-identifiable models tend to have multiple local minima. Moreover, there can be",
  ],
  [62, "question", "What do non-identifiable models tend to have?", "Multiple local minima."],
  [64, "question", "when can local minima be problematic?", "If they have high cost in comparison"],
  [64, "contrast", "“Local minima can be problematic if", "Non-Convex optimization problem."],
  [
    65,
    "question",
    "what follows if local minima with high cost",
    "This could pose a serious problem",
  ],
  [67, "question", "what do most local minima have?", "A low cost function value."],
  [
    68,
    "contrast",
    "which is more important: to find a point",
    "To find a point in parameter space",
  ],
  [71, "question", "How does the **Negative Test for Local Minima** work?", "(1) While optimizing"],
  [
    73,
    "question",
    "What follows if the norm of the gradient",
    "The problem is neither a local minima",
  ],
];

const REFUSED: readonly (readonly [number, string])[] = [
  [1, "navigation"],
  [7, "dangling-reference"],
  [8, "only-link"],
  [15, "only-link"],
  [26, "premise"],
  [44, "premise"],
  [50, "premise"],
  [58, "no-question"],
  [60, "no-question"],
  [63, "no-question"],
  [66, "lead-in"],
  [70, "imperative"],
  [125, "navigation"],
];

const contextAt = (cards: readonly Draft[], line: number, kind: CardKind): readonly string[] =>
  cards.find((card) => card.line === line && card.kind === kind)?.context ?? ["no such card"];

const describeSection = (source: string): void => {
  const { cards, refusals } = writeCards(parseNote(source), canSet);

  test.each(GOLDEN)("line %i gives a %s card: %s", (line, kind, prompt, answer) => {
    const found = cards.filter((card) => card.line === line && card.kind === kind);
    const fits = found.filter(
      (card) => card.prompt.includes(prompt) && card.answer.startsWith(answer),
    );
    expect(fits).toHaveLength(1);
  });

  test("there are these thirty cards and no other", () => {
    expect(cards).toHaveLength(GOLDEN.length);
  });

  test.each(REFUSED)("line %i is refused by the gate %s", (line, gate) => {
    expect(refusals.filter((refusal) => refusal.line === line).map((one) => one.gate)).toContain(
      gate,
    );
  });

  test("the context never tells what the card asks for", () => {
    expect(contextAt(cards, 40, "term")).toEqual([TITLE, "Local Minima"]);
    expect(cards.find((card) => card.line === 33)?.context).toEqual([TITLE]);
    expect(contextAt(cards, 48, "term")).not.toContain("Weight Space Symmetry");
    expect(contextAt(cards, 57, "contrast").join(" ")).not.toMatch(/convex/iu);
  });

  test("the premises of an example stand in front of its conclusions", () => {
    const [card] = cards.filter((one) => one.line === 46);
    expect(card?.prompt).toBe(
      "Consider a neural network with $m$ layers each with $`n`$ units. Then each layer can be rearranged in $`n!`$ ways. There are […] ways of rearranging hidden units.",
    );
  });

  test("no prompt begins with a connective", () => {
    for (const card of cards) expect(card.prompt).not.toMatch(/^(?:thus|then|hence|moreover)\b/iu);
  });
};

describe("the section note gives its golden cards", () => {
  const [file] = files;
  if (file === undefined) {
    test("left out: no shared data beside the project", () => undefined);
  } else {
    describeSection(readFileSync(`${folder}/${file}`, "utf8"));
  }
});
