import type { LocalDate } from "#lib/domain/time/local-date.ts";
import { whatFits, type DayLimits } from "./limits.ts";
import { spread } from "./spread.ts";
import { STAGES, type QueueCard } from "./queue-card.ts";

/** One new card in so many may be an exercise. */
const CARDS_PER_EXERCISE = 5;

/**
 * The new cards of the day: in the order of the notes, siblings on different days, exercises
 * only where a text card of their concept was passed before today, at most a fifth of the limit.
 */
export const chooseNew = <Card extends QueueCard>(
  fresh: readonly Card[],
  all: readonly Card[],
  today: LocalDate,
  limits: DayLimits,
): readonly Card[] => {
  const met = all.filter((card) => card.introducedOn === today);
  const metExercises = met.filter((card) => card.kind === "exercise");
  const opened = fresh
    .filter((card) => card.kind === "exercise" && card.conceptPassed)
    .sort(byNoteThenStage);
  const exercises = whatFits(
    whatFits(opened, {
      total: exercisesIn(limits.newCards),
      ofDeck: (deck) => exercisesIn(limits.ofDeck(deck).newCards),
      used: metExercises,
    }),
    { ...roomForNew(limits), used: met },
  );
  const texts = fresh.filter((card) => card.kind === "card").sort(byNoteThenStage);
  const blocksMet = new Set(met.flatMap((card) => card.block ?? []));
  const chosen = whatFits(oneOfEachBlock(texts, blocksMet), {
    ...roomForNew(limits),
    used: [...met, ...exercises],
  });
  return spread(chosen, exercises);
};

const exercisesIn = (newCards: number): number => Math.floor(newCards / CARDS_PER_EXERCISE);

const roomForNew = ({ newCards, ofDeck }: DayLimits) => ({
  total: newCards,
  ofDeck: (deck: string) => ofDeck(deck).newCards,
});

const oneOfEachBlock = <Card extends QueueCard>(
  cards: readonly Card[],
  blocksMet: ReadonlySet<string>,
): readonly Card[] => {
  const taken = new Set(blocksMet);
  return cards.filter(({ block }) => {
    if (block === null) return true;
    if (taken.has(block)) return false;
    taken.add(block);
    return true;
  });
};

const byNoteThenStage = (one: QueueCard, other: QueueCard): number =>
  one.sectionOrder - other.sectionOrder ||
  one.noteOrder - other.noteOrder ||
  stageOrder(one) - stageOrder(other) ||
  one.rank - other.rank ||
  (one.cardId < other.cardId ? -1 : 1);

const stageOrder = ({ stage }: QueueCard): number => (stage === null ? -1 : STAGES.indexOf(stage));
