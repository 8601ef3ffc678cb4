import type { Note } from "#lib/domain/notes/index.ts";
import { accountForBlocks } from "./account.ts";
import { type Accepted, type CanSet, type Desk, createDesk } from "./desk.ts";
import type { Draft, Refusal } from "./draft.ts";
import { finishCards } from "./finish.ts";
import { REASONS } from "./gates/reasons.ts";
import { isCanonical } from "./labels.ts";
import { maskMath } from "./language/math-mask.ts";
import type { Place } from "./model/place.ts";
import { type Scope, scopesOf } from "./model/scope.ts";
import { silence } from "./model/silence.ts";
import { NO_STORY } from "./model/story.ts";
import { sidesOf } from "./rules/contrast.ts";
import { isWorkedHeading } from "./rules/examples.ts";
import { writeTheoremHeading } from "./rules/theorem-heading.ts";
import { walkItems } from "./walk.ts";

/**
 * Headings that are blocks themselves ("### Def.) X", "#### e.g.) X") lend their label to the lines under them.
 * "### Algorithm) X" names a thing of which more can be said than its steps.
 */
const labelOf = ({ kind }: Scope): Place["label"] =>
  isCanonical(kind) && kind !== "none" && kind !== "how" ? kind : "concept";

const placeOf = (scope: Scope, desk: Desk): Place => {
  const place = plainPlace(scope, desk);
  return { ...place, sides: sidesOf(scope.items, place) };
};

const plainPlace = (scope: Scope, desk: Desk): Place => ({
  desk,
  scope,
  owner: maskMath(scope.name).trim(),
  title: maskMath(scope.title).trim(),
  label: labelOf(scope),
  found: "",
  block: scope.span,
  steps: [],
  side: "",
  sides: null,
  story: NO_STORY,
  isStory: labelOf(scope) === "eg",
  isWorked: isWorkedHeading(scope.name) || labelOf(scope) === "deriv",
  isReason: false,
  claim: null,
  isTop: true,
  isDirectlyUnderConcept: true,
  isNamedBlock: false,
  walk: walkItems,
});

/** Cards with what the gates saw, for tests that let the gates look again. */
export interface Written {
  readonly cards: readonly Draft[];
  readonly refusals: readonly Refusal[];
  readonly accepted: readonly Accepted[];
}

export const writeWithCases = (note: Note, canSet: CanSet): Written => {
  const desk = createDesk(canSet);
  const { heard, silenced } = silence(note);
  for (const scope of scopesOf(heard)) {
    const place = placeOf(scope, desk);
    writeTheoremHeading(place);
    place.walk(scope.items, place);
  }
  const { drafts, kept, doubles, several } = finishCards(desk.accepted);
  for (const double of doubles) desk.refuse(double.candidate.line, "duplicate", double.place);
  for (const one of several) desk.refuse(one.candidate.line, "example-list", one.place);
  const refusals = [
    ...silenced.map((found) => ({ ...found, gate: "silenced", reason: REASONS.silenced })),
    ...desk.refusals,
  ];
  return { cards: drafts, refusals: accountForBlocks(note, drafts, refusals), accepted: kept };
};

/**
 * The cards that a note gives and the lines that gave none, each with the gate that stopped it.
 * `canSet` says whether a formula can be shown; no card has one that cannot.
 * Depends on the note alone; every labelled block is in one or the other. Never throws.
 */
export const writeCards = (
  note: Note,
  canSet: CanSet,
): { cards: readonly Draft[]; refusals: readonly Refusal[] } => {
  const { cards, refusals } = writeWithCases(note, canSet);
  return { cards, refusals };
};
