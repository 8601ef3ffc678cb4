import "server-only";
import { answerChange, type AnswerChange } from "#lib/domain/cards/index.ts";
import { renderChange, type RenderedChange } from "#lib/domain/prose/index.ts";
import type { StoredCard } from "../data/cards.ts";
import type { Transaction } from "../data/database.ts";
import type { CardId, LearnerId } from "../data/identifiers.ts";
import { selectShowings, type Showing } from "../data/review-log.ts";
import { selectWordings, type FormerWording } from "../data/wordings.ts";
import { groupBy } from "../group-by.ts";

/** A card says something else than when it was last shown to this learner. */
export interface Rewording {
  /** Null for a side that is as it was. */
  readonly prompt: RenderedChange | null;
  readonly answer: RenderedChange | null;
  readonly answerChange: AnswerChange;
}

interface Sides {
  readonly prompt: string;
  readonly answer: string;
}

export const rewordingOf = (was: Sides, now: Sides): Rewording | null => {
  if (was.prompt === now.prompt && was.answer === now.answer) return null;
  return {
    prompt: was.prompt === now.prompt ? null : renderChange(was.prompt, now.prompt),
    answer: was.answer === now.answer ? null : renderChange(was.answer, now.answer),
    answerChange: answerChange(was.answer, now.answer),
  };
};

/** Only an import rewords behind one's back: what a learner wrote or reworded is known to them. */
const mayBeReworded = ({ version, edited, noteId, family }: StoredCard): boolean =>
  version > 1 && !edited && noteId !== null && family === null;

/** `former` begins with the newest. The version that was the present one when a review arrived that does not say what was shown. */
const versionAt = (receivedAt: Date, former: readonly FormerWording[], present: number): number =>
  former.findLast(({ until }) => until > receivedAt)?.version ?? present;

const lastShown = (
  showings: readonly Showing[],
  former: readonly FormerWording[],
  present: number,
): number =>
  Math.max(
    0,
    ...showings.map(
      ({ cardVersion, receivedAt }) => cardVersion ?? versionAt(receivedAt, former, present),
    ),
  );

/** Which of these cards were reworded since the learner last saw them, and how. */
export const selectRewordings = async (
  transaction: Transaction,
  learnerId: LearnerId,
  cards: readonly StoredCard[],
): Promise<ReadonlyMap<CardId, Rewording>> => {
  const candidates = cards.filter(mayBeReworded);
  if (candidates.length === 0) return new Map();
  const cardIds = candidates.map((card) => card.id);
  const [former, showings] = await Promise.all([
    selectWordings(transaction, learnerId, cardIds),
    selectShowings(transaction, learnerId, cardIds),
  ]);
  const formerOf = groupBy(former, (wording) => wording.cardId);
  const showingsOf = groupBy(showings, (showing) => showing.cardId);
  return new Map(
    candidates.flatMap((card): [CardId, Rewording][] => {
      const wordings = formerOf.get(card.id) ?? [];
      const shown = lastShown(showingsOf.get(card.id) ?? [], wordings, card.version);
      const was = wordings.find(({ version }) => version === shown);
      const rewording = was && rewordingOf(was, card);
      return rewording ? [[card.id, rewording]] : [];
    }),
  );
};
