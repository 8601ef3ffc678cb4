import type { Slot } from "../draft.ts";
import { readSlot } from "../slot.ts";
import { type AnswerChange, answerChange } from "./answer-change.ts";
import { type Edge, assign } from "./assignment.ts";
import { normalForm, similarity, tokensOf } from "./tokens.ts";

/** A card of the deck, as far as matching needs it. */
export interface CardInDeck {
  readonly id: string;
  readonly slot: string;
  readonly prompt: string;
  readonly answer: string;
  /** The line of the note that it was made from. */
  readonly source: string;
  readonly archived: boolean;
}

/** A card that the new text gives. */
export interface CardInNote {
  readonly slot: string;
  readonly prompt: string;
  readonly answer: string;
  readonly source: string;
}

export type ChangeKind = "unchanged" | "reworded" | "moved" | "new" | "gone";

export type Change<Next> =
  | {
      readonly change: "unchanged" | "reworded" | "moved";
      readonly was: CardInDeck;
      readonly next: Next;
      readonly answer: AnswerChange;
      /** It was archived, and comes back with its schedule. */
      readonly revived: boolean;
    }
  | { readonly change: "new"; readonly next: Next }
  | { readonly change: "gone"; readonly was: CardInDeck };

export interface Plan<Next> {
  readonly counts: Readonly<Record<ChangeKind, number>>;
  /** In the order of the new note; gone cards where they stood. */
  readonly changes: readonly Change<Next>[];
}

interface Side {
  readonly card: CardInNote;
  readonly key: string;
  readonly slot: ReturnType<typeof readSlot>;
  readonly tokens: ReadonlyMap<string, number>;
}

const sideOf = (card: CardInNote): Side => ({
  card,
  key: `${normalForm(card.prompt)}\n${normalForm(card.answer)}`,
  slot: readSlot(card.slot as Slot),
  tokens: tokensOf(`${card.source} ${card.answer}`),
});

const sameSlot = (left: Side, right: Side): boolean =>
  left.slot.conceptKey === right.slot.conceptKey &&
  left.slot.label === right.slot.label &&
  left.slot.family === right.slot.family &&
  left.slot.direction === right.slot.direction;

const SAME_SLOT_FLOOR = 0.6;
const ELSEWHERE_FLOOR = 0.8;
const ELSEWHERE_MARGIN = 0.1;
const SLOT_BONUS = 0.2;
const ORDINAL_BONUS = 0.05;
/** Above this many pairs only cards of equal slots are compared: the note was rewritten as a whole. */
const MOST_PAIRS = 400_000;

type Pairs = Map<number, number>;

/** Step 1: equal text; equal slots first, then by order. */
const matchExact = (
  olds: readonly Side[],
  nexts: readonly Side[],
  open: ReadonlySet<number>,
  pairs: Pairs,
): void => {
  const byKey = new Map<string, number[]>();
  olds.forEach((old, index) => {
    if (open.has(index)) byKey.set(old.key, [...(byKey.get(old.key) ?? []), index]);
  });
  for (const wantsSlot of [true, false]) {
    nexts.forEach((next, at) => {
      if (pairs.has(at)) return;
      const candidates = byKey.get(next.key) ?? [];
      const found = candidates.find((old) => !wantsSlot || olds[old]?.card.slot === next.card.slot);
      if (found === undefined) return;
      pairs.set(at, found);
      byKey.set(
        next.key,
        candidates.filter((old) => old !== found),
      );
    });
  }
};

interface Scored extends Edge {
  readonly score: number;
  readonly inSlot: boolean;
}

const scoresOf = (
  olds: readonly Side[],
  nexts: readonly Side[],
  open: readonly number[],
  free: readonly number[],
): Scored[] => {
  const everywhere = open.length * free.length <= MOST_PAIRS;
  const scored: Scored[] = [];
  for (const old of open) {
    const left = olds[old];
    if (left === undefined) continue;
    for (const next of free) {
      const right = nexts[next];
      if (right === undefined) continue;
      const inSlot = sameSlot(left, right);
      if (!inSlot && !everywhere) continue;
      const score = similarity(left.tokens, right.tokens);
      if (score < (inSlot ? SAME_SLOT_FLOOR : ELSEWHERE_FLOOR)) continue;
      const ordinal = inSlot && left.slot.ordinal === right.slot.ordinal ? ORDINAL_BONUS : 0;
      scored.push({
        old,
        next,
        score,
        inSlot,
        weight: score + (inSlot ? SLOT_BONUS : 0) + ordinal,
      });
    }
  }
  return scored;
};

