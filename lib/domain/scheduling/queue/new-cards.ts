import type { LocalDate } from "#lib/domain/time/local-date.ts";
import { spread } from "./spread.ts";
import { STAGES, type QueueCard } from "./queue-card.ts";

export interface QueueLimits {
  /** New cards and exercises a day; those that were met earlier in the day count. */
  readonly newPerDay: number;
}

export const USUAL_LIMITS: QueueLimits = { newPerDay: 20 };

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
  limits: QueueLimits,
): readonly Card[] => {
  const met = all.filter((card) => card.introducedOn === today);
  const metExercises = met.filter((card) => card.kind === "exercise").length;
  const room = Math.max(0, limits.newPerDay - met.length);
  const exerciseRoom = Math.floor(limits.newPerDay / CARDS_PER_EXERCISE) - metExercises;
  const exercises = fresh
    .filter((card) => card.kind === "exercise" && card.conceptPassed)
    .sort(byNoteThenStage)
    .slice(0, Math.max(0, Math.min(room, exerciseRoom)));
  const texts = fresh.filter((card) => card.kind === "card").sort(byNoteThenStage);
  const blocksMet = new Set(met.flatMap((card) => card.block ?? []));
  const chosen = oneOfEachBlock(texts, blocksMet).slice(0, room - exercises.length);
  return spread(chosen, exercises);
};

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
