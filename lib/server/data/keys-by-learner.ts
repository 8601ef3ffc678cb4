import type { LearnerId } from "./identifiers.ts";

/** Keys of rows that are somebody's, by whose they are: a statement for several learners is scoped by each of them. */
export type KeysByLearner<Key extends string = string> = ReadonlyMap<LearnerId, readonly Key[]>;

/** The condition "of this learner, and one of these", for each learner. */
export const anyOf = <Column extends string>(keys: KeysByLearner, column: Column) => ({
  OR: [...keys].map(
    ([userId, values]) =>
      ({ userId, [column]: { in: [...values] } }) as { userId: LearnerId } & Record<
        Column,
        { in: string[] }
      >,
  ),
});
