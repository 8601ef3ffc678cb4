import { expect, test } from "vitest";
import { plainText } from "#lib/domain/prose/index.ts";

test.each([
  ["# 8.2 **Challenges**", "8.2 Challenges"],
  [
    "Gradient-Based Optimization (again), Newton’s",
    "Gradient-Based Optimization (again), Newton’s",
  ],
  ["words  with many   spaces ", "words with many spaces"],
  ["- a\n- b *c*", "a b c"],
  ["[text](https://example.com) and `code`", "text and code"],
  ["a<br>b", "a b"],
  ["adds […] to", "adds […] to"],
  ["by ==half==", "by half"],
  ["A step of $`-\\epsilon g`$", "A step of -ϵ g"],
  [String.raw`$\displaystyle\frac{1}{2}\epsilon^2 g^\top Hg$`, "1/2ϵ^2 g^⊤ Hg"],
  [String.raw`$(n!)^{m}$`, "(n!)^m"],
  [String.raw`$x \in \mathbb{R}^{n+1}$`, "x ∈ R^(n+1)"],
  ["| a | b |\n| - | - |\n| 1 | 2 |", "a b 1 2"],
  ["![A bowl](a.png)", "A bowl"],
  ["", ""],
])("%j reads %j", (markdown, text) => {
  expect(plainText(markdown)).toBe(text);
});
