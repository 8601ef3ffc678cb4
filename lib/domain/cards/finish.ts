import type { Accepted } from "./desk.ts";
import type { Draft } from "./draft.ts";
import { LABEL_NAMES } from "./labels.ts";
import { unmaskMath } from "./language/math-mask.ts";
import { slugOf } from "./model/scope.ts";
import { familyOf, slotMaker } from "./slot.ts";

const keyOf = (prompt: string): string => prompt.toLowerCase().replace(/\s+/gu, " ");

/** Cards that ask the same: the last step of their context goes in front of both, or the first is kept. */
const distinguish = (
  accepted: readonly Accepted[],
): { kept: Accepted[]; doubles: Accepted[]; several: Accepted[] } => {
  const groups = new Map<string, Accepted[]>();
  for (const one of accepted) {
    const key = keyOf(one.card.prompt);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const kept: Accepted[] = [];
  const several: Accepted[] = [];
  const doubles: Accepted[] = [];
  for (const one of accepted) {
    const group = groups.get(keyOf(one.card.prompt)) ?? [];
    const steps = group.map((other) => other.card.context.at(-1) ?? "");
    if (group.length === 1) kept.push(one);
    else if (new Set(steps).size === group.length && !steps.includes("")) kept.push(withStep(one));
    else if (!sameAnswers(group)) several.push(one);
    else if (group[0] === one) kept.push(one);
    else doubles.push(one);
  }
  return { kept, doubles, several };
};

/** One question with two answers has none. */
const sameAnswers = (group: readonly Accepted[]): boolean =>
  new Set(group.map((one) => keyOf(one.card.answer))).size === 1;

const withStep = (one: Accepted): Accepted => ({
  ...one,
  card: { ...one.card, prompt: `**${one.card.context.at(-1) ?? ""}** — ${one.card.prompt}` },
});

const byLine = (left: Accepted, right: Accepted): number =>
  left.candidate.line - right.candidate.line;

/** Accepted cards in the order of the note, with their slots, formulas shown again. */
export const finishCards = (
  accepted: readonly Accepted[],
): { drafts: Draft[]; kept: Accepted[]; doubles: Accepted[]; several: Accepted[] } => {
  const { kept, doubles, several } = distinguish(accepted.toSorted(byLine));
  const slotOf = slotMaker();
  const drafts = kept.map((one) => draftOf(one, slotOf));
  return { drafts, kept, doubles, several };
};

const draftOf = (
  { card, candidate, place, block }: Accepted,
  slotOf: ReturnType<typeof slotMaker>,
): Draft => {
  const nested = place.owner === place.scope.name ? [] : [slugOf(unmaskMath(place.owner))];
  return {
    kind: card.kind,
    rule: card.rule,
    prompt: unmaskMath(card.prompt),
    answer: unmaskMath(card.answer),
    context: card.context.map(unmaskMath),
    line: candidate.line,
    label: place.label,
    labelName: LABEL_NAMES[place.label],
    slot: slotOf({
      conceptKey: [place.scope.key, ...nested].join("/"),
      label: place.label,
      family: familyOf(card.rule),
      direction: candidate.direction,
    }),
    concept: unmaskMath(place.owner),
    section: place.scope.section?.number ?? place.scope.section?.name ?? null,
    sectionName: place.scope.section?.name ?? null,
    block,
  };
};
