import { expect } from "vitest";
import type { Instant } from "#lib/domain/time/index.ts";
import { selectActiveCards } from "#lib/server/data/cards.ts";
import { database } from "#lib/server/data/database.ts";
import type { Learner } from "#lib/server/use-cases/find-learner.ts";
import { importNotes, type GivenImport } from "#lib/server/use-cases/import-notes.ts";
import { planNotes } from "#lib/server/use-cases/plan-notes.ts";
import { recordReviews } from "#lib/server/use-cases/record-reviews.ts";
import { undoImport } from "#lib/server/use-cases/undo-import.ts";

export const NOW = Date.UTC(2026, 10, 24, 12) as Instant;

export const noteOf = (name: string, ...bullets: readonly string[]): string =>
  [
    `# ${name}`,
    "",
    `### Concept) ${name}`,
    "- Def.)",
    ...bullets.map((one) => `  - ${one}`),
    "",
  ].join("\n");

export const POOLING_MEANS = "Pooling is a reduction of a feature map to fewer positions.";
export const WINDOW_GROWS = "If the window of a pooling layer grows, then the feature map shrinks.";
export const PADDING_MEANS = "Padding is a frame of zeros around a feature map.";
export const POOLING = {
  path: "nets/pooling.md",
  markdown: noteOf("Pooling", POOLING_MEANS, WINDOW_GROWS),
};
export const PADDING = { path: "nets/padding.md", markdown: noteOf("Padding", PADDING_MEANS) };

/** Looks at the plan, then imports it. */
export const importAll = async (
  learner: Learner,
  notes: GivenImport["notes"],
  more: Partial<GivenImport> = {},
  at = NOW,
) => {
  const { basis } = await planNotes(learner.id, { notes });
  const imported = await importNotes(learner.id, { notes, basis, ...more }, at);
  if (imported.kind !== "imported") throw new Error(imported.reason);
  return imported;
};

export const undo = async (learner: Learner, importId: string | null, at = NOW): Promise<void> => {
  expect(await undoImport(learner.id, importId ?? "", at)).toEqual({ kind: "undone" });
};

/** Ids of the learner's active cards by what they ask. */
export const activeCards = async (learner: Learner): Promise<Readonly<Record<string, string>>> => {
  const cards = await selectActiveCards(await database(), learner.id);
  return Object.fromEntries(cards.map(({ prompt, id }) => [prompt, id]));
};

export const review = (learner: Learner, cardId: string, at = NOW) =>
  recordReviews(
    learner,
    [
      {
        id: crypto.randomUUID(),
        type: "review",
        cardId,
        grade: 4,
        at,
        zone: "UTC",
        durationMillis: 4_000,
      },
    ],
    at,
  );
