import type { Slot } from "./draft.ts";

/** The parts of a slot before its ordinal. */
interface SlotPlace {
  readonly conceptKey: string;
  readonly label: string;
  readonly family: string;
  readonly direction: string;
}

const SEPARATOR = "|";

/** The rule without its pattern, so that a reworded sentence stays in its slot: "R3e" → "R3". */
export const familyOf = (rule: string): string => /^R\d+/u.exec(rule)?.[0] ?? rule;

/** Numbers slots: the ordinal counts cards with the same first four parts, in document order. */
export const slotMaker = (): ((place: SlotPlace) => Slot) => {
  const counts = new Map<string, number>();
  return ({ conceptKey, label, family, direction }) => {
    const stem = [conceptKey, label, family, direction].join(SEPARATOR);
    const ordinal = counts.get(stem) ?? 0;
    counts.set(stem, ordinal + 1);
    return `${stem}${SEPARATOR}${ordinal}` as Slot;
  };
};

export const readSlot = (slot: Slot): SlotPlace & { readonly ordinal: number } => {
  const parts = slot.split(SEPARATOR);
  const ordinal = Number(parts.pop() ?? "0");
  const [direction = "", family = "", label = ""] = [parts.pop(), parts.pop(), parts.pop()];
  return { conceptKey: parts.join(SEPARATOR), label, family, direction, ordinal };
};

const EXERCISE = "exercise";

/** The slot of an exercise that stands in a note: its title names it within its concept. */
export const exerciseSlot = (conceptKey: string, titleKey: string): Slot =>
  [conceptKey, EXERCISE, titleKey, "forward", 0].join(SEPARATOR) as Slot;

export const isExerciseSlot = (slot: string): boolean => readSlot(slot as Slot).label === EXERCISE;
