import type { Accepted } from "./desk.ts";
import { lowerFirst } from "./language/clean.ts";
import { mathRuns, texOf } from "./language/math-mask.ts";
import { allStems, contentStems } from "./language/stems.ts";
import { normalTex } from "./tex/equation.ts";
import { list } from "./words/list.ts";

/** What becomes of cards whose prompts are equal. */
export interface Distinguished {
  readonly kept: readonly Accepted[];
  /** Ask the same and want the same. */
  readonly doubles: readonly Accepted[];
  /** Ask the same and want different answers: a question with two answers has none. */
  readonly several: readonly Accepted[];
}

const keyOf = (text: string): string => text.toLowerCase().replace(/\s+/gu, " ");

const lastStep = (one: Accepted): string => one.card.context.at(-1) ?? "";

const withStep = (one: Accepted): Accepted => ({
  ...one,
  card: { ...one.card, prompt: `**${lastStep(one)}** — ${lowerFirst(one.card.prompt)}` },
});

type Fate = "keep" | "keep-first" | "add-step" | "drop";

const fateOf = (group: readonly Accepted[]): Fate => {
  if (group.length === 1) return "keep";
  const steps = new Set(group.map(lastStep));
  if (steps.size === group.length && !steps.has("")) return "add-step";
  return new Set(group.map((one) => keyOf(one.card.answer))).size === 1 ? "keep-first" : "drop";
};

const FEWEST_STEMS = 6;

const formulasOf = (text: string): string =>
  mathRuns(text).map(texOf).map(normalTex).toSorted().join(" ");

const SAYS_NOTHING = list("what why how when doe does do that because follow which");

/** Null where there are too few words to tell. */
const wordsAndFormulas = (text: string): string | null => {
  const stems = [...allStems(text)].filter((one) => !SAYS_NOTHING.has(one));
  if (stems.length < FEWEST_STEMS) return null;
  return `${stems.toSorted().join(" ")} ${[...new Set(formulasOf(text).split(" "))].join(" ")}`;
};

/** The name of the concept in front of a question is no part of the fact. */
const withoutOwner = (prompt: string): string => prompt.replace(/^\*\*[^*]+\*\* — /u, "");

/** The same sentence at two places of the note, one asked by a cloze and one by a question: the first stays. */
const sameFact = (one: Accepted): string | null =>
  one.card.rule === "own"
    ? null
    : wordsAndFormulas(`${withoutOwner(one.card.question)} ${one.card.answer}`);

/** "What follows if the sum of S is poor?" asked by a claim and again inside a reason, with another answer. */
const sameCondition = (one: Accepted): string | null =>
  one.card.rule === "R3d" && one.card.premises === ""
    ? `d ${[...contentStems(one.card.question)].toSorted().join(" ")} ${formulasOf(one.card.question)}`
    : null;

/** Cards that repeat a fact or a condition of an earlier line in other words. */
const repeated = (accepted: readonly Accepted[]): ReadonlySet<Accepted> => {
  const first = new Map<string, Accepted>();
  const found = new Set<Accepted>();
  for (const one of accepted) {
    for (const key of [sameFact(one), sameCondition(one)]) {
      if (key === null) continue;
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, one);
      else if (
        earlier.candidate.line !== one.candidate.line &&
        keyOf(earlier.card.prompt) !== keyOf(one.card.prompt)
      )
        found.add(one);
    }
  }
  return found;
};

/** Cards that ask the same: the last step of their context goes in front of all, or one is kept, or none. */
export const distinguish = (accepted: readonly Accepted[]): Distinguished => {
  const groups = new Map<string, Accepted[]>();
  const doublesInOtherWords = repeated(accepted);
  for (const one of accepted) {
    if (doublesInOtherWords.has(one)) continue;
    const group = groups.get(keyOf(one.card.prompt));
    if (group === undefined) groups.set(keyOf(one.card.prompt), [one]);
    else group.push(one);
  }
  const kept: Accepted[] = [];
  const doubles: Accepted[] = [...doublesInOtherWords];
  const several: Accepted[] = [];
  for (const group of groups.values()) {
    const fate = fateOf(group);
    if (fate === "add-step") kept.push(...group.map(withStep));
    else if (fate === "drop") several.push(...group);
    else {
      kept.push(...group.slice(0, 1));
      doubles.push(...group.slice(1));
    }
  }
  return { kept, doubles, several };
};
