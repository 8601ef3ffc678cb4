import type { Canonical } from "#lib/domain/notes/index.ts";

/** Labels in words, for people. */
export const LABEL_NAMES: Readonly<Record<Canonical, string>> = {
  def: "Definition",
  desc: "Description",
  prop: "Property",
  thm: "Theorem",
  why: "Reason",
  how: "Procedure",
  test: "Test",
  practice: "In practice",
  eg: "Example",
  ie: "In other words",
  cf: "Remark",
  notation: "Notation",
  settings: "Setting",
  meaning: "Meaning",
  usage: "Use",
  goal: "Objective",
  need: "Need",
  adv: "Advantage",
  drw: "Drawback",
  types: "Kinds",
  deriv: "Derivation",
  sol: "Solution",
  concept: "Concept",
  q: "Question",
  a: "Answer",
  none: "No cards",
  free: "Case",
};

const CANONICAL: ReadonlySet<string> = new Set(Object.keys(LABEL_NAMES));

export const isCanonical = (kind: string): kind is Canonical => CANONICAL.has(kind);
