import type { EventReading } from "#lib/domain/scheduling/events.ts";

interface Brought {
  readonly readings: readonly EventReading[];
}

/**
 * Splits a learner's deliveries, in their order, into rounds that can be stored at once: within a round no card is
 * touched twice, so each delivery is told the schedule that it made and not what a later one made of it. An undo says
 * only by its target which card it touches, so it goes alone.
 */
export const inRounds = <Delivery extends Brought>(
  deliveries: readonly Delivery[],
): readonly (readonly Delivery[])[] => {
  const rounds: Delivery[][] = [];
  let open: Set<string> | null = null;
  for (const delivery of deliveries) {
    const cards = cardsIn(delivery);
    if (open === null || cards === null || [...cards].some((card) => open?.has(card))) {
      rounds.push([delivery]);
      open = cards;
      continue;
    }
    rounds.at(-1)?.push(delivery);
    for (const card of cards) open.add(card);
  }
  return rounds;
};

/** Null where that cannot be said. */
const cardsIn = ({ readings }: Brought): Set<string> | null => {
  const events = readings.flatMap((reading) =>
    reading.kind === "read" ? [reading.received.event] : [],
  );
  if (events.some(({ type }) => type === "undo")) return null;
  return new Set(events.flatMap(({ cardId }) => cardId ?? []));
};
