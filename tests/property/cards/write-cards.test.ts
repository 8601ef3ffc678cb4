import * as fc from "fast-check";
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { writeCards } from "#lib/domain/cards/index.ts";
import { CARD_GATES } from "#lib/domain/cards/gates/card-gates.ts";
import { writeWithCases } from "#lib/domain/cards/write-cards.ts";
import { type Block, labelledBlocks, parseNote } from "#lib/domain/notes/index.ts";
import { canSet } from "#lib/domain/prose/index.ts";

const folder = fileURLToPath(new URL("../../fixtures/notes/cards/", import.meta.url));
const seeds = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .map((name) => readFileSync(folder + name, "utf8"));

const LABELS = [
  "Def.",
  "Desc.",
  "Prop.",
  "e.g.",
  "i.e.",
  "Why?",
  "How?",
  "Test",
  "In practice",
  "Types",
  "Usage",
  "Settings",
  "Notation",
  "Case A",
  "Theorem",
  "cf.",
  "Q.",
  "A.",
  "No cards",
];
const SENTENCES = [
  "A valve is a part that stops a flow.",
  "Suppose a valve is closed.",
  "Then the flow stops because nothing passes.",
  "The valve is **tight** if its seat is clean.",
  "It leaks.",
  "Open the valve.",
  "If the seat is worn, the valve leaks.",
  "For a pipe of width $`w`$,",
  "$`f(w) = \\frac{1}{w + 1} + c`$",
  "$`w`$ : the width of the pipe",
  "Valves are",
  "A valve ==stops== the flow.",
  "where $`c`$ is a constant",
  "[Elsewhere](other.md)",
  "$`\\frac{1}{2$",
];

const bullet = fc.record({
  depth: fc.integer({ min: 0, max: 5 }),
  label: fc.option(fc.constantFrom(...LABELS), { nil: undefined }),
  text: fc.option(fc.constantFrom(...SENTENCES), { nil: undefined }),
});
const heading = fc.constantFrom(
  "## 1.1 Pipes",
  "### Concept) Valve",
  "#### Concept) Gate vs Ball",
  "### e.g.) Sink",
  "#### Props.)",
);
const line = fc.oneof(
  {
    weight: 8,
    arbitrary: bullet.map(
      ({ depth, label, text }) =>
        `${"  ".repeat(depth)}- ${label === undefined ? (text ?? "Valves") : `${label}) ${text ?? ""}`}`,
    ),
  },
  { weight: 1, arbitrary: heading },
);
const note = fc.array(line, { maxLength: 40 }).map((lines) => `# Plumbing\n${lines.join("\n")}\n`);

/** A fixture with some characters replaced: typos where nobody expects them. */
const damaged = fc
  .record({
    seed: fc.constantFrom(...seeds),
    edits: fc.array(
      fc.record({ at: fc.nat(), by: fc.string({ unit: "grapheme", maxLength: 3 }) }),
      { maxLength: 12 },
    ),
  })
  .map(({ seed, edits }) =>
    edits.reduce((text, { at, by }) => {
      const place = text.length === 0 ? 0 : at % text.length;
      return text.slice(0, place) + by + text.slice(place + 1);
    }, seed),
  );
const anyNote = fc.oneof(note, damaged, fc.string({ unit: "grapheme", maxLength: 200 }));

const blocksOf = (text: string): Block[] =>
  labelledBlocks(parseNote(text)).map(({ block }) => block);

const mathIn = (text: string): string[] => text.match(/\$`[^`]*`\$/gu) ?? [];

const withoutLines = (text: string) =>
  writeCards(parseNote(text), canSet).cards.map(({ prompt, answer, slot, context }) => ({
    prompt,
    answer,
    slot,
    context,
  }));

const plain = (text: string) =>
  writeCards(parseNote(text), canSet).cards.map(({ prompt, answer, slot }) => ({
    prompt,
    answer,
    slot,
  }));

/** Whole notes are large inputs: fewer of them than the default, more bullets in each. */
const RUNS = { numRuns: 40 };

describe("writing cards", () => {
  test("never throws, and the same text gives the same cards", () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        expect(writeCards(parseNote(text), canSet)).toEqual(writeCards(parseNote(text), canSet));
      }),
      RUNS,
    );
  });

  test("every labelled block gives a card or is refused with a reason", () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        const { cards, refusals } = writeCards(parseNote(text), canSet);
        for (const block of blocksOf(text)) {
          const { start, end } = block.span;
          const hasCard = cards.some(({ line: at }) => at >= start.line && at <= end.line);
          const isRefused = refusals.some((one) => one.line === start.line && one.reason !== "");
          expect(hasCard || isRefused, `${block.found} on line ${start.line}`).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test("no card fails a gate when the gates look again at its finished form", () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        for (const { card } of writeWithCases(parseNote(text), canSet).accepted) {
          if (card.rule === "own") continue;
          expect(CARD_GATES.filter((gate) => gate.stops(card)).map((gate) => gate.name)).toEqual(
            [],
          );
        }
      }),
      RUNS,
    );
  });

  test("every formula of a card stands in the note, or is the left side of one that does", () => {
    fc.assert(
      fc.property(note, (text) => {
        for (const { prompt, answer } of writeCards(parseNote(text), canSet).cards) {
          for (const formula of mathIn(`${prompt} ${answer}`)) {
            const left = formula.replace(/ = \\;\?`\$$/u, " = ");
            expect(text.includes(left)).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  test("blank lines and <br> change lines only", () => {
    for (const seed of seeds) {
      const spaced = seed.replace(/\n(#{2,6} )/gu, "\n\n<br>\n\n$1");
      expect(withoutLines(spaced)).toEqual(withoutLines(seed));
    }
  });

  test("renumbering sections changes no prompt, answer or slot", () => {
    for (const seed of seeds) {
      expect(plain(seed.replace(/^(#+) \d[\d.]* /gmu, "$1 9.9 "))).toEqual(plain(seed));
    }
  });

  test("no two cards of a note ask the same", () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        const cards = writeCards(parseNote(text), canSet).cards.filter(
          (card) => card.rule !== "own",
        );
        expect(new Set(cards.map((card) => card.prompt.toLowerCase())).size).toBe(cards.length);
        expect(new Set(cards.map((card) => card.slot)).size).toBe(cards.length);
      }),
      RUNS,
    );
  });

  test("three thousand nested bullets cost no stack, and each label is accounted for", () => {
    const lines = Array.from({ length: 3_000 }, (_, depth) => `${" ".repeat(depth)}- Def.)`);
    const { cards, refusals } = writeCards(parseNote(`# Deep\n${lines.join("\n")}\n`), canSet);
    expect(cards).toEqual([]);
    expect(new Set(refusals.map((refusal) => refusal.line)).size).toBeGreaterThan(0);
  });
});
