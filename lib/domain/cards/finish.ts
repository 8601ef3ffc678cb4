import type { Accepted } from "./desk.ts";
import { type Distinguished, distinguish } from "./distinguish.ts";
import type { Draft } from "./draft.ts";
import { LABEL_NAMES } from "./labels.ts";
import { unmaskMath } from "./language/math-mask.ts";
import { slugOf } from "./model/scope.ts";
import { familyOf, slotMaker } from "./slot.ts";

interface Finished extends Distinguished {
  readonly drafts: readonly Draft[];
}

/** Accepted cards in the order of the note, with their slots, formulas shown again. */
export const finishCards = (accepted: readonly Accepted[]): Finished => {
  const order = new Map(accepted.map((one, index) => [one.candidate, index]));
  const place = (one: Accepted): number => order.get(one.candidate) ?? 0;
  const found = distinguish(accepted);
  const kept = found.kept.toSorted(
    (left, right) => left.candidate.line - right.candidate.line || place(left) - place(right),
  );
  const slotOf = slotMaker();
  return { ...found, kept, drafts: kept.map((one) => draftOf(one, slotOf)) };
};

const draftOf = (
  { card, candidate, place, block }: Accepted,
  slotOf: ReturnType<typeof slotMaker>,
): Draft => {
  const owner = unmaskMath(place.owner);
  const nested = owner === place.scope.name.trim() ? [] : [slugOf(owner)];
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
    concept: owner,
    section: place.scope.section?.number ?? place.scope.section?.name ?? null,
    sectionName: place.scope.section?.name ?? null,
    block,
  };
};
