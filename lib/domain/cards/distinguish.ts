import type { Accepted } from "./desk.ts";

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
  card: { ...one.card, prompt: `**${lastStep(one)}** — ${one.card.prompt}` },
});

type Fate = "keep" | "keep-first" | "add-step" | "drop";

const fateOf = (group: readonly Accepted[]): Fate => {
  if (group.length === 1) return "keep";
  const steps = new Set(group.map(lastStep));
  if (steps.size === group.length && !steps.has("")) return "add-step";
  return new Set(group.map((one) => keyOf(one.card.answer))).size === 1 ? "keep-first" : "drop";
};

/** Cards that ask the same: the last step of their context goes in front of all, or one is kept, or none. */
export const distinguish = (accepted: readonly Accepted[]): Distinguished => {
  const groups = new Map<string, Accepted[]>();
  for (const one of accepted) {
    const group = groups.get(keyOf(one.card.prompt));
    if (group === undefined) groups.set(keyOf(one.card.prompt), [one]);
    else group.push(one);
  }
  const kept: Accepted[] = [];
  const doubles: Accepted[] = [];
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