/** The best two scores at each end, so that "better than the next best by a margin" is one look. */
const bestTwo = (
  scored: readonly Scored[],
  end: "old" | "next",
): ReadonlyMap<number, readonly [number, number]> => {
  const best = new Map<number, readonly [number, number]>();
  for (const one of scored) {
    const [first, second] = best.get(one[end]) ?? [0, 0];
    best.set(
      one[end],
      one.score > first ? [one.score, first] : [first, Math.max(second, one.score)],
    );
  }
  return best;
};

/** Steps 2 to 4: nearly equal text in the same slot or, clearly ahead of any other, elsewhere. */
const matchNear = (
  olds: readonly Side[],
  nexts: readonly Side[],
  open: ReadonlySet<number>,
  pairs: Pairs,
): void => {
  const taken = new Set(pairs.values());
  const left = [...open].filter((old) => !taken.has(old));
  const free = nexts.map((_, index) => index).filter((next) => !pairs.has(next));
  const scored = scoresOf(olds, nexts, left, free);
  const [byOld, byNext] = [bestTwo(scored, "old"), bestTwo(scored, "next")];
  const isAhead = (one: Scored): boolean =>
    [byOld.get(one.old), byNext.get(one.next)].every(
      (best) =>
        best !== undefined && one.score === best[0] && one.score - best[1] >= ELSEWHERE_MARGIN,
    );
  for (const edge of assign(scored.filter((one) => one.inSlot || isAhead(one))))
    pairs.set(edge.next, edge.old);
};

/** The ordinal counts for nothing here: a sentence put before another moves neither. */
const sameStem = (was: CardInDeck, next: CardInNote): boolean => {
  const [before, after] = [readSlot(was.slot as Slot), readSlot(next.slot as Slot)];
  return (
    before.conceptKey === after.conceptKey &&
    before.label === after.label &&
    before.family === after.family &&
    before.direction === after.direction
  );
};

const changeOf = <Next extends CardInNote>(
  was: CardInDeck,
  next: Next,
  exact: boolean,
): Change<Next> => {
  const sameBytes = was.prompt === next.prompt && was.answer === next.answer;
  const change = !exact || !sameBytes ? "reworded" : sameStem(was, next) ? "unchanged" : "moved";
  return {
    change,
    was,
    next,
    answer: answerChange(was.answer, next.answer),
    revived: was.archived,
  };
};

/**
 * What a new text of a note does to each card of the deck: pure and repeatable. Living cards are
 * matched first, archived ones after them, so that a heading that vanished and came back brings
 * its cards back with their schedule.
 */
export const planImport = <Next extends CardInNote>(
  deck: readonly CardInDeck[],
  next: readonly Next[],
): Plan<Next> => {
  const olds = deck.map(sideOf);
  const nexts = next.map(sideOf);
  const pairs: Pairs = new Map();
  for (const archived of [false, true]) {
    const open = new Set(
      deck.flatMap((card, index) => (card.archived === archived ? [index] : [])),
    );
    matchExact(olds, nexts, open, pairs);
    matchNear(olds, nexts, open, pairs);
  }
  return arrange(deck, next, pairs, (old, at) => olds[old]?.key === nexts[at]?.key);
};

const arrange = <Next extends CardInNote>(
  deck: readonly CardInDeck[],
  next: readonly Next[],
  pairs: Pairs,
  isExact: (old: number, next: number) => boolean,
): Plan<Next> => {
  const matched = new Set(pairs.values());
  const changes: Change<Next>[] = [];
  let oldAt = 0;
  const pushGone = (until: number): void => {
    for (; oldAt < until; oldAt += 1) {
      const was = deck[oldAt];
      if (was !== undefined && !was.archived && !matched.has(oldAt))
        changes.push({ change: "gone", was });
    }
  };
  next.forEach((card, at) => {
    const old = pairs.get(at);
    const was = old === undefined ? undefined : deck[old];
    if (old !== undefined && was !== undefined && !was.archived) pushGone(old);
    changes.push(
      old === undefined || was === undefined
        ? { change: "new", next: card }
        : changeOf(was, card, isExact(old, at)),
    );
  });
  pushGone(deck.length);
  const counts: Record<ChangeKind, number> = {
    unchanged: 0,
    reworded: 0,
    moved: 0,
    new: 0,
    gone: 0,
  };
  for (const { change } of changes) counts[change] += 1;
  return { counts, changes };
};
