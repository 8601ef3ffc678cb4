import "server-only";
import { GAP } from "#lib/domain/cards/index.ts";
import { plainText, renderLinkWords } from "#lib/domain/prose/index.ts";
import { isLeech } from "#lib/domain/scheduling/index.ts";
import { learningDay, type Instant, type LocalDate } from "#lib/domain/time/index.ts";
import { selectAllCards, selectDroppedCards, type StoredCard } from "../data/cards.ts";
import { database, type Transaction } from "../data/database.ts";
import type { LearnerId } from "../data/identifiers.ts";
import { selectNotes } from "../data/notes.ts";
import { selectSchedules, type Schedule } from "../data/schedules.ts";
import {
  arrangeCards,
  foldLetters,
  type ArrangedCards,
  type CardListAsk,
  type CardToList,
} from "./card-list.ts";
import { cardPlace } from "./card-place.ts";
import { cardState, type CardState } from "./card-state.ts";
import type { Learner } from "./find-learner.ts";
import { practisable } from "./practisable.ts";
import { remembered } from "./remembered.ts";

export interface ListedCard {
  readonly cardId: string;
  /** One line of HTML; the hidden part of a cloze is shown in it. */
  readonly promptHtml: string;
  /** The prompt without marks, for readers. */
  readonly title: string;
  /** Where the card stands: section and concept, as plain text. */
  readonly place: readonly string[];
  /** The line of the note that it is made from. */
  readonly source: { readonly noteId: string; readonly line: number } | null;
  readonly kind: "note" | "own" | "exercise";
  /** The family to practise it by; null where it has none. */
  readonly family: string | null;
  /** The learner's own wording of a note's card. */
  readonly edited: boolean;
  /** The note's text changed since. */
  readonly sourceMoved: boolean;
  readonly leech: boolean;
  readonly lapses: number;
  /** Among leeches: the block of the note that it is made from, so that it can be reworded. */
  readonly block: string | null;
  readonly suspended: boolean;
  /** Where it stands, or that the learner dropped it. */
  readonly state: CardState | typeof DROPPED;
  readonly dueOn: LocalDate | null;
  readonly intervalDays: number | null;
  readonly easeHundredths: number | null;
  readonly difficulty: number | null;
}

export interface CardListPage extends ArrangedCards<ListedCard> {
  /** All cards that are not archived, whatever was asked for. */
  readonly total: number;
  readonly day: LocalDate;
}

const DROPPED = { kind: "dropped", words: "dropped, history kept" } as const;

const lineHtml = remembered(renderLinkWords);
const lineText = remembered(plainText);

/** Fills the gap with its answer, where the gap stands in words; in a formula it stays a gap. */
const promptHtml = ({ kind, prompt, answer }: StoredCard): string => {
  if (kind !== "cloze" || !prompt.includes(GAP)) return lineHtml(prompt);
  const filled = lineHtml(prompt.split(GAP).join(`==${answer}==`));
  return filled.includes("cloze-shown") ? filled : lineHtml(prompt);
};

const searchableText = (card: StoredCard): string =>
  foldLetters(
    [
      lineText(card.prompt),
      lineText(card.answer),
      card.prompt,
      card.answer,
      ...cardPlace(card),
      card.noteTitle ?? "",
    ].join("\n"),
  );

type Known = CardToList & {
  readonly lapses: number;
  readonly stored: StoredCard;
  readonly whole: ListedCard["state"];
};

const toList = (stored: StoredCard, schedule: Schedule | undefined, day: string): Known => {
  const memory = schedule?.memory.kind === "reviewed" ? schedule.memory : null;
  const whole = cardState(schedule, stored.archivedAt !== null, day);
  return {
    stored,
    whole,
    searchable: searchableText(stored),
    own: stored.noteId === null,
    exercise: stored.family !== null,
    leech: memory !== null && isLeech(memory.lapses),
    lapses: memory?.lapses ?? 0,
    suspended: schedule?.availability.suspended ?? false,
    state: whole.kind,
    dueOn: memory?.dueOn ?? null,
    intervalDays: memory?.intervalDays ?? null,
    easeHundredths: memory?.easeHundredths ?? null,
    difficulty: memory?.fsrs?.difficulty ?? null,
  };
};

/** A card whose block is gone has no line any more. */
const sourceOf = ({ noteId, line, archivedAt }: StoredCard): ListedCard["source"] =>
  noteId === null || line === null || archivedAt !== null ? null : { noteId, line };

const listed = ({
  stored,
  whole,
  own,
  exercise,
  leech,
  lapses,
  suspended,
  ...known
}: Known): ListedCard => ({
  cardId: stored.id,
  promptHtml: promptHtml(stored),
  title: lineText(stored.prompt),
  place: cardPlace(stored),
  source: sourceOf(stored),
  kind: exercise ? "exercise" : own ? "own" : "note",
  family: practisable(stored.family),
  edited: stored.edited,
  sourceMoved: stored.sourceMoved,
  leech,
  lapses,
  block: null,
  suspended,
  state: whole,
  dueOn: known.dueOn as LocalDate | null,
  intervalDays: known.intervalDays,
  easeHundredths: known.easeHundredths,
  difficulty: known.difficulty,
});

/** The cards with the lines of their notes. */
const withBlocks = async (
  transaction: Transaction,
  learnerId: LearnerId,
  cards: readonly Known[],
): Promise<readonly ListedCard[]> => {
  const noteIds = [...new Set(cards.flatMap(({ stored }) => stored.noteId ?? []))];
  const notes = await selectNotes(transaction, learnerId, noteIds);
  return cards.map((card) => {
    const { noteId, blockStart, blockEnd } = card.stored;
    const note = noteId === null ? undefined : notes.get(noteId);
    // A card whose block is gone has places in a text that is no more.
    const stands = sourceOf(card.stored) !== null && blockStart !== null && blockEnd !== null;
    const block = note && stands ? note.markdown.slice(blockStart, blockEnd) : null;
    return { ...listed(card), block };
  });
};

/** All cards of the learner that the ask wants to see, a page of them. */
export const listCards = async (
  learner: Learner,
  ask: CardListAsk,
  at: Instant,
): Promise<CardListPage> => {
  const client = await database();
  const [cards, dropped, schedules] = await Promise.all([
    selectAllCards(client, learner.id),
    selectDroppedCards(client, learner.id),
    selectSchedules(client, learner.id),
  ]);
  const day = learningDay(at, learner.zone, learner.dayStart);
  const all = [
    ...cards.map((card) => toList(card, schedules.get(card.id), day)),
    ...dropped.map((card) => ({
      ...toList(card, schedules.get(card.id), day),
      state: DROPPED.kind,
      whole: DROPPED,
    })),
  ];
  const arranged = arrangeCards(all, ask);
  return {
    ...arranged,
    cards:
      ask.show === "leech"
        ? await withBlocks(client, learner.id, arranged.cards)
        : arranged.cards.map(listed),
    total: cards.filter((card) => card.archivedAt === null).length,
    day,
  };
};
