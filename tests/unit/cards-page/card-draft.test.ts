import { describe, expect, test } from "vitest";
import { addedWords } from "#app/(study)/cards/new/added-words.ts";
import { backPath } from "#app/(study)/cards/back-path.ts";
import { problemInWords } from "#app/_card-editor/problem-lines.tsx";
import { previewDraft } from "#app/_card-editor/preview.ts";
import { readDraft, type CardDraft } from "#lib/server/use-cases/card-draft.ts";

const problemsOf = (draft: CardDraft): readonly string[] => {
  const reading = readDraft(draft);
  return reading.kind === "problems" ? reading.problems.map(problemInWords) : [];
};
const cloze = (text: string): CardDraft => ({ kind: "cloze", text });
const question = (prompt: string, answer: string): CardDraft => ({
  kind: "question",
  prompt,
  answer,
});

describe("a draft", () => {
  test("of a question gives its two sides, trimmed", () => {
    expect(readDraft(question(" Why?\n", "Because $x$."))).toEqual({
      kind: "cards",
      cards: [{ prompt: "Why?", answer: "Because $x$." }],
    });
  });

  test("of hidden words gives a card for each part", () => {
    expect(readDraft(cloze("==a== and {{b}}"))).toEqual({
      kind: "cards",
      cards: [
        { prompt: "[…] and b", answer: "a" },
        { prompt: "a and […]", answer: "b" },
      ],
    });
  });

  test("with an open formula names its line and says how to close it", () => {
    const [words] = problemsOf(cloze("One line.\nThe step adds $\\frac12 g to the ==cost==."));
    expect(words).toMatch(/^Line 2: the \$ before \\frac has no partner\. Close it with \$/);
  });

  test("with a command that is none names it", () => {
    const [words] = problemsOf(question("What is $\\fracc12$?", "Nothing."));
    expect(words).toMatch(/^Line 1: at “\\fracc12”\. There is no command \\fracc\./);
  });

  test("with an open mark names its line", () => {
    expect(problemsOf(cloze("One\ntwo ==three"))).toEqual([
      "Line 2: at “==three”. Close the hidden part with the mark that opened it: ==hidden== or {{hidden}}.",
    ]);
  });

  test("without words, or far too long, says so", () => {
    expect(problemsOf(question("", " "))).toEqual([
      "Write what the card asks.",
      "Write what is to be remembered.",
    ]);
    expect(problemsOf(cloze("x".repeat(10_001)))[0]).toContain("10001 characters");
    expect(problemsOf(cloze("nothing hidden"))).toHaveLength(1);
  });
});

describe("a preview", () => {
  test("shows what can be seen of an unfinished card", () => {
    const { cards, problems } = previewDraft(question("Why $x^2$?", ""));
    expect(cards).toHaveLength(1);
    expect(cards[0]?.promptHtml).toContain("katex");
    expect(problems).toMatchObject([{ field: "answer", empty: true }]);
  });

  test("of a text with hidden words shows a gap on each card", () => {
    const { cards } = previewDraft(cloze("==a== and ==b=="));
    expect(cards.map((card) => card.promptHtml.includes("cloze-gap"))).toEqual([true, true]);
  });

  test("of nothing is empty", () => {
    expect(previewDraft(question("", "")).cards).toEqual([]);
    expect(previewDraft(cloze("")).cards).toEqual([]);
  });
});

test("the toast says truly when the new cards come", () => {
  expect(addedWords(1, 1)).toBe("Added. It comes today as new.");
  expect(addedWords(1, 0)).toContain("as soon as there is room");
  expect(addedWords(3, 1)).toBe(
    "Added 3 cards. One comes today as new, the rest on the days after.",
  );
});

test("a page of a card leads back only to a path of this site", () => {
  expect(backPath(undefined, "/cards")).toBe("/cards");
  expect(backPath("/review", "/cards")).toBe("/review");
  expect(backPath("https://elsewhere.example", "/cards")).toBe("/");
  expect(backPath("//elsewhere.example/x", "/cards")).toBe("/");
});
