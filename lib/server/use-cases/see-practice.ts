import "server-only";
import { families, sections, type Family, type Level } from "#lib/domain/exercises/index.ts";
import { resultsByFamily, type FamilyResult } from "#lib/domain/progress/index.ts";
import { renderInline } from "#lib/domain/prose/index.ts";
import { addDays, learningDay, type Instant, type LocalDate } from "#lib/domain/time/index.ts";
import {
  selectAnsweredExercises,
  selectLapses,
  type AnsweredExercise,
} from "../data/answered-exercises.ts";
import { database } from "../data/database.ts";
import type { Learner } from "./find-learner.ts";
import { exerciseRow } from "./see-exercises.ts";
import { weakSpots, type WeakSpot } from "./weak-spots.ts";

/** How a family went so far, in reviews and in practice. */
export type SoFar = Pick<FamilyResult, "right" | "total" | "answers" | "lastDay">;

export interface PracticeFamily {
  readonly family: string;
  readonly title: string;
  readonly objectiveHtml: string;
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
}

export const readPracticeLog = async (learner: Learner, at: Instant): Promise<PracticeLog> => {
  const client = await database();
  const day = learningDay(at, learner.zone, learner.dayStart);
  const [answered, lapses] = await Promise.all([
    selectAnsweredExercises(client, learner.id),
    selectLapses(client, learner.id, addDays(day, -LAPSES_DAYS)),
  ]);
  const results = resultsByFamily(answered.map(exerciseRow));
  return {
    day,
    answered,
    results: new Map(results.map((result) => [result.family, result])),
    weak: weakSpots(answered, lapses, day),
  };
};

const offered = ({ id, title, objective, levels }: Family, log: PracticeLog): PracticeFamily => ({
  family: id,
  title,
  objectiveHtml: renderInline(objective),
  levels,
  soFar: log.results.get(id) ?? null,
});

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
        : [{ number, name, families: ofSection.map((family) => offered(family, log)) }];
    }),
    latestSection: families.find(({ id }) => id === latest)?.section ?? null,
  };
};
