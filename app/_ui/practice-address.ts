/** What can be practised: one family, some in turn, a whole section, one's own, or where the learner is weak. */
export type PracticeOf =
  | { readonly family: string }
  | { readonly families: readonly string[] }
  | { readonly section: string }
  | { readonly own: true }
  | { readonly weak: true };

const queryOf = (of: PracticeOf): readonly (readonly [string, string])[] => {
  if ("weak" in of) return [["weak", "1"]];
  if ("own" in of) return [["own", "1"]];
  if ("section" in of) return [["section", of.section]];
  return ("family" in of ? [of.family] : of.families).map((family) => ["family", family]);
};

/** Where something is practised; `back` is the address that its end leads to. */
export const practiceAddress = (of: PracticeOf, back?: string): string => {
  const query = new URLSearchParams(queryOf(of).map(([name, value]) => [name, value]));
  if (back !== undefined) query.set("back", back);
  return `/practice/session?${query}`;
};
