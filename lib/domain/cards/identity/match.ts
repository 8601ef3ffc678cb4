import { assign, type Candidate } from "./assignment.ts";
import { normalForm } from "./normal-form.ts";
import { similarity, tokenBag, type TokenBag } from "./similarity.ts";
import { placeOf } from "./place.ts";

/** What matching looks at. `source` is the sentence of the note that the card was made from. */
export interface Matchable {
  readonly slot: string;
  readonly prompt: string;
  readonly answer: string;
  readonly source: string;
}

/** Index of an old card and of the new card that it became. */
export interface Match {
  readonly oldIndex: number;
  readonly newIndex: number;
  readonly exact: boolean;
}

// Thresholds and weights of the published false-match rates: siblings reach 0.6 in 15 of 100 cases, so that is
// enough only in the same slot; elsewhere a partner must stand out.
const SAME_SLOT_SIMILARITY = 0.6;
const ELSEWHERE_SIMILARITY = 0.8;
const ELSEWHERE_MARGIN = 0.1;
const SAME_SLOT_WEIGHT = 0.2;
const SAME_ORDINAL_WEIGHT = 0.05;

const exactKey = (card: Matchable): string =>
  `${normalForm(card.prompt)}\n${normalForm(card.answer)}`;

const groupBy = (
  cards: readonly Matchable[],
  indexes: readonly number[],
  keyOf: (card: Matchable) => string,
) => {
  const groups = new Map<string, number[]>();
  for (const index of indexes) {
    const card = cards[index];
    if (!card) continue;
    const group = groups.get(keyOf(card));
    if (group) group.push(index);
    else groups.set(keyOf(card), [index]);
  }
  return groups;
};

/** Pairs cards of equal key in order, and takes what it paired out of both lists. */
const pairBy = (
  olds: readonly Matchable[],
  news: readonly Matchable[],
  left: { old: number[]; new: number[] },
  keyOf: (card: Matchable) => string,
): readonly Match[] => {
  const oldGroups = groupBy(olds, left.old, keyOf);
  const matches: Match[] = [];
  for (const newIndex of left.new) {
    const card = news[newIndex];
    const oldIndex = card && oldGroups.get(keyOf(card))?.shift();
    if (oldIndex !== undefined) matches.push({ oldIndex, newIndex, exact: true });
  }
  const usedOld = new Set(matches.map((match) => match.oldIndex));
  const usedNew = new Set(matches.map((match) => match.newIndex));
  left.old = left.old.filter((index) => !usedOld.has(index));
  left.new = left.new.filter((index) => !usedNew.has(index));
  return matches;
};

interface Pair extends Candidate {
  readonly sameSlot: boolean;
  readonly sigma: number;
}

const allPairs = (
  olds: readonly Matchable[],
  news: readonly Matchable[],
  left: { readonly old: readonly number[]; readonly new: readonly number[] },
): readonly Pair[] => {
  const bagOf = (card: Matchable | undefined): TokenBag =>
    tokenBag(`${card?.source ?? ""} ${card?.answer ?? ""}`);
  const newBags = left.new.map((index) => ({
    index,
    bag: bagOf(news[index]),
    place: placeOf(news[index]?.slot ?? ""),
  }));
  return left.old.flatMap((oldIndex) => {
    const bag = bagOf(olds[oldIndex]);
    const place = placeOf(olds[oldIndex]?.slot ?? "");
    return newBags.map(({ index: newIndex, bag: newBag, place: newPlace }): Pair => {
      const sigma = similarity(bag, newBag);
      const sameSlot = place.group === newPlace.group;
      const weight =
        sigma +
        (sameSlot ? SAME_SLOT_WEIGHT : 0) +
        (sameSlot && place.ordinal === newPlace.ordinal ? SAME_ORDINAL_WEIGHT : 0);
      return { oldIndex, newIndex, sigma, sameSlot, weight };
    });
  });
};

/** The best and the second best similarity of each card, so that a lead over all others can be asked for. */
const leadersBy = (pairs: readonly Pair[], side: (pair: Pair) => number) => {
  const leaders = new Map<number, { readonly best: number; readonly second: number }>();
  for (const pair of pairs) {
    const { best, second } = leaders.get(side(pair)) ?? { best: -1, second: -1 };
    leaders.set(
      side(pair),
      pair.sigma > best
        ? { best: pair.sigma, second: best }
        : { best, second: Math.max(second, pair.sigma) },
    );
  }
  return leaders;
};

const candidatesOf = (pairs: readonly Pair[]): readonly Candidate[] => {
  const ofOld = leadersBy(pairs, (pair) => pair.oldIndex);
  const ofNew = leadersBy(pairs, (pair) => pair.newIndex);
  const standsOut = ({ oldIndex, newIndex, sigma }: Pair): boolean =>
    [ofOld.get(oldIndex), ofNew.get(newIndex)].every(
      (leader) => leader?.best === sigma && sigma - leader.second >= ELSEWHERE_MARGIN,
    );
  return pairs.filter((pair) =>
    pair.sameSlot
      ? pair.sigma >= SAME_SLOT_SIMILARITY
      : pair.sigma >= ELSEWHERE_SIMILARITY && standsOut(pair),
  );
};

/**
 * Which new card each old card became. Exact wordings leave first (same slot before same wording elsewhere); the
 * rest is assigned by likeness. What is in no match is gone, or new.
 */
export const matchCards = (
  olds: readonly Matchable[],
  news: readonly Matchable[],
): readonly Match[] => {
  const left = { old: olds.map((_, index) => index), new: news.map((_, index) => index) };
  const exact = [
    ...pairBy(olds, news, left, (card) => `${card.slot}\n${exactKey(card)}`),
    ...pairBy(olds, news, left, (card) => `${placeOf(card.slot).group}\n${exactKey(card)}`),
    ...pairBy(olds, news, left, exactKey),
  ];
  const likely = assign(candidatesOf(allPairs(olds, news, left)));
  return [
    ...exact,
    ...likely.map(({ oldIndex, newIndex }) => ({ oldIndex, newIndex, exact: false })),
  ];
};
