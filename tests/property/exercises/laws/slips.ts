import type { Instance } from "#lib/domain/exercises/engine/instance.ts";
import type { Plot } from "#lib/domain/exercises/index.ts";

/** A formula stands above the sentence that belongs to it, so the sentence ends by itself. */
const SENTENCE = /[.!?]$/u;
const FORMULA = /\$[^$]*\$/gu;
const HYPHEN_FOR_MINUS = /(?:^|[\s(=,])-\d/u;
const SAME_FRACTION_TWICE = /(?:^\$|= *)(\\frac\{\d+\}\{\d+\}) *= *\1/u;

const wordsOf = ({ title, units, description, table }: Plot): readonly string[] => [
  title,
  units,
  description,
  table.caption,
  ...table.columns,
  ...table.rows.flat(),
];

/** What reads badly in an explanation and in the words beside its pictures. */
export const slipsOf = (instance: Instance): readonly string[] => {
  const steps = instance.explain();
  const plots = [instance.plot("asking"), instance.plot("answered")];
  const words = [
    ...steps.flatMap(({ says, result = "" }) => [says, result]),
    ...plots.flatMap((plot) => (plot === undefined ? [] : wordsOf(plot))),
  ];
  return [
    ...steps.flatMap(({ says }) => (SENTENCE.test(says) ? [] : [`no whole sentence: ${says}`])),
    ...words.flatMap((text) =>
      HYPHEN_FOR_MINUS.test(text.replace(FORMULA, "")) ? [`hyphen for minus: ${text}`] : [],
    ),
    ...steps.flatMap(({ result = "" }) =>
      SAME_FRACTION_TWICE.test(result) ? [`a fraction twice: ${result}`] : [],
    ),
  ];
};
