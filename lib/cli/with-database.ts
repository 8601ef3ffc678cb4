import { closeDatabase } from "#lib/server/use-cases/close-database.ts";
import { findLearnerByEmail, type Learner } from "#lib/server/use-cases/find-learner.ts";
import { RefusedError } from "./command.ts";

/** Runs `work` and closes the database whatever happens. */
export const withDatabase = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  try {
    return await work();
  } finally {
    await closeDatabase();
  }
};

export const requireLearnerByEmail = async (email: string): Promise<Learner> => {
  const learner = await findLearnerByEmail(email);
  if (!learner) {
    throw new RefusedError(
      `No account has the e-mail ${email}. Make one: notecurve learner create ${email}`,
    );
  }
  return learner;
};
