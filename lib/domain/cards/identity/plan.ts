import { answerChange, type AnswerChange } from "./answer-change.ts";
import { matchCards, type Matchable } from "./match.ts";
import { placeOf } from "./place.ts";

/** A card that the deck has from an earlier version of the note. */
export interface CardInDeck extends Matchable {
  readonly id: string;
  readonly archived: boolean;
}

export type ChangeKind = "unchanged" | "reworded" | "moved" | "new" | "gone";

/** What importing does to one card. `next` is the new wording, `was` the card as the deck has it. */
export type PlannedChange<Next extends Matchable> =
  | {
      readonly change: "unchanged" | "reworded" | "moved";
      readonly was: CardInDeck;
      readonly next: Next;
      readonly answer: AnswerChange;
      /** The card had been archived and comes back with its history. */
      readonly revived: boolean;
    }
  | { readonly change: "new"; readonly next: Next }
  | { readonly change: "gone"; readonly was: CardInDeck };

export interface Plan<Next extends Matchable> {
  /** In the order of the new note; gone cards at their old place. */
  readonly changes: readonly PlannedChange<Next>[];
  readonly counts: Readonly<Record<ChangeKind, number>>;
}

const keptChange = <Next extends Matchable>(was: CardInDeck, next: Next): PlannedChange<Next> => {
  const sameWording = was.prompt === next.prompt && was.answer === next.answer;
  const samePlace = placeOf(was.slot).group === placeOf(next.slot).group;
  return {
    change: sameWording ? (samePlace ? "unchanged" : "moved") : "reworded",
    was,
    next,
    answer: answerChange(was.answer, next.answer),
    revived: was.archived,
  };
};

/** Inserts each gone card behind the card that stood before it in the old note. */
const withGone = <Next extends Matchable>(
  active: readonly CardInDeck[],
  inNewOrder: readonly PlannedChange<Next>[],
): readonly PlannedChange<Next>[] => {
  const kept = new Set(
    inNewOrder.flatMap((each) =>
      each.change === "new" || each.change === "gone" ? [] : [each.was.id],
    ),
  );
  const goneBehind = new Map<string | null, CardInDeck[]>();
  let before: string | null = null;
  for (const card of active) {
    if (kept.has(card.id)) before = card.id;
    else goneBehind.set(before, [...(goneBehind.get(before) ?? []), card]);
  }
  const goneAfter = (id: string | null): readonly PlannedChange<Next>[] =>
    (goneBehind.get(id) ?? []).map((was) => ({ change: "gone", was }));
  return [
    ...goneAfter(null),
    ...inNewOrder.flatMap((each) =>
      each.change === "new" || each.change === "gone" ? [each] : [each, ...goneAfter(each.was.id)],
    ),
  ];
};

/**
 * What importing a note does to each card: pure, and the same whenever it is made. Active cards are matched first;
 * what is new then looks among the archived ones, so that a block that comes back brings its history.
 */
export const planImport = <Next extends Matchable>(
  deck: readonly CardInDeck[],
  next: readonly Next[],
): Plan<Next> => {
  const active = deck.filter((card) => !card.archived);
  const archived = deck.filter((card) => card.archived);
  const wasOf = new Map<number, CardInDeck>();
  const remember = (olds: readonly CardInDeck[], old: number, index: number): void => {
    const was = olds[old];
    if (was) wasOf.set(index, was);
  };
  for (const { oldIndex, newIndex } of matchCards(active, next))
    remember(active, oldIndex, newIndex);

  const unmatched = next.map((_, index) => index).filter((index) => !wasOf.has(index));
  const stillNew = unmatched.flatMap((index) => next[index] ?? []);
  for (const { oldIndex, newIndex } of matchCards(archived, stillNew)) {
    remember(archived, oldIndex, unmatched[newIndex] ?? -1);
  }
  const changes = withGone(
    active,
    next.map((card, index): PlannedChange<Next> => {
      const was = wasOf.get(index);
      return was ? keptChange(was, card) : { change: "new", next: card };
    }),
  );
  const counts = { unchanged: 0, reworded: 0, moved: 0, new: 0, gone: 0 };
  for (const { change } of changes) counts[change] += 1;
  return { changes, counts };
};
