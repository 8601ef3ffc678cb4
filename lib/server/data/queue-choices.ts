import "server-only";
import { z } from "zod";
import {
  DUE_ORDERS,
  type CatchUp,
  type DayChoice,
  type DeckLimits,
  type DueOrder,
} from "#lib/domain/scheduling/index.ts";
import { parseLocalDate, type LocalDate } from "#lib/domain/time/index.ts";
import type { LearnerId } from "./identifiers.ts";
import type { Transaction } from "./database.ts";

export const LEECH_CHOICES = ["mark", "suspend"] as const;
export type LeechChoice = (typeof LEECH_CHOICES)[number];

/** What a learner wants of the days, but for `newPerDay`, which is older. */
export interface QueueChoices {
  /** Null: as many as are due. */
  readonly reviewsPerDay: number | null;
  readonly dueOrder: DueOrder;
  /** Whether a card that becomes a leech is marked only, or suspended too. */
  readonly leeches: LeechChoice;
  readonly dayChoice: DayChoice | null;
  readonly catchUp: CatchUp | null;
}

export type QueueChoicesRow = Readonly<
  Record<"dueOrder" | "leeches", string> &
    Record<"dayChoice" | "catchUp", string | null> &
    Record<"reviewsPerDay", number | null>
>;

const day = z.string().transform((text, context): LocalDate => {
  const read = parseLocalDate(text);
  if (read !== null) return read;
  context.addIssue({ code: "custom", message: "This is no date." });
  return z.NEVER;
});
const count = z.int().min(0);

const dayChoiceSchema = z.discriminatedUnion("kind", [
  z.object({ day, kind: z.literal("more"), newCards: count, reviews: count }),
  z.object({ day, kind: z.literal("less"), newCards: count, reviews: count }),
  z.object({ day, kind: z.literal("off") }),
]);
const catchUpSchema = z.object({ from: day, days: z.int().min(1), size: count });

/** What cannot be read was not chosen: the usual day is offered. */
const readJson = <Value>(schema: z.ZodType<Value>, text: string | null): Value | null => {
  if (text === null) return null;
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
};

export const readQueueChoices = (row: QueueChoicesRow): QueueChoices => ({
  reviewsPerDay: row.reviewsPerDay,
  dueOrder: DUE_ORDERS.find((known) => known === row.dueOrder) ?? "overdue",
  leeches: LEECH_CHOICES.find((known) => known === row.leeches) ?? "mark",
  dayChoice: readJson(dayChoiceSchema, row.dayChoice),
  catchUp: readJson(catchUpSchema, row.catchUp),
});

const jsonOf = (value: object | null): string | null =>
  value === null ? null : JSON.stringify(value);

export const updateQueueChoices = async (
  transaction: Transaction,
  learnerId: LearnerId,
  { dayChoice, catchUp, ...rest }: Partial<QueueChoices>,
): Promise<void> => {
  await transaction.user.update({
    where: { id: learnerId },
    data: {
      ...rest,
      ...(dayChoice === undefined ? {} : { dayChoice: jsonOf(dayChoice) }),
      ...(catchUp === undefined ? {} : { catchUp: jsonOf(catchUp) }),
    },
  });
};

/** A deck as the settings name it, with the limits that the learner set for it alone. */
export interface StudiedDeck extends DeckLimits {
  readonly deckId: string;
  readonly title: string;
  readonly builtIn: boolean;
}

/** The decks that the learner studies, the first one first. */
export const selectStudiedDecks = async (
  transaction: Transaction,
  learnerId: LearnerId,
): Promise<readonly StudiedDeck[]> => {
  const rows = await transaction.enrolment.findMany({
    where: { userId: learnerId },
    include: { deck: { select: { title: true, ownerId: true } } },
    orderBy: [{ enrolledAt: "asc" }, { deckId: "asc" }],
  });
  return rows.map(({ deckId, newPerDay, reviewsPerDay, deck: { title, ownerId } }) => ({
    deckId,
    newPerDay,
    reviewsPerDay,
    title,
    builtIn: ownerId === null,
  }));
};

/** A deck that the learner does not study has no limits to change. */
export const updateDeckLimits = async (
  transaction: Transaction,
  learnerId: LearnerId,
  deckId: string,
  { newPerDay, reviewsPerDay }: DeckLimits,
): Promise<void> => {
  await transaction.enrolment.updateMany({
    where: { userId: learnerId, deckId },
    data: { newPerDay, reviewsPerDay },
  });
};
