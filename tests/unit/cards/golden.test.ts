import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test, vi } from "vitest";
import { CARD_GATES } from "#lib/domain/cards/gates/card-gates.ts";
import { REASONS } from "#lib/domain/cards/gates/reasons.ts";
import { SENTENCE_GATES } from "#lib/domain/cards/gates/sentence-gates.ts";
import { writeCards } from "#lib/domain/cards/index.ts";
import { PATTERNS } from "#lib/domain/cards/patterns/index.ts";
import { parseNote } from "#lib/domain/notes/index.ts";
import { canSet } from "#lib/domain/prose/index.ts";

const folder = fileURLToPath(new URL("../../fixtures/golden/", import.meta.url));
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .map((name) => name.slice(0, -3));
const noteOf = new Map(
  names.map((name) => [name, parseNote(readFileSync(`${folder}${name}.md`, "utf8"))]),
);

interface Golden {
  readonly cards: readonly { readonly rule: string }[];
  readonly refusals: readonly { readonly gate: string }[];
}

/** Everything that a note gives, as it stands in its golden file: `vitest -u` writes it anew. */
const given = (name: string): string => {
  const note = noteOf.get(name);
  if (note === undefined) throw new Error(`There is no golden note ${name}.`);
  const { cards, refusals } = writeCards(note, canSet);
  const golden = {
    cards: cards.map(({ line, kind, rule, context, prompt, answer }) => ({
      line,
      kind,
      rule,
      context: context.join(" › "),
      prompt,
      answer,
    })),
    refusals: refusals.map(({ line, label, gate }) => ({ line, label, gate })),
  } satisfies Golden;
  return `${JSON.stringify(golden, null, 2)}\n`;
};

const goldenOf = (name: string): string => readFileSync(`${folder}${name}.json`, "utf8");
const read = (name: string): Golden => JSON.parse(goldenOf(name)) as Golden;

afterEach(() => {
  vi.restoreAllMocks();
});

describe("golden notes", () => {
  test.each(names)("%s gives its cards and refusals and no others", async (name) => {
    await expect(given(name)).toMatchFileSnapshot(`${folder}${name}.json`);
  });

  test("every gate refuses a line of the note that bears its name", () => {
    for (const gate of Object.keys(REASONS))
      expect(
        read(`gate-${gate}`).refusals.map((one) => one.gate),
        gate,
      ).toContain(gate);
  });

  test.each(PATTERNS.map(({ letter }) => letter))("pattern %s asks in its own note", (letter) => {
    const rules = read(`pattern-${letter === "d′" ? "d-prime" : letter}`).cards.map(
      (card) => card.rule,
    );
    expect(rules).toContain(`R3${letter}`);
  });

  test("every rule has a note of its own that gives its cards", () => {
    for (let rule = 1; rule <= 14; rule += 1) {
      const name = names.find((one) => one.startsWith(`rule-${String(rule).padStart(2, "0")}-`));
      // R8 asks nothing itself: a named procedure below it does.
      const gives = rule === 8 ? "R6" : rule === 3 ? "R3s" : `R${rule}`;
      expect(
        read(name ?? "").cards.map((card) => card.rule),
        gives,
      ).toContain(gives);
    }
  });
});

/** True if some golden file no longer comes out. */
const anyDiffers = (): boolean => names.some((name) => given(name) !== goldenOf(name));

describe("with one of them turned off, a golden note gives other cards", () => {
  test.each(PATTERNS.map((pattern) => [pattern.letter, pattern] as const))(
    "pattern %s",
    (_, pattern) => {
      vi.spyOn(pattern, "ask").mockReturnValue([]);
      expect(anyDiffers()).toBe(true);
    },
  );

  test.each([...CARD_GATES, ...SENTENCE_GATES].map((gate) => [gate.name, gate] as const))(
    "gate %s",
    (_, gate) => {
      vi.spyOn(gate, "stops").mockReturnValue(false);
      expect(anyDiffers()).toBe(true);
    },
  );
});
