import type { ShownCard, ShownNote } from "#app/(study)/notes/_plan/shown-plan.ts";

export const card = (change: ShownCard["change"], slot?: string): ShownCard => ({
  change,
  card: {
    prompt: "What?",
    answer: "That.",
    promptHtml: null,
    answerHtml: null,
    context: [],
    label: "Def.",
    line: 1,
  },
  ...(slot === undefined ? {} : { slot }),
});

export const note = (cards: readonly ShownCard[], rest: Partial<ShownNote> = {}): ShownNote => {
  const counts = { unchanged: 0, reworded: 0, moved: 0, new: 0, gone: 0 };
  for (const { change } of cards) counts[change] += 1;
  const empty = { refusals: [], problems: [], exercises: [] };
  return {
    path: "a.md",
    title: "A",
    unchanged: false,
    counts,
    cards,
    basis: "b",
    ...empty,
    ...rest,
  };
};
