import type { Slot } from "../draft.ts";
import { isExerciseSlot, readSlot } from "../slot.ts";
import { saysTheSame, type CardInNote } from "./cards.ts";
import { normalForm, tokenBagOf, type TokenBag } from "./tokens.ts";

/** One card, old or new, with what it is compared by; each worked out when it is first asked for. */
export interface Side {
  readonly card: CardInNote;
  /** It is found again by its title, whatever else changed. */
  readonly isExercise: boolean;
  /** Equal for cards that say the same, whatever their marks, links and capitals. */
  readonly key: () => string;
  readonly slot: () => ReturnType<typeof readSlot>;
  readonly tokens: () => TokenBag;
}

const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
};

export const sideOf = (card: CardInNote): Side => ({
  card,
  isExercise: isExerciseSlot(card.slot),
  key: once(
    () =>
      `${isExerciseSlot(card.slot) ? "exercise" : ""}\n${normalForm(card.prompt)}\n${normalForm(card.answer)}`,
  ),
  slot: once(() => readSlot(card.slot as Slot)),
  tokens: once(() => tokenBagOf(`${card.source} ${card.answer}`)),
});

/** Equal but for the ordinal: a sentence put before another moves neither. */
export const sameStem = (left: Side, right: Side): boolean => {
  if (left.card.slot === right.card.slot) return true;
  const [one, other] = [left.slot(), right.slot()];
  return (
    one.conceptKey === other.conceptKey &&
    one.label === other.label &&
    one.family === other.family &&
    one.direction === other.direction
  );
};

export const sameBytes = (left: Side, right: Side): boolean => saysTheSame(left.card, right.card);
