/** A slot apart: the group (concept, label, rule family, direction) and the ordinal within it. */
export interface Place {
  readonly group: string;
  readonly ordinal: string;
}

/** The ordinal is the last part of a slot; all before it names the group. */
export const placeOf = (slot: string): Place => {
  const cut = slot.lastIndexOf("|");
  return cut < 0
    ? { group: slot, ordinal: "" }
    : { group: slot.slice(0, cut), ordinal: slot.slice(cut + 1) };
};
