import "server-only";
import { database } from "../data/database.ts";
import { selectOptionalAccount, type Account } from "../data/accounts.ts";
import type { LearnerId } from "../data/identifiers.ts";

/** What a session's token says: who, and of which epoch. */
export interface SessionToken {
  readonly learnerId: string;
  readonly epoch: number;
}

/** The account a session token speaks for; none if the token is of an epoch that has ended. */
export const findSessionLearner = async (token: SessionToken): Promise<Account | null> => {
  const account = await selectOptionalAccount(await database(), token.learnerId as LearnerId);
  return account && account.sessionEpoch === token.epoch ? account : null;
};
