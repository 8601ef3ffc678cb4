import "server-only";
import { isMadeFamily, selectFamily } from "#lib/domain/exercises/index.ts";
import type { ScheduleAnswer } from "./refold.ts";
import { learningDay, type Instant, type LocalDate } from "#lib/domain/time/index.ts";
import { selectOptionalCard, selectSharedWording, type StoredCard } from "../data/cards.ts";
import { database, type Transaction } from "../data/database.ts";
import type { CardId, LearnerId } from "../data/identifiers.ts";
import { selectMadeExercises } from "../data/made-exercises.ts";
import { selectTextCards } from "../data/own-cards.ts";
import { selectFoldSteps, selectSchedules } from "../data/schedules.ts";
import { pastReviews, renderOnce, type PastReview } from "./card-face.ts";
import type { CardDraft } from "./card-draft.ts";
import { cardPlace } from "./card-place.ts";
import { cardState, type CardState } from "./card-state.ts";
import { draftOfCard } from "./draft-of-card.ts";
import type { Learner } from "./find-learner.ts";
import { readOwnSlot, slotsOfGroup } from "./own-slot.ts";
import { scheduleAnswer } from "./refold.ts";
import { practisable } from "./practisable.ts";

export interface NoteWording {
  readonly promptHtml: string;
  readonly answerHtml: string;
  /** The note's text changed since the learner worded the card anew. */
  readonly moved: boolean;
}

/** What can be done with the words of a card. */
export type CardContent =
  | {
      readonly kind: "own";
      readonly draft: CardDraft;
      /** All cards of the same text, this one too. */
      readonly cardIds: readonly string[];
    }
  | {
      readonly kind: "from-note";
      readonly draft: CardDraft;
      /** What the note says, where the learner has worded it anew. */
      readonly noteWording: NoteWording | null;
      /** It is from a note of the learner's own, so it can be dropped for good. */
      readonly deletable: boolean;
    }
  | {
      /** The learner made it, by itself or in a note. */
      readonly kind: "made";
      readonly family: string;
      readonly title: string;
      readonly text: string;
      /** It is from the learner's own deck, so it can be dropped for good. */
      readonly deletable: boolean;
    }
  | {
      readonly kind: "exercise";
      /** The family to practise it by; null where it has none. */
      readonly family: string | null;
      readonly title: string;
      readonly objective: string;
    };

export interface CardPage {
  readonly cardId: string;
  readonly content: CardContent;
  readonly place: readonly string[];
  /** The note and the 1-based line that the card comes from. */
  readonly source: {
    readonly noteId: string;
    readonly noteTitle: string;
    readonly line: number;
  } | null;
  readonly state: CardState;
  readonly suspended: boolean;
  readonly memory: ScheduleAnswer;
  /** Counted reviews, oldest first. */
  readonly history: readonly PastReview[];
  readonly day: LocalDate;
}

const cardsOfText = async (
  transaction: Transaction,
  learnerId: LearnerId,
  card: StoredCard,
): Promise<readonly string[]> => {
  const slots = slotsOfGroup(readOwnSlot(card.slot));
  const found = await selectTextCards(transaction, learnerId, slots);
  return found.filter((each) => !each.deleted).map((each) => each.id);
};

const contentOf = async (
  transaction: Transaction,
  learnerId: LearnerId,
  card: StoredCard,
): Promise<CardContent> => {
  const { family, prompt, answer } = card;
  if (family !== null && isMadeFamily(family)) {
    const versions = await selectMadeExercises(transaction, learnerId, [family]);
    const text = versions.at(-1)?.text ?? "";
    return { kind: "made", family, title: prompt, text, deletable: !card.builtIn };
  }
  const draft = draftOfCard(card);
  if (family !== null || draft === null) {
    const { title = prompt, objective = answer } = selectFamily(family ?? "") ?? {};
    return { kind: "exercise", family: practisable(family), title, objective };
  }
  if (card.noteId === null)
    return { kind: "own", draft, cardIds: await cardsOfText(transaction, learnerId, card) };
  const shared = card.edited ? await selectSharedWording(transaction, learnerId, card.id) : null;
  const noteWording = shared && {
    promptHtml: renderOnce(shared.prompt),
    answerHtml: renderOnce(shared.answer),
    moved: card.sourceMoved,
  };
  return { kind: "from-note", draft, noteWording, deletable: !card.builtIn };
};

/** A card with its words, its state and its past; null if the learner studies no such card. */
export const readCard = async (
  learner: Learner,
  cardId: string,
  at: Instant,
): Promise<CardPage | null> => {
  const client = await database();
  const card = await selectOptionalCard(client, learner.id, cardId as CardId);
  if (!card) return null;
  const [schedules, steps, content] = await Promise.all([
    selectSchedules(client, learner.id, [card.id]),
    selectFoldSteps(client, learner.id, [card.id]),
    contentOf(client, learner.id, card),
  ]);
  const schedule = schedules.get(card.id);
  const day = learningDay(at, learner.zone, learner.dayStart);
  const { noteId, noteTitle, line } = card;
  return {
    cardId: card.id,
    content,
    place: cardPlace(card),
    source: noteId !== null && line !== null ? { noteId, noteTitle: noteTitle ?? "", line } : null,
    state: cardState(schedule, card.archivedAt !== null, day),
    suspended: schedule?.availability.suspended ?? false,
    memory: scheduleAnswer(card.id, {
      memory: schedule?.memory ?? { kind: "new" },
      repeatOpenOn: null,
    }),
    history: pastReviews(steps),
    day,
  };
};
