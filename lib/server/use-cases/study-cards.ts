import "server-only";
import { families, isMadeFamily, stageOf } from "#lib/domain/exercises/index.ts";
import type { StudiedCard } from "#lib/domain/progress/index.ts";
import { inOrderOfPrerequisites, type QueueCard } from "#lib/domain/scheduling/index.ts";
import type { LocalDate } from "#lib/domain/time/index.ts";
import type { Transaction } from "../data/database.ts";
import { readOwnSlot } from "./own-slot.ts";
import { selectActiveCards, type StoredCard } from "../data/cards.ts";
import type { CardId, LearnerId } from "../data/identifiers.ts";
import { selectNoteLinks, type StoredNoteLink } from "../data/note-links.ts";
import { selectStudiedNotes, type NoteSummary } from "../data/notes.ts";
import { selectCardsPassedBefore, selectSchedules, type Schedule } from "../data/schedules.ts";
import { familiesFor } from "./families-for.ts";
import { buildsOnOf } from "./linked-notes.ts";

/** A card with its content and its state: what the queue arranges. */
export interface StudyCard extends QueueCard {
  readonly stored: StoredCard;
}

const UNTOUCHED: Schedule = {
  memory: { kind: "new" },
  introducedOn: null,
  repeatOpenOn: null,
  availability: { suspended: false, buriedUntil: null },
  leech: false,
};

const conceptOf = (card: StoredCard): string => `${card.noteId ?? card.deckId} ${card.conceptKey}`;

/** Cards of one block are siblings; so are the clozes of one text that the learner wrote. */
const blockOf = (card: StoredCard): string | null => {
  if (card.family !== null) return null;
  if (card.noteId !== null)
    return card.blockStart === null ? null : `${card.noteId} ${card.blockStart}`;
  return card.kind === "cloze" ? `${card.deckId} ${card.source}` : null;
};

/** Names a section across notes; the cards of no note stand together. */
export const sectionKeyOf = (
  card: Pick<StoredCard, "noteId" | "sectionNumber" | "sectionName">,
): string => `${card.noteId ?? ""} ${card.sectionNumber ?? card.sectionName ?? ""}`;

/** What the learner wrote comes before what the notes still hold in store: it is on their mind today. */
const placeOf = ({ noteId }: StoredCard, noteOrder: ReadonlyMap<string, number>): number =>
  noteId === null ? -1 : (noteOrder.get(noteId) ?? noteOrder.size);

/** Far more than one text has hidden parts. */
const PARTS_AT_MOST = 1_000;

/** The parts of one text share its position; within it they come in the order of the text. */
const noteOrderOf = (card: StoredCard): number =>
  card.noteId === null && card.family === null
    ? card.position + readOwnSlot(card.slot).ordinal / PARTS_AT_MOST
    : card.position;

/** Each note behind those that it builds on, and else in the order of paths. */
const noteOrderFrom = (
  notes: readonly NoteSummary[],
  links: readonly StoredNoteLink[],
): ReadonlyMap<string, number> => {
  const ids = notes.map((note) => note.id);
  const ordered = inOrderOfPrerequisites(ids, buildsOnOf(notes, links));
  return new Map(ordered.map((id, index) => [id, index]));
};

const sectionOrders = (cards: readonly StoredCard[], noteOrder: ReadonlyMap<string, number>) => {
  const orders = new Map<string, number>();
  const inOrder = [...cards].sort(
    (one, other) =>
      placeOf(one, noteOrder) - placeOf(other, noteOrder) || one.position - other.position,
  );
  for (const card of inOrder)
    if (!orders.has(sectionKeyOf(card))) orders.set(sectionKeyOf(card), orders.size);
  return (card: StoredCard): number => orders.get(sectionKeyOf(card)) ?? orders.size;
};

/** Concepts with a text card that was passed before `today`: only these open their new exercises. */
const conceptsPassed = async (
  transaction: Transaction,
  learnerId: LearnerId,
  cards: readonly StoredCard[],
  schedules: ReadonlyMap<CardId, Schedule>,
  today: LocalDate,
): Promise<ReadonlySet<string>> => {
  const waiting = new Set(
    cards
      .filter(
        (card) =>
          card.family !== null && (schedules.get(card.id) ?? UNTOUCHED).memory.kind === "new",
      )
      .map(conceptOf),
  );
  const texts = cards.filter(
    (card) => card.family === null && waiting.has(conceptOf(card)) && schedules.has(card.id),
  );
  const passed = await selectCardsPassedBefore(
    transaction,
    learnerId,
    texts.map((card) => card.id),
    today,
  );
  return new Set(texts.filter((card) => passed.has(card.id)).map(conceptOf));
};

/** An exercise of one's own is there to be asked, unless it stands with cards of its concept. */
const waitsForNothing = (card: StoredCard, withTexts: ReadonlySet<string>): boolean =>
  isMadeFamily(card.family ?? "") && (card.noteId === null || !withTexts.has(conceptOf(card)));

/** What learners made comes behind the catalogue. */
const rankOf = (familyId: string): number => {
  const place = families.findIndex(({ id }) => id === familyId);
  return place < 0 ? families.length : place;
};

/** All active cards of a learner as the queue sees them on `today`. */
export const selectStudyCards = async (
  transaction: Transaction,
  learnerId: LearnerId,
  today: LocalDate,
): Promise<readonly StudyCard[]> => {
  const [stored, schedules, notes, links] = await Promise.all([
    selectActiveCards(transaction, learnerId),
    selectSchedules(transaction, learnerId),
    selectStudiedNotes(transaction, learnerId),
    selectNoteLinks(transaction, learnerId),
  ]);
  const find = await familiesFor(
    transaction,
    learnerId,
    stored.map(({ family }) => family),
  );
  const cards = stored.filter((card) => card.family === null || find(card.family) !== undefined);
  const withTexts = new Set(cards.filter(({ family }) => family === null).map(conceptOf));
  const sectionOrder = sectionOrders(cards, noteOrderFrom(notes, links));
  const passed = await conceptsPassed(transaction, learnerId, cards, schedules, today);
  return cards.map((card): StudyCard => {
    const { memory, introducedOn, repeatOpenOn, availability } =
      schedules.get(card.id) ?? UNTOUCHED;
    const family = card.family === null ? undefined : find(card.family);
    return {
      cardId: card.id,
      kind: family ? "exercise" : "card",
      deck: card.deckId,
      memory,
      introducedOn,
      repeatOpenOn,
      availability,
      sectionOrder: sectionOrder(card),
      noteOrder: noteOrderOf(card),
      block: blockOf(card),
      concept: conceptOf(card),
      stage: family ? stageOf(family.asks) : null,
      rank: family ? rankOf(family.id) : 0,
      conceptPassed: family
        ? passed.has(conceptOf(card)) || waitsForNothing(card, withTexts)
        : false,
      stored: card,
    };
  });
};

/** The card as the figures see it. */
export const studiedCard = (card: StudyCard): StudiedCard => {
  const { cardId, kind, concept, memory, availability, stored } = card;
  return { cardId, kind, section: sectionKeyOf(stored), concept, memory, availability };
};
