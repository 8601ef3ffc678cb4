import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { writeCards } from "#lib/domain/cards/index.ts";
import { parseNote } from "#lib/domain/notes/index.ts";
import { canSet } from "#lib/domain/prose/index.ts";

const folder = fileURLToPath(new URL("../../../../shared/notes/sample", import.meta.url));

/** Number of the example, "chapter/note:line", and the start of each prompt that the line gives. */
const CARDS: readonly (readonly [string, string, ...string[]])[] = [
  ["1", "02/01:7", "What is meant by **Scalars**?", "Which term is defined as: “A single number.”"],
  ["3", "02/01:39", "Complete the formula of **Matrices** ("],
  [
    "4",
    "02/01:67",
    "What is the name for an array of numbers arranged on a regular grid with a variable",
  ],
  [
    "6",
    "02/02:35",
    "Complete the formula of **Transpose of the Matrix Product**: $`(AB)^\\top = \\;?`$",
  ],
  ["7", "02/03:14", "Complete the formula of **Matrix Inverse**: $`A^{-1} A = \\;?`$"],
  ["8", "02/04:21", "For the system of linear equations", "For the system of linear equations"],
  ["9", "02/04:29", "When is a set of vectors said to be **linearly independent**?"],
  ["11", "02/05:7", "What is meant by **Norm** (3 conditions)?"],
  ["12", "02/05:31", "Why is it that the squared $L^2$ norm is undesirable in many contexts?"],
  ["13", "02/06:25", "**Square Diagonal Matrix** — when does inverse exist?"],
  [
    "15",
    "02/06:59",
    "What is the term for the case in which the vectors are not only orthogonal but also",
  ],
  ["17", "02/07:119", "What follows if $`A`$ is positively semidefinite?"],
  [
    "18",
    "02/10:14",
    "Write as a formula: “The trace operator is invariant to the transpose operator.”",
  ],
  ["19", "02/11:7", "What is meant by **Determinant**?"],
  ["19", "02/11:10", "What follows if the determinant is $0$?"],
  ["19", "02/11:11", "What follows if the determinant is $1$?"],
  ["20", "03/03:19", "**Probabilities Mass Function**: what does $`P(x)`$ denote?"],
  ["22", "03/09:15", "What is the mean of **Bernoulli Distribution**?"],
  ["23", "03/09:34", "Complete the formula of **Gaussian Distribution**:"],
  ["26", "03/10:27", "**Softplus**: what is $`"],
  ["30", "04/01:13", "When does underflow occur?"],
  [
    "32",
    "04/02:9",
    "Why is it that functions that change rapidly when their inputs are perturbed slightly",
  ],
  ["34", "04/03:154", "Why is it that the Hessian matrix is symmetrical?"],
  ["35", "04/03:106", "What follows when the Hessian has a poor condition number?"],
  ["36", "04/03:284", "What is meant by **First-Order Optimization Algorithms**?"],
  ["37", "05/01:33", "**The Task** — what is meant by “Regression”?"],
  ["39", "05/02:106", "State the **No Free Lunch Theorem**."],
  ["40", "05/11:23", "Complete with 3 items: “Prior beliefs can be …”"],
  ["42", "05/04:21", "Why is it that $`\\hat{\\theta}`$ is a random variable?"],
];

/** Lines that give no card, with the gate that stops them. */
const REFUSED: readonly (readonly [string, string, string])[] = [
  ["2", "02/01:9", "not-an-equation"],
  ["5", "02/02:8", "trivial-equation"],
  ["10", "02/04:31", "orphan-fragment"],
  ["16", "02/07:35", "worked-example"],
  ["21", "03/03:57", "no-question"],
  ["24", "03/09:111", "dangling-reference"],
  ["25", "03/10:11", "same-left-side"],
  ["27", "03/12:40", "dangling-reference"],
  ["28", "03/13:55", "no-question"],
  ["29", "03/14:14", "why-is-a-derivation"],
  ["31", "04/01:31", "math-unbalanced"],
  ["35", "04/03:107", "answer-too-long"],
  ["37", "05/01:19", "too-many-items"],
  ["41", "05/10:5", "not-parallel"],
];

const written = (place: string) => {
  const [note = "", line = ""] = place.split(":");
  const markdown = readFileSync(`${folder}/ch${note}/note.md`, "utf8");
  const { cards, refusals } = writeCards(parseNote(markdown), canSet);
  const here = Number(line);
  return {
    cards: cards.filter((card) => card.line === here),
    gates: refusals.filter((one) => one.line === here).map((one) => one.gate),
  };
};

const describeExamples = (): void => {
  test.each(CARDS)("example %s, %s: %s", (_, place, ...prompts) => {
    const found = written(place).cards.map((card) => card.prompt);
    for (const prompt of prompts)
      expect(found.filter((one) => one.startsWith(prompt)).length, prompt).toBe(
        prompts.filter((one) => one === prompt).length,
      );
  });

  test.each(REFUSED)("example %s, %s is refused as %s", (_, place, gate) => {
    const { cards, gates } = written(place);
    expect(cards).toEqual([]);
    expect(gates).toContain(gate);
  });

  test("examples 14, 33 and 38 give no card that hides what stands beside it", () => {
    const prompts = ["02/06:50", "05/02:18"].flatMap((place) =>
      written(place).cards.map((card) => card.prompt),
    );
    expect(prompts.filter((prompt) => prompt.includes("[…]"))).toEqual([]);
  });

  test("the context above a hidden term does not name it", () => {
    const [first] = written("02/04:21").cards;
    expect(first?.context).not.toContain("Column Space");
    expect(written("02/01:67").cards[0]?.context.join(" ")).not.toMatch(/tensor/iu);
  });
};

describe("the worked examples of the rules", () => {
  if (existsSync(folder)) describeExamples();
  else test("left out: no shared data beside the project", () => undefined);
});
