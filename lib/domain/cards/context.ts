import { maskMath } from "./language/math-mask.ts";
import { remember } from "./language/remember.ts";
import { allStems, contentStems, meets } from "./language/stems.ts";
import { addStep } from "./model/scope.ts";

const sharesStem = (step: string, stems: ReadonlySet<string>): boolean =>
  [...contentStems(step), ...allStems(step.replace(/[()]/gu, " "))].some((one) =>
    meets(one, stems),
  );

const withoutLeaking = (step: string, stems: ReadonlySet<string>): string =>
  step
    .split(/\s+/u)
    .filter((word) => !sharesStem(word, stems))
    .join(" ")
    .replace(/^(?:and|or|of|in|the|for|vs\.?)\s+|\s+(?:and|or|of|in|the|for|vs\.?)$/giu, "")
    .replace(/[,;:]+$/u, "")
    .replace(/\s+(?:and|or)$/u, "")
    .trim();

/** "Hyperparameters and Validation Sets" over "validation set": the part that leaks goes as a whole. */
const partsWithout = (title: string, stems: ReadonlySet<string>): string => {
  const parts = title.split(/,\s*(?:and\s+)?|\s+and\s+/iu).filter((part) => part !== "");
  const kept = parts.filter((part) => !sharesStem(part, stems));
  if (parts.length > 1 && kept.length > 0)
    return kept.length === 1
      ? (kept[0] ?? "")
      : `${kept.slice(0, -1).join(", ")} and ${kept.at(-1) ?? ""}`;
  const cut = withoutLeaking(title, stems);
  // "Gradient-Based" without its noun names nothing.
  return sharesStem(title.split(/\s+/u).at(-1) ?? "", stems) ? "" : cut;
};

const spoken = remember((text: string): string => {
  const words = text
    .toLowerCase()
    .replace(/\s*\([^)]*\)/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ");
  return ` ${words.trim()} `;
});

const merge = (steps: readonly string[]): readonly string[] =>
  steps.map(maskMath).reduce<readonly string[]>((path, step) => addStep(path, step), []);

type Tells = (step: string) => boolean;

/** A name of several words tells the answer if the answer says it, or all of its content words. */
const toldBy = (prompt: string, answer: string): Tells => {
  const said = contentStems(answer);
  return (step) => {
    const stems = [...contentStems(step)];
    // An answer that says the name says all of its content words: few do.
    if (!stems.every((one) => said.has(one))) return false;
    const name = spoken(step);
    if (!name.trim().includes(" ") || spoken(prompt).includes(name)) return false;
    if (spoken(answer).includes(name)) return true;
    const asked = contentStems(prompt);
    return stems.length > 1 && !stems.every((one) => asked.has(one));
  };
};

/** "When do problems become difficult?" under "The Curse of Dimensionality": one word gives the condition away. */
const tellsWhen = (prompt: string, answer: string): Tells => {
  const [asked, said] = [contentStems(prompt), contentStems(answer)];
  return (step) => [...contentStems(step)].some((one) => meets(one, said) && !meets(one, asked));
};

const WHEN = /^(?:\P{L}*— )?when\b/iu;

/**
 * The context line above a question: without the steps that say its answer ("Data Generating
 * Process" over "… called the data generating process").
 */
export const contextOfQuestion = (
  steps: readonly string[],
  prompt: string,
  answer: string,
): readonly string[] => {
  const merged = merge(steps);
  const tells = (WHEN.test(prompt) ? tellsWhen : toldBy)(prompt, answer);
  const kept = merged.filter((step) => !tells(step));
  return kept.length > 0 ? kept : merged;
};

/**
 * The context line above a card that asks for a word: steps that share a content stem with the
 * answer are dropped; if none is left, the title stays without the words that leak.
 */
export const contextOfWord = (steps: readonly string[], answer: string): readonly string[] => {
  const merged = merge(steps);
  const content = contentStems(answer);
  // "Machine Learning": a name made of general words leaks as well.
  const stems = content.size > 0 ? content : allStems(answer);
  const kept = merged.filter((step) => !sharesStem(step, stems));
  if (kept.length > 0 || merged.length === 0) return kept;
  const title = partsWithout(merged[0] ?? "", stems);
  return title === "" ? [] : [title];
};
