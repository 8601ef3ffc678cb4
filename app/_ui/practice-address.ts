/** What can be practised: one family, a whole section, or where the learner is weak. */
export type PracticeOf =
  { readonly family: string } | { readonly section: string } | { readonly weak: true };

const queryOf = (of: PracticeOf): Record<string, string> => {
  if ("weak" in of) return { weak: "1" };
  return "family" in of ? { family: of.family } : { section: of.section };
};

/** Where something is practised; `back` is the address that its end leads to. */
export const practiceAddress = (of: PracticeOf, back?: string): string =>
  `/practice/session?${new URLSearchParams({ ...queryOf(of), ...(back === undefined ? {} : { back }) })}`;
