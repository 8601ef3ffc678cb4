import { hash32, seededRandom } from "#lib/domain/random/index.ts";
import type { Answer, AnswerKind } from "../answer-kind.ts";
import type {
  FamilyDefinition,
  FamilyId,
  Level,
  OutcomeId,
  ParameterRecord,
  SectionNumber,
} from "../family.ts";
import { generalRejection } from "./general-rejection.ts";
import { instantiate } from "./instance.ts";
import type { Instance } from "./instance.ts";

const MOST_TRIES = 4000;
const LEAST_MISCONCEPTIONS = 3;
const CONFIRM_WITHIN = 1e-6;

/** What exercises are drawn from, of the catalogue or made by a learner; which numbers it draws is its own affair. */
export interface ExerciseFamily {
  readonly id: FamilyId;
  readonly version: number;
  readonly title: string;
  readonly levels: readonly Level[];
  readonly work: "head" | "paper";
  /** The kind of its answers; the field itself may follow the numbers. */
  readonly asks: AnswerKind["kind"];
  /** The exercise of a level and a seed, the same for ever. Throws when no draw is accepted. */
  draw(level: Level, seed: number): DrawnInstance;
}

/** A family of the catalogue as the rest of the program sees it. */
export interface Family extends ExerciseFamily {
  readonly section: SectionNumber;
  readonly concepts: readonly string[];
  readonly objective: string;
  readonly outcomes: readonly OutcomeId[];
  readonly leastMisconceptions: number;
  readonly confirmWithin: number;
}

export interface DrawnInstance extends Instance {
  readonly outcome: OutcomeId | undefined;
  readonly tries: number;
}

/** Hides the types of a definition, so that families of all shapes stand in one registry. */
export const bindFamily = <P extends ParameterRecord, A extends Answer>(
  definition: FamilyDefinition<P, A>,
): Family => {
  const { id, version, title, section, concepts, objective, levels, work, answerKind } = definition;
  return {
    id,
    version,
    title,
    section,
    concepts,
    objective,
    levels,
    work,
    asks: answerKind.kind,
    outcomes: definition.outcomes ?? [],
    leastMisconceptions: definition.leastMisconceptions ?? LEAST_MISCONCEPTIONS,
    confirmWithin: definition.confirmWithin ?? CONFIRM_WITHIN,
    draw: (level, seed) => drawInstance(definition, level, seed),
  };
};

/**
 * The outcome is drawn first and kept through all tries: drawn anew each time, the easier outcome
 * would win, because more of its tries are accepted.
 */
const drawInstance = <P extends ParameterRecord, A extends Answer>(
  definition: FamilyDefinition<P, A>,
  level: Level,
  seed: number,
): DrawnInstance => {
  const { id, version, outcomes } = definition;
  const random = seededRandom(hash32(`${id} ${version} ${level} ${seed}`));
  const outcome = outcomes === undefined ? undefined : random.pick(outcomes);
  const least = definition.leastMisconceptions ?? LEAST_MISCONCEPTIONS;
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    const draw = definition.draw(random, level, outcome);
    if (draw.kind === "rejected") continue;
    const instance = instantiate(definition, draw.parameters);
    if (generalRejection(instance, least) === undefined) return { ...instance, outcome, tries };
  }
  throw new Error(
    `${id} version ${version} accepts no draw at level ${level}, seed ${seed}, outcome ${outcome ?? "any"}`,
  );
};
