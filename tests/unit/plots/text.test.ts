import { describe, expect, test } from "vitest";
import { epsilonText, numberText, signedText } from "#app/_ui/plots/text/numbers.ts";
import { spoken, toRuns, unknownCommands } from "#app/_ui/plots/text/runs.ts";
import { labelWidth, wrapWords } from "#app/_ui/plots/text/sizes.ts";

describe("letters on a plot", () => {
  test("letters are italic, signs and digits upright, words in the interface's face", () => {
    expect(toRuns(String.raw`step $-\varepsilon g$`).map(({ text, face }) => [text, face])).toEqual(
      [
        ["step ", "words"],
        ["−", "roman"],
        ["ε", "italic"],
        ["g", "italic"],
      ],
    );
    expect(toRuns("$4! = 24$").map(({ text, face }) => [text, face])).toEqual([
      ["4", "roman"],
      ["!", "roman"],
      ["=", "roman"],
      ["24", "roman"],
    ]);
  });

  test("scripts are lifted or lowered, one sign or a whole group", () => {
    expect(toRuns(String.raw`$g^\top g$`).map(({ level }) => level)).toEqual([0, 1, 0]);
    expect(toRuns("$10^{-2}x$").map(({ level }) => level)).toEqual([0, 1, 1, 0]);
    expect(toRuns(String.raw`$\theta_1$`).map(({ level }) => level)).toEqual([0, -1]);
  });

  test("fractions and roots stand in a row, words of a formula stay words", () => {
    const textOf = (prose: string) =>
      toRuns(prose)
        .map(({ text }) => text)
        .join("");
    expect(textOf(String.raw`$\frac{3}{4}$`)).toBe("3/4");
    expect(textOf(String.raw`$\tfrac12\sqrt{2}$`)).toBe("½√2");
    expect(textOf(String.raw`$J_\text{min} \le 3$`)).toBe("Jmin≤3");
    expect(unknownCommands(String.raw`$\lambda_1 + \begin{x}$`)).toEqual(["begin"]);
  });

  test("before a number in words stands a minus, between words a hyphen", () => {
    expect(toRuns("now -2.5, well-known").map(({ text }) => text)).toEqual([
      "now −2.5, well-known",
    ]);
  });

  test("a sign that joins has space on both sides, a sign at the start none", () => {
    expect(toRuns("$a = b$").map(({ gap }) => gap > 0)).toEqual([false, true, true]);
    expect(toRuns("$-g$").map(({ gap }) => gap)).toEqual([0, 0]);
    const [, , minus, number] = toRuns(String.raw`$a \approx -2$`);
    expect([minus?.text, number?.text, number?.gap]).toEqual(["−", "2", 0]);
  });

  test("a title is read in words", () => {
    expect(spoken(String.raw`Cost $J$ near $\theta$`)).toBe("Cost J near theta");
    expect(spoken(String.raw`The step $-\varepsilon g$`)).toBe("The step minus epsilon g");
  });

  test("longer words are wider, and lines are broken before the width", () => {
    expect(labelWidth("you are here", "small", 16)).toBeGreaterThan(
      labelWidth("start", "small", 16),
    );
    expect(wrapWords("last ÷ first: 0.0273", "small", 16, 92)).toEqual(["last ÷ first:", "0.0273"]);
    expect(wrapWords("a", "small", 16, 1)).toEqual(["a"]);
  });
});

describe("numbers on a plot", () => {
  test("a minus is a minus, a gain carries its sign, no change is 0", () => {
    expect(numberText(-0.25)).toBe("−0.25");
    expect(signedText(0.75)).toBe("+0.75");
    expect(signedText(-1.2)).toBe("−1.2");
    expect(signedText(0)).toBe("0");
    expect(signedText(-0.000_008)).toBe("0");
  });

  test("the given ε is written as the question writes it", () => {
    const given = { given: 0.222222, givenLabel: "2/9" };
    expect(epsilonText(0.222222, given)).toBe("2/9");
    expect(epsilonText(0.22, given)).toBe("0.22");
  });
});
