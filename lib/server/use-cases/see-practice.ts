import "server-only";
import {
  families,
  isMadeFamily,
  sections,
  type ExerciseFamily,
  type Family,
  type FindFamily,
  type Level,
} from "#lib/domain/exercises/index.ts";
import { resultsByFamily, type FamilyResult } from "#lib/domain/progress/index.ts";
import { renderInline } from "#lib/domain/prose/index.ts";
import { addDays, learningDay, type Instant, type LocalDate } from "#lib/domain/time/index.ts";
import {
  selectAnsweredExercises,
  selectLapses,
  type AnsweredExercise,
} from "../data/answered-exercises.ts";
import { database } from "../data/database.ts";
import { selectFamiliesOfLearner } from "../data/families.ts";
import { familiesFor } from "./families-for.ts";
import type { Learner } from "./find-learner.ts";
import { exerciseRow } from "./see-exercises.ts";
import { weakSpots, type WeakSpot } from "./weak-spots.ts";

/** How a family went so far, in reviews and in practice. */
export type SoFar = Pick<FamilyResult, "right" | "total" | "answers" | "lastDay">;

export interface PracticeFamily {
  readonly family: string;
  readonly title: string;
  /** Null where the learner made it: then the title says it all. */
  readonly objectiveHtml: string | null;
  readonly levels: readonly Level[];
  /** Null: never answered. */
  readonly soFar: SoFar | null;
}

export interface PracticeSection {
  readonly number: string;
  readonly name: string;
  readonly families: readonly PracticeFamily[];
}

/** What there is to practise. */
export interface PracticeOffer {
  readonly day: LocalDate;
  /** Exercises answered so far. */
  readonly answered: number;
  readonly weak: readonly WeakSpot[];
  readonly sections: readonly PracticeSection[];
  /** What the learner made. */
  readonly own: readonly PracticeFamily[];
  /** The section of the latest answer. */
  readonly latestSection: string | null;
}

/** No weak spot looks further back. */
const LAPSES_DAYS = 60;

/** What the log knows of the learner's exercises. */
export interface PracticeLog {
  readonly day: LocalDate;
  readonly answered: readonly AnsweredExercise[];
  readonly results: ReadonlyMap<string, FamilyResult>;
  readonly weak: readonly WeakSpot[];
  /** The exercises that the learner made and studies, by title. */
  readonly own: readonly ExerciseFamily[];
  /** Finds those of the catalogue, and those that the learner made and studies. */
  readonly find: FindFamily;
}

export const readPracticeLog = async (learner: Learner, at: Instant): Promise<PracticeLog> => {
  const client = await database();
  const day = learningDay(at, learner.zone, learner.dayStart);
  const [answered, lapses, studied] = await Promise.all([
    selectAnsweredExercises(client, learner.id),
    selectLapses(client, learner.id, addDays(day, -LAPSES_DAYS)),
    selectFamiliesOfLearner(client, learner.id),
  ]);
  const made = studied.filter(isMadeFamily);
  const find = await familiesFor(client, learner.id, made);
  const results = resultsByFamily(answered.map(exerciseRow));
  return {
    day,
    answered,
    results: new Map(results.map((result) => [result.family, result])),
    weak: weakSpots(answered, lapses, day, find),
    own: made
      .flatMap((id) => find(id) ?? [])
      .toSorted((one, other) => one.title.localeCompare(other.title, "en")),
    find,
  };
};

const offered = (
  { id, title, levels }: ExerciseFamily,
  objectiveHtml: string | null,
  log: PracticeLog,
): PracticeFamily => ({
  family: id,
  title,
  objectiveHtml,
  levels,
  soFar: log.results.get(id) ?? null,
});

const offeredOfCatalogue = (family: Family, log: PracticeLog): PracticeFamily =>
  offered(family, renderInline(family.objective), log);

/** Sections and families to practise, how each went so far, and where the learner is weak. */
export const seePractice = async (learner: Learner, at: Instant): Promise<PracticeOffer> => {
  const log = await readPracticeLog(learner, at);
  const latest = log.answered.at(-1)?.exercise.family;
  return {
    day: log.day,
    answered: log.answered.length,
    weak: log.weak,
    sections: sections.flatMap(({ number, name }) => {
      const ofSection = families.filter((family) => family.section === number);
      return ofSection.length === 0
        ? []
        : [{ number, name, families: ofSection.map((family) => offeredOfCatalogue(family, log)) }];
    }),
    own: log.own.map((family) => offered(family, null, log)),
    latestSection: families.find(({ id }) => id === latest)?.section ?? null,
  };
};
