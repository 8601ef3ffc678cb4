import { expect, test } from "vitest";
import { codeParts } from "#app/_ui/code-parts.ts";

const shown = (words: string): string =>
  codeParts(words)
    .map(({ text, isCode }) => (isCode ? `<${text}>` : text))
    .join("");

test("what stands between backticks is code, without them", () => {
  expect(shown("Did you mean `Def.)`?")).toBe("Did you mean <Def.)>?");
  expect(shown("`Q.)` above `A.)`")).toBe("<Q.)> above <A.)>");
  expect(shown("No heading has this anchor.")).toBe("No heading has this anchor.");
  expect(shown("")).toBe("");
});

test("backticks of a formula, and one without a partner, stay as they are", () => {
  for (const words of [
    "Write $`x^2`$.",
    "The formula starts with $ and ends with `$. Write $` at its start.",
    "A lone ` stays.",
  ])
    expect(shown(words)).toBe(words);
});

test("no part is lost: the parts are the words without the backticks", () => {
  const words = "If this is a label, write `Why?)`, or `Def.)` for $`a`$.";
  const text = codeParts(words).map((part) => (part.isCode ? `\`${part.text}\`` : part.text));
  expect(text.join("")).toBe(words);
});
