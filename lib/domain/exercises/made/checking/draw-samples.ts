import { hash32, seededRandom } from "#lib/domain/random/index.ts";
import { drawAttempt } from "../attempt.ts";
import { instanceOf } from "../instance.ts";
import type { Made } from "../tree.ts";
import { sampleOf } from "./sample.ts";
import type { MadeSample } from "./sample.ts";

/** For a look at a few draws while a text is written; the check looks at all of them. */
const MOST_TRIES = 100;

/** Up to `count` different questions; fewer where hardly any draw is accepted, or has a value. */
export const drawSamples = (made: Made, seed: number, count: number): readonly MadeSample[] => {
  const found = new Map<string, MadeSample>();
  for (let draw = 0; draw < MOST_TRIES && found.size < count; draw += 1) {
    const attempt = drawAttempt(made, seededRandom(hash32(`sample ${seed} ${draw}`)));
    if (attempt.isRejected) continue;
    const drawn = instanceOf(made, attempt);
    if (drawn.kind === "instance") found.set(drawn.instance.question, sampleOf(drawn.instance));
  }
  return [...found.values()];
};
