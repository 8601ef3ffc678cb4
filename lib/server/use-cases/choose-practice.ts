import "server-only";
import {
  families,
  isMadeFamily,
  sections,
  selectFamily,
  type ExerciseFamily,
  type Family,
  type FindFamily,
  type Level,
} from "#lib/domain/exercises/index.ts";
import type { Instant } from "#lib/domain/time/index.ts";
import { database } from "../data/database.ts";
import { drawPractice } from "./draw-practice.ts";
import { familiesFor } from "./families-for.ts";
import type { Learner } from "./find-learner.ts";
import { readPracticeLog, type PracticeLog } from "./see-practice.ts";
import type { ShownExercise } from "./show-exercise.ts";

/** What somebody wants to practise. */
export type PracticeWish =
  | { readonly kind: "families"; readonly families: readonly string[] }
  | { readonly kind: "section"; readonly section: string }
  | { readonly kind: "own" }
  | { readonly kind: "weak" };

/** Families that are practised in turn, without end. */
export interface PracticeRound {
  readonly title: string;
  readonly families: readonly {
    readonly family: string;
    /** Its number; empty where the learner made the family. */
    readonly section: string;
    readonly levels: readonly Level[];
  }[];
  readonly first: ShownExercise;
  /** What goes into the log beside each answer. */
  readonly zone: string;
  readonly dayStart: number;
}

interface Chosen {
  readonly title: string;
  readonly families: readonly ExerciseFamily[];
}

/** What was never answered first, then what was answered longest ago; else in the order of the catalogue. */
const longestAgoFirst = <Some extends ExerciseFamily>(
  some: readonly Some[],
  { results }: PracticeLog,
): readonly Some[] =>
  some.toSorted((one, other) =>
    (results.get(one.id)?.lastDay ?? "").localeCompare(results.get(other.id)?.lastDay ?? ""),
  );

/** One family of each section, for those of whom no weak spot is known. */
const mix = (log: PracticeLog): readonly Family[] =>
  sections.flatMap(({ number }) => {
    const [first] = longestAgoFirst(
      families.filter((family) => family.section === number),
      log,
    );
    return first ?? [];
  });

const choose = (wish: PracticeWish, log: PracticeLog, find: FindFamily): Chosen | null => {
  switch (wish.kind) {
    case "families": {
      const own = wish.families.filter(isMadeFamily).flatMap((id) => find(id) ?? []);
      const some = [...families.filter(({ id }) => wish.families.includes(id)), ...own];
      const [only] = some;
      if (only === undefined) return null;
      return some.length === 1
        ? { title: only.title, families: some }
        : { title: `${some.length} exercises in turn`, families: longestAgoFirst(some, log) };
    }
    case "section": {
      const section = sections.find(({ number }) => number === wish.section);
      if (section === undefined) return null;
      const ofSection = families.filter((family) => family.section === section.number);
      return {
        title: `${section.number} ${section.name}`,
        families: longestAgoFirst(ofSection, log),
      };
    }
    case "own":
      return log.own.length === 0
        ? null
        : { title: "Your own exercises", families: longestAgoFirst(log.own, log) };
    case "weak": {
      const weak = log.weak.flatMap(({ family }) => log.find(family) ?? []);
      return weak.length > 0
        ? { title: "Where you are weak", families: weak }
        : { title: "A mix of all sections", families: mix(log) };
    }
  }
};

/** A round of practice with its first exercise; null if there is nothing of that name to practise. */
export const choosePractice = async (
  learner: Learner,
  wish: PracticeWish,
  at: Instant,
  seeds: readonly number[],
): Promise<PracticeRound | null> => {
  const named = wish.kind === "families" ? wish.families : [];
  const find = await familiesFor(await database(), learner.id, named);
  const chosen = choose(wish, await readPracticeLog(learner, at), find);
  const [family] = chosen?.families ?? [];
  if (!chosen || !family) return null;
  const first = await drawPractice(learner, { family: family.id, level: null, seen: [] }, seeds);
  return (
    first && {
      title: chosen.title,
      families: chosen.families.map((each) => ({
        family: each.id,
        section: selectFamily(each.id)?.section ?? "",
        levels: each.levels,
      })),
      first,
      zone: learner.zone,
      dayStart: learner.dayStart,
    }
  );
};
