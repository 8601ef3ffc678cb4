import "server-only";
import { createHash, randomUUID } from "node:crypto";
import type { Transaction } from "./database.ts";

/** Kept as a hash, so that the table tells nobody who tried to sign in, or from where. */
const hashSubject = (subject: string): string =>
  createHash("sha256").update(subject).digest("base64url");

export const countSignInFailures = (
  transaction: Transaction,
  subject: string,
  since: Date,
): Promise<number> =>
  transaction.signInFailure.count({ where: { subject: hashSubject(subject), at: { gte: since } } });

/** Returns the ids of the failures, one for each subject in order, so that a success can take them back. */
export const insertSignInFailures = async (
  transaction: Transaction,
  subjects: readonly string[],
  at: Date,
): Promise<readonly string[]> => {
  const failures = subjects.map((subject) => ({
    id: randomUUID(),
    subject: hashSubject(subject),
    at,
  }));
  await transaction.signInFailure.createMany({ data: failures });
  return failures.map((failure) => failure.id);
};

export const deleteSignInFailuresById = async (
  transaction: Transaction,
  ids: readonly string[],
): Promise<void> => {
  await transaction.signInFailure.deleteMany({ where: { id: { in: [...ids] } } });
};

export const deleteSignInFailures = async (
  transaction: Transaction,
  subject: string,
): Promise<void> => {
  await transaction.signInFailure.deleteMany({ where: { subject: hashSubject(subject) } });
};

export const deleteSignInFailuresBefore = async (
  transaction: Transaction,
  before: Date,
): Promise<void> => {
  await transaction.signInFailure.deleteMany({ where: { at: { lt: before } } });
};
