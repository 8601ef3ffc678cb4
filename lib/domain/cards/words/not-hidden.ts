import { list } from "./list.ts";

/** Bold words that are stress, not content: hiding one is guessing. */
export const STRESS = list(`
  all only any not each many every no none never always both some most few several more less least
  cannot can must should may might also just very extremely highly quite too either neither
  first second third one two three`);

/** Bare judgements and grades: many words would fit the gap. */
export const BARE_ADJECTIVES = list(`
  related distinct different same similar important common large small high low big good bad better
  best worse worst harmful useful useless possible impossible difficult easy hard simple simpler
  complex true false new old safe unsafe accessible efficient inefficient main major minor
  inconclusive necessary sufficient dependent independently replace exactly positive negative
  strong weak stronger weaker higher lower larger smaller greater fewer long short fast slow
  reduce increase grow shrink improve`);
