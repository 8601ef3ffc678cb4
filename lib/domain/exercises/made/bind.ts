import { hash32, seededRandom } from "#lib/domain/random/index.ts";
import type { AnswerKind } from "../answer-kind.ts";
import type { DrawnInstance, ExerciseFamily } from "../engine/bind.ts";
import type { FamilyId } from "../family.ts";
import { drawAttempt } from "./attempt.ts";
import { instanceOf, isTooClose } from "./instance.ts";
import type { Made } from "./tree.ts";

/** A checked exercise accepts one draw in twenty: to miss this often in a row has a chance of 10⁻⁸⁹. */
const MOST_TRIES = 4000;

const asksOf = ({ answer }: Made): AnswerKind["kind"] =>
  answer.asks.kind === "yes-no" ? "choice" : answer.asks.kind;

/** A made exercise as a family like those of the catalogue: drawn, asked, judged and explained the same way. */
export const madeFamily = (made: Made, id: FamilyId, version: number): ExerciseFamily => ({
  id,
  version,
  title: made.title,
  levels: [1],
  work: "paper",
  asks: asksOf(made),
  draw: (level, seed) => drawMade(made, `${id} ${version} ${level} ${seed}`),
});

/** Throws when no draw is accepted: then it was never checked. */
const drawMade = (made: Made, name: string): DrawnInstance => {
  const random = seededRandom(hash32(name));
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    const attempt = drawAttempt(made, random);
    if (attempt.isRejected) continue;
    const drawn = instanceOf(made, attempt);
    if (drawn.kind === "failed" || isTooClose(drawn)) continue;
    return { ...drawn.instance, outcome: undefined, tries };
  }
  throw new Error(`"${made.title}" accepts no draw (${name})`);
};
