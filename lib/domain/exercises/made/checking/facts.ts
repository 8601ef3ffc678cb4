import { hash32, seededRandom } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import type { Instance } from "../../engine/instance.ts";
import type { ParameterRecord } from "../../family.ts";
import { canonicalText } from "../../judging/canonical.ts";
import { drawAttempt } from "../attempt.ts";
import type { Failure } from "../evaluate.ts";
import { instanceOf } from "../instance.ts";
import type { Made } from "../tree.ts";

export const DRAWS = 1000;

/** An accepted draw, with the exercise that it gives. */
export interface Drawn {
  readonly parameters: ParameterRecord;
  readonly instance: Instance;
  /** The right answer as it would be typed. */
  readonly right: string;
  readonly wrongs: readonly PlainAnswer[];
}

/** A part without a value, with how often and for instance where. */
export interface Fault {
  readonly failure: Failure;
  readonly draws: number;
  readonly example: ParameterRecord;
}

/** What 1,000 draws came to. */
export interface Facts {
  readonly made: Made;
  /** Draws that no condition rejects. */
  readonly accepted: number;
  /** For each condition, in how many draws it holds. */
  readonly holding: readonly number[];
  readonly faults: readonly Fault[];
  readonly drawn: readonly Drawn[];
}

/** Draws 1,000 times; yields after each, so that whoever runs it can stop it or let others go on. */
export function* gatherFacts(made: Made): Generator<undefined, Facts> {
  const holding = made.conditions.map(() => 0);
  const faults = new Map<string, Fault>();
  const drawn: Drawn[] = [];
  let accepted = 0;
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const attempt = drawAttempt(made, seededRandom(hash32(`check ${draw}`)));
    for (const [index, holds] of attempt.conditions.entries()) {
      if (holds === true) holding[index] = (holding[index] ?? 0) + 1;
    }
    yield;
    if (attempt.isRejected) continue;
    accepted += 1;
    const { parameters } = attempt;
    const given = instanceOf(made, attempt);
    if (given.kind === "failed") note(faults, given.failures, parameters);
    else {
      const { instance, wrongs } = given;
      drawn.push({ parameters, instance, wrongs, right: canonicalText(instance.right) });
    }
  }
  return { made, accepted, holding, faults: Array.from(faults.values()), drawn };
}

const note = (
  faults: Map<string, Fault>,
  failures: readonly Failure[],
  example: ParameterRecord,
): void => {
  const byPlace = new Map(failures.map((failure) => [keyOf(failure), failure]));
  for (const [key, failure] of byPlace) {
    const before = faults.get(key);
    faults.set(
      key,
      before === undefined
        ? { failure, draws: 1, example }
        : { ...before, draws: before.draws + 1 },
    );
  }
};

/** What is told once: the words up to a number that differs from draw to draw. */
const keyOf = ({ part, because }: Failure): string =>
  `${part.at} ${because.replace(/-?[\d.]+$/u, "")}`;
