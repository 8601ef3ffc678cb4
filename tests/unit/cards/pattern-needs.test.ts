import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { cleanSentence } from "#lib/domain/cards/language/clean.ts";
import { type Phrase, joinPhrases } from "#lib/domain/cards/language/phrase.ts";
import { splitSentences } from "#lib/domain/cards/language/sentence.ts";
import { PATTERNS, patternsFor } from "#lib/domain/cards/patterns/index.ts";
import { readStatement } from "#lib/domain/cards/patterns/statement.ts";
import { phraseOf } from "#lib/domain/cards/point.ts";
import { inlineOf, isOpaque, parseNote, walk } from "#lib/domain/notes/index.ts";

const FOLDERS = ["../../fixtures/golden/", "../../fixtures/notes/cards/"].map((folder) =>
  fileURLToPath(new URL(folder, import.meta.url)),
);
const BUILT_IN = fileURLToPath(new URL("../../../prisma/seed/notes/", import.meta.url));

const notes = [...FOLDERS, BUILT_IN].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => parseNote(readFileSync(`${folder}${name}`, "utf8"))),
);

const clean = (phrase: Phrase): Phrase => cleanSentence(phrase).phrase;

const lines: readonly Phrase[] = notes.flatMap((note) =>
  walk(note).flatMap(({ node }) => {
    const inline = isOpaque(node) ? null : inlineOf(node);
    return inline === null ? [] : splitSentences(phraseOf(inline)).map(clean);
  }),
);

/** Each line, and each with its neighbour in one sentence, so that a lead or a condition stands before it. */
const sentences: readonly Phrase[] = [
  ...lines,
  ...lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next === undefined ? [] : [joinPhrases([line, next], ", ")];
  }),
];

test.each(PATTERNS.map((pattern) => [pattern.letter, pattern] as const))(
  "pattern %s finds nothing where it is not tried",
  (_, pattern) => {
    const missed = sentences.flatMap((sentence) =>
      [true, false].flatMap((defines) => {
        const statement = readStatement(sentence, defines);
        return patternsFor(statement).includes(pattern) ? [] : pattern.ask(statement);
      }),
    );
    expect(missed).toEqual([]);
  },
);

test("most patterns are not tried on most sentences", () => {
  const tried = lines.flatMap((line) => patternsFor(readStatement(line, false)));
  expect(tried.length).toBeLessThan((lines.length * PATTERNS.length) / 2);
});
