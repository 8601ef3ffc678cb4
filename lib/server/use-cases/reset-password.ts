import "server-only";
import { database } from "../data/database.ts";
import { selectOptionalAccountByEmail, updatePassword } from "../data/accounts.ts";
import { hashPassword, problemOfPassword } from "../passwords.ts";

export type PasswordReset =
  | { readonly kind: "reset" }
  | { readonly kind: "unknown-email" }
  | { readonly kind: "refused"; readonly reason: string };

/** For whoever runs the server: sets a new password without the old one and ends all sessions. */
export const resetPassword = async (email: string, password: string): Promise<PasswordReset> => {
  const client = await database();
  const account = await selectOptionalAccountByEmail(client, email);
  if (!account) return { kind: "unknown-email" };
  const reason = problemOfPassword(password);
  if (reason) return { kind: "refused", reason };
  await updatePassword(client, account.id, await hashPassword(password));
  return { kind: "reset" };
};
