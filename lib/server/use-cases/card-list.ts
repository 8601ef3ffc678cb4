import type { CardState } from "./card-state.ts";

/** What of the learner's cards a list shows; "all" leaves out what is archived or dropped. */
export const CARD_FILTERS = [
  "all",
  "due",
  "new",
  "own",
  "exercises",
  "suspended",
  "leech",
  "archived",
  "dropped",
] as const;
export type CardFilter = (typeof CARD_FILTERS)[number];

export const CARD_SORTS = ["due", "interval", "ease"] as const;
export type CardSort = (typeof CARD_SORTS)[number];

export interface CardListAsk {
  /** Words that prompt, answer, concept or section must hold, each of them. */
  readonly query: string;
  readonly show: CardFilter;
  readonly sort: CardSort;
  readonly descending: boolean;
  /** 1-based. */
  readonly page: number;
}

/** What the list knows of a card to find and to arrange it. */
export interface CardToList {
  readonly searchable: string;
  readonly own: boolean;
  readonly exercise: boolean;
  readonly leech: boolean;
  readonly suspended: boolean;
  readonly state: CardState["kind"] | "dropped";
  /** YYYY-MM-DD; null for a new card, as are the next two. */
  readonly dueOn: string | null;
  readonly intervalDays: number | null;
  readonly easeHundredths: number | null;
  /** FSRS's measure of the same, 1 to 10; null under SM-2. */
  readonly difficulty: number | null;
}

export const CARDS_A_PAGE = 50;

/** Small letters without accents, so that "Écart" is found by "ecart". */
export const foldLetters = (text: string): string =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

const matches = (card: CardToList, words: readonly string[]): boolean =>
  words.every((word) => card.searchable.includes(word));

const SHOWN: Readonly<Record<CardFilter, (card: CardToList) => boolean>> = {
  all: () => true,
  due: ({ state }) => state === "due",
  new: ({ state }) => state === "new",
  own: ({ own }) => own,
  exercises: ({ exercise }) => exercise,
  suspended: ({ suspended }) => suspended,
  leech: ({ leech }) => leech,
  archived: () => true,
  dropped: () => true,
};

/** What is no more asked stands in a list of its own. */
const ASIDE: readonly CardFilter[] = ["archived", "dropped"];

const isShown = (card: CardToList, show: CardFilter): boolean =>
  ASIDE.every((aside) => (card.state === aside) === (show === aside)) && SHOWN[show](card);

const VALUES = {
  due: ({ dueOn }: CardToList) => dueOn,
  interval: ({ intervalDays }: CardToList) => intervalDays,
  // The hardest card has the lowest ease and the highest difficulty.
  ease: ({ easeHundredths, difficulty }: CardToList) =>
    difficulty === null ? easeHundredths : -difficulty,
} satisfies Record<CardSort, (card: CardToList) => string | number | null>;

/** What has no value stands last, whichever way the rest runs; nothing suspended is due, so by due day it comes last. */
const compare = (one: CardToList, other: CardToList, { sort, descending }: CardListAsk): number => {
  const rest = sort === "due" ? Number(one.suspended) - Number(other.suspended) : 0;
  if (rest !== 0) return rest;
  const [value, otherValue] = [VALUES[sort](one), VALUES[sort](other)];
  if (value === null || otherValue === null)
    return Number(value === null) - Number(otherValue === null);
  const order = value < otherValue ? -1 : Number(value > otherValue);
  return descending ? -order : order;
};

export interface ArrangedCards<Card> {
  /** Those of the page that was asked for. */
  readonly cards: readonly Card[];
  /** Cards that match the words, by filter. */
  readonly counts: Readonly<Record<CardFilter, number>>;
  readonly page: number;
  readonly pages: number;
}

/** Finds, filters, sorts and cuts the list. Cards that the order leaves equal stay as they were given. */
export const arrangeCards = <Card extends CardToList>(
  all: readonly Card[],
  ask: CardListAsk,
): ArrangedCards<Card> => {
  const words = foldLetters(ask.query).split(/\s+/u).filter(Boolean);
  const found = words.length === 0 ? all : all.filter((card) => matches(card, words));
  const count = (show: CardFilter) => found.filter((card) => isShown(card, show)).length;
  const shown = found
    .filter((card) => isShown(card, ask.show))
    .sort((one, other) => compare(one, other, ask));
  const pages = Math.max(1, Math.ceil(shown.length / CARDS_A_PAGE));
  const page = Math.min(Math.max(1, ask.page), pages);
  return {
    cards: shown.slice((page - 1) * CARDS_A_PAGE, page * CARDS_A_PAGE),
    counts: {
      all: count("all"),
      due: count("due"),
      new: count("new"),
      own: count("own"),
      exercises: count("exercises"),
      suspended: count("suspended"),
      leech: count("leech"),
      archived: count("archived"),
      dropped: count("dropped"),
    },
    page,
    pages,
  };
};
