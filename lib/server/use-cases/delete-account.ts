import "server-only";
import { inTransaction, database } from "../data/database.ts";
import { deleteAccount as deleteAccountRow, selectPasswordHash } from "../data/accounts.ts";
import type { LearnerId } from "../data/identifiers.ts";
import { verifyPassword } from "../passwords.ts";

export type AccountDeletion = { readonly kind: "deleted" } | { readonly kind: "wrong-password" };

/** Removes the account and all that belongs to it: decks, notes, cards, log. It cannot be undone. */
export const deleteAccount = async (
  learnerId: LearnerId,
  password: string,
): Promise<AccountDeletion> => {
  const passwordHash = await selectPasswordHash(await database(), learnerId);
  if (!(await verifyPassword(passwordHash, password))) return { kind: "wrong-password" };
  await inTransaction((transaction) => deleteAccountRow(transaction, learnerId));
  return { kind: "deleted" };
};
