/**
 * The slot of a card that the learner wrote. It is in no note, so the slot says only which cards came from one text:
 * `own|cloze|GROUP|forward|ORDINAL`, the ordinal being the place of the hidden part. Ordinals stay when words change.
 */
export interface OwnSlot {
  readonly kind: "question" | "cloze";
  /** A random name, the same for all cards of one text. */
  readonly group: string;
  readonly ordinal: number;
}

export const slotsOfGroup = ({ kind, group }: Omit<OwnSlot, "ordinal">): string =>
  `own|${kind}|${group}|forward|`;

export const writeOwnSlot = (slot: OwnSlot): string => `${slotsOfGroup(slot)}${slot.ordinal}`;

const SLOT = /^own\|(question|cloze)\|([^|]+)\|forward\|(\d+)$/u;

export const readOwnSlot = (slot: string): OwnSlot => {
  const [, kind, group = "", ordinal] = SLOT.exec(slot) ?? [];
  if (kind !== "question" && kind !== "cloze")
    throw new Error(`Not a slot of an own card: ${slot}`);
  return { kind, group, ordinal: Number(ordinal) };
};
