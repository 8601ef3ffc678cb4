import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hideWords } from "#app/_card-editor/hide-words.ts";
import { parseCloze } from "#lib/domain/cards/index.ts";

/** `[` and `]` stand for the ends of the selection; `|` for a caret. */
const selected = (drawn: string) => {
  const text = drawn.replace(/[[\]|]/g, "");
  const start = drawn.search(/[[|]/);
  const end = drawn.includes("|") ? start : drawn.indexOf("]") - 1;
  return { text, start, end };
};
const hidden = (drawn: string) => hideWords(selected(drawn))?.text;

describe("hiding words", () => {
  test("puts marks round what is selected, without the space at its ends", () => {
    expect(hidden("the [cost ]grows")).toBe("the ==cost== grows");
  });

  test("takes the word at the caret where nothing is selected", () => {
    expect(hidden("the co|st grows")).toBe("the ==cost== grows");
    expect(hidden("a ill-condit|ioned b")).toBe("a ==ill-conditioned== b");
    expect(hidden("a  |  b")).toBeUndefined();
  });

  test("hides a formula whole", () => {
    expect(hidden("step $\\epsilon [g]$ down")).toBe("step ==$\\epsilon g$== down");
    expect(hidden("step [of $`\\eps]ilon`$ down")).toBe("step ==of $`\\epsilon`$== down");
  });

  test("uses braces where the words hold an equals sign at their ends", () => {
    expect(hidden("a [= b]")).toBe("a {{= b}}");
  });

  test("shows hidden words again", () => {
    expect(hidden("the ==[cost]== grows")).toBe("the cost grows");
    expect(hidden("the [==cost==] grows")).toBe("the cost grows");
    expect(hidden("the {{co|st}} grows")).toBe("the cost grows");
  });

  test("keeps the words selected", () => {
    const result = hideWords(selected("the [cost] grows"));
    expect(result?.text.slice(result.start, result.end)).toBe("cost");
  });

  test("gives a card whose answer is what was selected, in any plain text", () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), fc.nat(), (words, pick) => {
        const index = pick % words.length;
        const text = words.join(" ");
        const start = words.slice(0, index).join(" ").length + (index === 0 ? 0 : 1);
        const end = start + (words[index] ?? "").length;
        const cloze = parseCloze(hideWords({ text, start, end })?.text ?? "");
        expect(cloze.cards.map((card) => card.answer)).toEqual([words[index]]);
      }),
    );
  });
});
