import "server-only";
import {
  isMadeFamily,
  madeFamily,
  madeFamilyId,
  readMade,
  selectFamily,
  type FindFamily,
} from "#lib/domain/exercises/index.ts";
import type { Transaction } from "../data/database.ts";
import type { LearnerId } from "../data/identifiers.ts";
import { selectMadeExercises, type MadeText } from "../data/made-exercises.ts";
import { remembered } from "./remembered.ts";

/** Texts of this many exercises are kept as trees. */
const TREES_AT_MOST = 500;
const readOnce = remembered(readMade, TREES_AT_MOST);

/** None where a text can no longer be read. */
const boundTo = ({ cardId, version, text }: MadeText) => {
  const read = readOnce(text);
  return read.kind === "read" ? [madeFamily(read.made, madeFamilyId(cardId), version)] : [];
};

/**
 * Finds every family of the catalogue, and those of `families` that somebody made for the learner: each version, so
 * that an old answer is judged by the text that it was given to.
 */
export const familiesFor = async (
  transaction: Transaction,
  learnerId: LearnerId,
  families: Iterable<string | null>,
): Promise<FindFamily> => {
  const wanted = [...new Set(families)].filter(
    (family): family is string => family !== null && isMadeFamily(family),
  );
  if (wanted.length === 0) return selectFamily;
  const made = (await selectMadeExercises(transaction, learnerId, wanted)).flatMap(boundTo);
  return (id, version) =>
    isMadeFamily(id)
      ? made.findLast(
          (family) => family.id === id && (version ?? family.version) === family.version,
        )
      : selectFamily(id, version);
};
