import type { Slot } from "../draft.ts";
import { readSlot } from "../slot.ts";
import { answerChange, type AnswerChange } from "./answer-change.ts";
import { saysTheSame, type CardInDeck, type CardInNote } from "./cards.ts";

export type ChangeKind = "unchanged" | "reworded" | "moved" | "new" | "gone";

/** A card that stays itself, with what it was and what it is to be. */
export interface Kept<Next> {
  readonly change: "unchanged" | "reworded" | "moved";
  readonly was: CardInDeck;
  readonly next: Next;
  readonly answer: AnswerChange;
  /** It was archived, and comes back with its schedule. */
  readonly revived: boolean;
}

export type Change<Next> =
  | Kept<Next>
  | { readonly change: "new"; readonly next: Next }
  | { readonly change: "gone"; readonly was: CardInDeck };

export interface Plan<Next> {
  readonly counts: Readonly<Record<ChangeKind, number>>;
  /** In the order of the new note; gone cards where they stood. */
  readonly changes: readonly Change<Next>[];
  /** Cards that the learner dropped before: they are followed, and not offered again. */
  readonly dropped: readonly Kept<Next>[];
}

/** What became of one new card, or null where it is new. */
export interface Match {
  readonly was: CardInDeck;
  /** Equal in words, whatever the marks. */
  readonly exact: boolean;
  readonly elsewhere: boolean;
}

/** The ordinal counts for nothing here: a sentence put before another moves neither. */
const sameStem = (was: CardInDeck, next: CardInNote): boolean => {
  if (was.slot === next.slot) return true;
  const [before, after] = [readSlot(was.slot as Slot), readSlot(next.slot as Slot)];
  return (
    before.conceptKey === after.conceptKey &&
    before.label === after.label &&
    before.family === after.family &&
    before.direction === after.direction
  );
};

const sectionKey = (name: string | null | undefined): string =>
  (name ?? "").trim().toLowerCase().replace(/\s+/gu, " ");

const samePlace = ({ was, elsewhere }: Match, next: CardInNote): boolean =>
  !elsewhere && sectionKey(was.sectionName) === sectionKey(next.sectionName) && sameStem(was, next);

const keptAs = <Next extends CardInNote>(match: Match, next: Next): Kept<Next> => {
  const { was, exact } = match;
  const sameBytes = saysTheSame(was, next);
  const change = !exact || !sameBytes ? "reworded" : samePlace(match, next) ? "unchanged" : "moved";
  const answer = was.answer === next.answer ? "same" : answerChange(was.answer, next.answer);
  return { change, was, next, answer, revived: was.archived };
};

/**
 * The plan of one note in the order of its new text. `olds` are the cards that the note had, in order, with whether
 * a new card was found for each, here or in another note.
 */
export const arrangePlan = <Next extends CardInNote>(
  olds: readonly { readonly card: CardInDeck; readonly taken: boolean }[],
  nexts: readonly { readonly card: Next; readonly match: Match | null }[],
): Plan<Next> => {
  const changes: Change<Next>[] = [];
  const dropped: Kept<Next>[] = [];
  const placeOf = new Map(olds.map(({ card }, index) => [card.id, index]));
  let oldAt = 0;
  const pushGone = (until: number): void => {
    for (; oldAt < until; oldAt += 1) {
      const old = olds[oldAt];
      if (old && !old.taken && !old.card.archived && old.card.dropped !== true)
        changes.push({ change: "gone", was: old.card });
    }
  };
  for (const { card, match } of nexts) {
    if (match && !match.was.archived) pushGone(placeOf.get(match.was.id) ?? 0);
    if (!match) changes.push({ change: "new", next: card });
    else if (match.was.dropped === true) dropped.push(keptAs(match, card));
    else changes.push(keptAs(match, card));
  }
  pushGone(olds.length);
  return { counts: countChanges(changes), changes, dropped };
};

const countChanges = (changes: readonly Change<unknown>[]): Record<ChangeKind, number> => {
  const counts = { unchanged: 0, reworded: 0, moved: 0, new: 0, gone: 0 };
  for (const { change } of changes) counts[change] += 1;
  return counts;
};
