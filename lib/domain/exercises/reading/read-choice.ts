import type { Option, Reading } from "../answer-kind.ts";
import { cleanText } from "./clean.ts";
import { unreadable } from "./unreadable.ts";

const simplify = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[-_.\s]+/gu, " ")
    .trim();

const firstLetters = (options: readonly Option[]): readonly string[] =>
  options.map((option) => simplify(option.label)[0] ?? "");

/** The option that a word names: by its label, a synonym, or its first letter where that is unique. */
export const findOption = (word: string, options: readonly Option[]): Option | undefined => {
  const wanted = simplify(word);
  const named = options.find((option) =>
    [option.id, option.label, ...option.synonyms].some((name) => simplify(name) === wanted),
  );
  if (named !== undefined) return named;
  const letters = firstLetters(options);
  const unique = letters.filter((letter) => letter === wanted).length === 1;
  return unique ? options[letters.indexOf(wanted)] : undefined;
};

const listed = (options: readonly Option[]): string =>
  options.map((option) => option.label).join(" or ");

/** One of the options offered. */
export const readOption = (raw: string, options: readonly Option[]): Reading<Option> => {
  const cleaned = cleanText(raw);
  const hint = `Choose ${listed(options)}.`;
  if (cleaned === "") return unreadable("Nothing is chosen yet.", hint);
  const option = findOption(cleaned, options);
  return option === undefined
    ? unreadable(`"${cleaned}" is none of the choices.`, hint)
    : { kind: "read", value: option, shown: option.label };
};
