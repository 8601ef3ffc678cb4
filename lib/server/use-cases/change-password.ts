import "server-only";
import { database } from "../data/database.ts";
import { selectPasswordHash, updatePassword } from "../data/accounts.ts";
import type { LearnerId } from "../data/identifiers.ts";
import { hashPassword, problemOfPassword, verifyPassword } from "../passwords.ts";

export type PasswordChange =
  | { readonly kind: "changed" }
  | {
      readonly kind: "refused";
      readonly problems: { readonly current?: string; readonly next?: string };
    };

/** A changed password ends every session of the account, this one too. */
export const changePassword = async (
  learnerId: LearnerId,
  passwords: { readonly current: string; readonly next: string },
): Promise<PasswordChange> => {
  const client = await database();
  const problem = problemOfPassword(passwords.next);
  if (problem) return { kind: "refused", problems: { next: problem } };
  if (!(await verifyPassword(await selectPasswordHash(client, learnerId), passwords.current))) {
    return { kind: "refused", problems: { current: "This is not your present password." } };
  }
  await updatePassword(client, learnerId, await hashPassword(passwords.next));
  return { kind: "changed" };
};
