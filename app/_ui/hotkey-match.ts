/** A key or two: "n", "/", "Space", "Enter", "Ctrl Enter", "g t". Letters are meant without Shift. */
export interface Hotkey {
  keys: string;
  /** What it does, as the list of keys says it. */
  label: string;
  /** What a finger does instead, as the list says it: "Tap the page". */
  gesture?: string;
  /** Works while something is being written, too. Only for keys with Ctrl, and for Escape. */
  inFields?: boolean;
}

/** The name of a pressed key as hotkeys write it, or null for a key that belongs to browser or system. */
export const keyName = (event: KeyboardEvent): string | null => {
  if (event.altKey || event.isComposing) return null;
  const key =
    event.key === " " ? "Space" : event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return event.ctrlKey || event.metaKey ? `Ctrl ${key}` : key;
};

const FIELDS =
  'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable="true"]';
const PRESSABLE =
  'button, a[href], summary, input, [role="button"], [role="slider"], [role="menuitem"]';

/** Whether the key belongs to what has the focus: letters to a field, Space and Enter to a button, all to a dialog. */
export const belongsElsewhere = (
  target: EventTarget | null,
  key: string,
  inFields: boolean,
): boolean => {
  if (!(target instanceof Element)) return false;
  if (target.closest("dialog") !== null) return true;
  if (target.closest(FIELDS) !== null) return !inFields;
  // A choice that is made already does nothing with it.
  if (key === "Space" && target.matches('input[type="radio"]:checked')) return false;
  return (key === "Space" || key === "Enter") && target.closest(PRESSABLE) !== null;
};

/** Two keys in a row, "g t", belong together if the second follows within this time. */
const PAIR_MILLIS = 1_500;

export interface Pending {
  key: string;
  at: number;
}

/** The hotkey that this key completes, and the key to keep in mind for a pair. */
export const matchKey = <Bound extends Hotkey>(
  bound: readonly Bound[],
  key: string,
  at: number,
  pending: Pending | null,
): { found: Bound | null; pending: Pending | null } => {
  const first = pending !== null && at - pending.at <= PAIR_MILLIS ? pending.key : null;
  // The page that was opened last knows best: its keys come before those of the frame around it.
  const pair =
    first === null ? undefined : bound.findLast(({ keys }) => keys === `${first} ${key}`);
  if (pair !== undefined) return { found: pair, pending: null };
  const single = bound.findLast(({ keys }) => keys === key);
  if (single !== undefined) return { found: single, pending: null };
  const opensPair = bound.some(
    ({ keys }) => keys.startsWith(`${key} `) && !keys.startsWith("Ctrl "),
  );
  return { found: null, pending: opensPair ? { key, at } : null };
};
