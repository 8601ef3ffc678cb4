import type { Item } from "#lib/domain/notes/index.ts";
import { hasOpenMath } from "../gates/sentence-gates.ts";
import { isDangling, namesNumberedPlace } from "../language/reference.ts";
import type { Claim, Place } from "../model/place.ts";
import type { Story } from "../model/story.ts";
import { type Source, gateOf } from "./statement.ts";

/** What one line leaves to the next line of the same list. */
export interface Written {
  /** The story as the next line reads on. */
  readonly story: Story;
  /** The next line may still be the first of its definition. */
  readonly staysFirst: boolean;
}

/** Writes the lines below a line, with the claim that they may speak of. */
export const writeBelow = (children: readonly Item[], place: Place, claim: Claim | null): void => {
  if (children.length === 0) return;
  place.walk(children, {
    ...place,
    claim,
    isTop: false,
    isDirectlyUnderConcept: false,
    isNamedBlock: false,
  });
};

/** An order that names what it speaks of. */
const isSoundOrder = ({ phrase }: Source): boolean =>
  !isDangling(phrase.text) && !namesNumberedPlace(phrase.text) && !hasOpenMath(phrase.text);

/** The sentence as what `Why?)`, `i.e.)` and `How?)` below it speak of. */
export const claimOf = (source: Source, shape: Claim["shape"], place: Place): Claim => ({
  phrase: source.phrase,
  story: place.story,
  line: source.line,
  shape,
  sound: shape === "imperative" ? isSoundOrder(source) : gateOf(source, place) === null,
});
