import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { writeCards } from "#lib/domain/cards/index.ts";
import { families, placeFamilies } from "#lib/domain/exercises/index.ts";
import {
  type Block,
  type Concept,
  type Item,
  type Section,
  parseNote,
} from "#lib/domain/notes/index.ts";
import { canSet } from "#lib/domain/prose/index.ts";
import { renderProse } from "#lib/domain/prose/index.ts";

const FILE = "8.2-challenges-in-neural-network-optimization.md";
const source = readFileSync(new URL(`../../prisma/seed/notes/${FILE}`, import.meta.url), "utf8");
const note = parseNote(source);
const { cards, refusals } = writeCards(note, canSet);

const SUBSECTIONS = ["8.2.1", "8.2.2", "8.2.3", "8.2.4", "8.2.5", "8.2.6", "8.2.7", "8.2.8"];
const FEWEST_CARDS_A_SUBSECTION = 12;

const blocksOfItem = (item: Item): Block[] => {
  if (item.type === "block") return [item, ...item.children.flatMap(blocksOfItem)];
  return item.type === "sentence" ? item.children.flatMap(blocksOfItem) : [];
};

const blocksOfConcept = (concept: Concept): Block[] => [
  ...concept.items.flatMap(blocksOfItem),
  ...concept.concepts.flatMap(blocksOfConcept),
];

const blocksOfSection = (section: Section): Block[] => [
  ...section.items.flatMap(blocksOfItem),
  ...section.concepts.flatMap(blocksOfConcept),
  ...section.sections.flatMap(blocksOfSection),
];

const allBlocks = (): Block[] => [
  ...note.items.flatMap(blocksOfItem),
  ...note.concepts.flatMap(blocksOfConcept),
  ...note.sections.flatMap(blocksOfSection),
];

const linesOf = (block: Block): { from: number; to: number } => ({
  from: block.span.start.line,
  to: block.span.end.line,
});

const hasLineIn = (block: Block, entries: readonly { readonly line: number }[]): boolean => {
  const { from, to } = linesOf(block);
  return entries.some(({ line }) => line >= from && line <= to);
};

const placeOf = (block: Block): string => `line ${String(block.span.start.line)}: ${block.found}`;

/** Formulas without spaces and size commands, so that spelling does not hide a wrong count. */
const tight = source.replace(/\\[,;!]|\s/gu, "");

describe("the built-in note", () => {
  test("is read without a problem", () => {
    expect(note.problems).toEqual([]);
  });

  test("is section 8.2 with the subsections 8.2.1 to 8.2.8 in order", () => {
    expect(note.number).toBe("8.2");
    expect(note.title).toBe("Challenges in Neural Network Optimization");
    expect(note.sections.map((section) => section.number)).toEqual(SUBSECTIONS);
  });

  test("has several concepts in each subsection", () => {
    for (const section of note.sections) {
      expect(section.concepts.length, section.name).toBeGreaterThanOrEqual(3);
    }
  });

  test("counts weight space symmetries as (n!)^m and never as n! times m", () => {
    expect(tight).toContain("(n!)^m");
    expect(tight).not.toMatch(/n!(?:\\times|\\cdot|\*|×)m|m(?:\\times|\\cdot|\*|×)n!/u);
    expect(cards.some((card) => card.answer.includes("(n!)^m"))).toBe(true);
  });

  test("says that convexity is kept traditionally, not technically", () => {
    expect(source).toContain("traditionally keeps its optimization problems **convex**");
    expect(source).not.toContain("technically");
  });

  test("spells minimum and minima right", () => {
    expect(source).not.toMatch(/\bminium\b|\ba (?:local|global) minima\b/u);
  });

  test("gives a card or a reason for every labelled block", () => {
    const silent = allBlocks().filter(
      (block) => !hasLineIn(block, cards) && !hasLineIn(block, refusals),
    );
    expect(silent.map(placeOf)).toEqual([]);
  });

  test("gives a card for every labelled block", () => {
    const shownWithACard = refusals.filter(({ gate }) => gate === "ie-attached");
    const barren = allBlocks().filter(
      (block) => !hasLineIn(block, cards) && !hasLineIn(block, shownWithACard),
    );
    expect(barren.map(placeOf)).toEqual([]);
  });

  test.each(SUBSECTIONS)("gives enough cards to study in %s", (number) => {
    const own = cards.filter((card) => card.section === number);
    expect(own.length).toBeGreaterThanOrEqual(FEWEST_CARDS_A_SUBSECTION);
  });

  test("holds a concept for every family of exercises", () => {
    const places = note.sections.flatMap((section) =>
      section.concepts.map((concept) => ({ section: section.number ?? null, title: concept.name })),
    );
    const placed = new Set(placeFamilies(places).map(({ family }) => family));
    expect(families.filter(({ id }) => !placed.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test("is shown without a formula that cannot be typeset", () => {
    expect(renderProse(source).problems).toEqual([]);
  });

  test("gives no two cards that ask the same", () => {
    const asked = cards.map((card) => `${card.context.join(" > ")} > ${card.prompt}`);
    expect(new Set(asked).size).toBe(asked.length);
  });
});
