import type { Canonical, HeadingKind } from "../outline.ts";

/** Labels with a meaning of their own: all but the free ones, and `Q.)` `A.)`, which must be written exactly so. */
type Known = Exclude<Canonical, "free" | "q" | "a">;

/** Spellings of each label, as keys: lower case, final dots and numbers cut. */
const SPELLINGS = {
  def: ["def", "defs", "definition", "definitions"],
  desc: ["desc", "descs", "description", "descriptions", "concepts"],
  prop: ["prop", "props", "property", "properties"],
  thm: ["thm", "thms", "theorem", "theorems", "lemma", "lemmas", "corollary", "corollaries"],
  why: ["why?", "why"],
  how: ["how?", "how", "how to", "how to?", "algorithm", "algorithms", "procedure", "procedures"],
  test: ["test", "tests"],
  practice: ["in practice"],
  eg: ["e.g", "eg", "ex", "exs", "example", "examples"],
  ie: ["i.e", "ie"],
  cf: ["cf", "c.f"],
  notation: ["notation", "notations"],
  settings: [
    "setting",
    "settings",
    "assumption",
    "assumptions",
    "settings and assumptions",
    "input parameter",
    "input parameters",
  ],
  meaning: ["meaning", "meanings", "interpretation", "interpretations"],
  usage: ["usage", "usages", "application", "applications"],
  goal: ["objective", "objectives", "goal", "goals"],
  need: [
    "why needed?",
    "why needed",
    "why doing this?",
    "why doing this",
    "motivation",
    "motivations",
  ],
  adv: ["advantage", "advantages"],
  drw: ["drawback", "drawbacks", "limit", "limits", "limitation", "limitations"],
  types: ["type", "types", "kind", "kinds"],
  deriv: ["derivation", "derivations", "pf", "pfs", "proof", "proofs"],
  sol: ["sol", "sols", "solution", "solutions", "remedy", "remedies"],
  concept: ["concept"],
  none: ["no cards"],
} as const satisfies Record<Known, readonly string[]>;

/** Kinds that only headings use. */
const HEADING_SPELLINGS = {
  question: ["question", "q"],
  review: ["review"],
  operation: ["operation"],
  model: ["model"],
  tech: ["tech", "technique"],
} as const satisfies Partial<Record<HeadingKind, readonly string[]>>;

const byKey = new Map<string, Canonical>();
for (const [label, keys] of Object.entries(SPELLINGS))
  for (const key of keys) byKey.set(key, label as Known);

const headingByKey = new Map<string, HeadingKind>(byKey);
for (const [kind, keys] of Object.entries(HEADING_SPELLINGS))
  for (const key of keys) headingByKey.set(key, kind as keyof typeof HEADING_SPELLINGS);

/** "Sol.2" and "sols." are "sol" and "sols"; "Theorem 3.2" is "theorem". */
export const labelKey = (found: string): string =>
  found
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/[\s.\d]+$/, "")
    .trim();

/** The meaning of a label as written, or null if the table does not hold it. */
export const canonicalOf = (found: string): Canonical | null => {
  if (found === "Q.") return "q";
  if (found === "A.") return "a";
  return byKey.get(labelKey(found)) ?? null;
};

export const headingKindOf = (found: string): HeadingKind | null =>
  headingByKey.get(labelKey(found)) ?? null;

export const knownKeys: readonly string[] = [...byKey.keys()];

export const knownHeadingKeys: readonly string[] = [...headingByKey.keys()];

/** A known key as one writes it: "def" → "Def.)", "why?" → "Why?)". */
export const asWritten = (key: string): string => {
  const abbreviated = ["def", "defs", "desc", "prop", "props", "thm", "pf", "sol", "sols", "cf"];
  const dotted = ["e.g", "i.e"];
  if (dotted.includes(key)) return `${key}.)`;
  const capital = key === "cf" ? key : key.charAt(0).toUpperCase() + key.slice(1);
  return abbreviated.includes(key) ? `${capital}.)` : `${capital})`;
};
