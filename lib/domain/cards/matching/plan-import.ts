import type { CardInDeck, CardInNote } from "./cards.ts";
import type { Plan } from "./plan.ts";
import { planDeck } from "./plan-deck.ts";

/**
 * What a new text of one note does to each of its cards. Living cards are matched first, archived ones after them, so
 * that a heading that vanished and came back brings its cards back with their schedule.
 */
export const planImport = <Next extends CardInNote>(
  deck: readonly CardInDeck[],
  next: readonly Next[],
): Plan<Next> => {
  const note = { id: "", path: "", cards: deck };
  const [planned] = planDeck<Next, { note: typeof note; cards: readonly Next[] }>(
    [{ note, cards: next }],
    [],
  );
  if (!planned) throw new Error("A given note has no plan");
  return planned.plan;
};
