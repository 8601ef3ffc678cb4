// How well concepts and sections are held. Depth is the middle interval, in days.
import type { LocalDate } from "#lib/domain/time/local-date.ts";
import { comesOn } from "./forecast.ts";
import { median } from "./median.ts";
import type { StudiedCard } from "./rows.ts";

export interface Depth {
  readonly cards: number;
  readonly exercises: number;
  /** Cards and exercises that were never answered. */
  readonly fresh: number;
  /** Waiting today, the overdue ones too. */
  readonly due: number;
  /** Intervals of what is in rotation, ascending: answered and not suspended. */
  readonly intervalsDays: readonly number[];
  /** Null while nothing is in rotation. Half days are rounded down: never more than is known. */
  readonly depthDays: number | null;
}

export interface SectionDepth extends Depth {
  readonly section: string;
}

export type ConceptStanding = "new" | "learning" | "held";

export interface ConceptState extends Depth {
  readonly section: string;
  readonly concept: string;
  readonly standing: ConceptStanding;
}

/** A card that was passed three times in a row, at the first ease. */
export const HELD_FROM_DAYS = 15;

/** One entry a section, in the order in which the cards name them. */
export const sectionDepths = (
  cards: readonly StudiedCard[],
  today: LocalDate,
): readonly SectionDepth[] =>
  groupBy(cards, (card) => card.section).map(([first, group]) => ({
    section: first.section,
    ...depthOf(group, today),
  }));

/** One entry a concept of a section, in the order in which the cards name them. */
export const conceptStates = (
  cards: readonly StudiedCard[],
  today: LocalDate,
): readonly ConceptState[] =>
  groupBy(cards, (card) => JSON.stringify([card.section, card.concept])).map(([first, group]) => {
    const depth = depthOf(group, today);
    const { section, concept } = first;
    return { section, concept, standing: standingOf(depth), ...depth };
  });

const standingOf = ({ cards, exercises, fresh, depthDays }: Depth): ConceptStanding => {
  if (fresh === cards + exercises) return "new";
  return fresh === 0 && depthDays !== null && depthDays >= HELD_FROM_DAYS ? "held" : "learning";
};

const depthOf = (group: readonly StudiedCard[], today: LocalDate): Depth => {
  const intervalsDays = group
    .flatMap(({ memory, availability }) =>
      memory.kind === "new" || availability.suspended ? [] : [memory.intervalDays],
    )
    .sort((one, other) => one - other);
  return {
    cards: group.filter((card) => card.kind === "card").length,
    exercises: group.filter((card) => card.kind === "exercise").length,
    fresh: group.filter((card) => card.memory.kind === "new").length,
    due: group.filter((card) => comesOn(card, today) === today).length,
    intervalsDays,
    depthDays: medianDays(intervalsDays),
  };
};

/** Whole days; null of nothing. */
export const medianDays = (intervalsDays: readonly number[]): number | null => {
  const middle = median(intervalsDays);
  return middle === null ? null : Math.floor(middle);
};

const groupBy = <T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): readonly (readonly [first: T, group: readonly T[]])[] => {
  const groups = new Map<string, [T, T[]]>();
  for (const item of items) {
    const known = groups.get(keyOf(item));
    if (known === undefined) groups.set(keyOf(item), [item, [item]]);
    else known[1].push(item);
  }
  return [...groups.values()];
};
