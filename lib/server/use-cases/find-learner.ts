import "server-only";
import { database } from "../data/database.ts";
import {
  selectOptionalAccount,
  selectOptionalAccountByEmail,
  type Account,
} from "../data/accounts.ts";
import type { LearnerId } from "../data/identifiers.ts";

export type { Account as Learner } from "../data/accounts.ts";

export const findLearner = async (learnerId: string): Promise<Account | null> =>
  selectOptionalAccount(await database(), learnerId as LearnerId);

export const findLearnerByEmail = async (email: string): Promise<Account | null> => {
  const found = await selectOptionalAccountByEmail(await database(), email);
  if (!found) return null;
  const { passwordHash: _, ...account } = found;
  return account;
};
