import "server-only";
import type { Instant } from "#lib/domain/time/index.ts";
import { database, inTransaction } from "../data/database.ts";
import { normalizeEmail, selectOptionalAccountByEmail, type Account } from "../data/accounts.ts";
import {
  countSignInFailures,
  deleteSignInFailures,
  deleteSignInFailuresBefore,
  insertSignInFailure,
} from "../data/sign-in-failures.ts";
import { verifyPassword } from "../passwords.ts";

const WINDOW_MINUTES = 15;
const MAXIMUM_FAILURES_PER_ACCOUNT = 5;
const MAXIMUM_FAILURES_PER_ADDRESS = 30;

export type Authentication =
  | { readonly kind: "authenticated"; readonly account: Account }
  | { readonly kind: "no-match" }
  | { readonly kind: "too-many-attempts"; readonly minutes: number };

const isLimited = async (
  accountSubject: string,
  addressSubject: string,
  since: Date,
): Promise<boolean> => {
  const client = await database();
  const [ofAccount, ofAddress] = await Promise.all([
    countSignInFailures(client, accountSubject, since),
    countSignInFailures(client, addressSubject, since),
  ]);
  return ofAccount >= MAXIMUM_FAILURES_PER_ACCOUNT || ofAddress >= MAXIMUM_FAILURES_PER_ADDRESS;
};

/**
 * Compares e-mail and password. Only failed attempts count against the limits, which live in the database and so
 * survive a restart. An unknown e-mail and a wrong password give the same answer in the same time.
 */
export const authenticate = async (
  credentials: { readonly email: string; readonly password: string; readonly address: string },
  at: Instant,
): Promise<Authentication> => {
  const accountSubject = `account:${normalizeEmail(credentials.email)}`;
  const addressSubject = `address:${credentials.address}`;
  const since = new Date(at - WINDOW_MINUTES * 60_000);
  if (await isLimited(accountSubject, addressSubject, since)) {
    return { kind: "too-many-attempts", minutes: WINDOW_MINUTES };
  }
  const found = await selectOptionalAccountByEmail(await database(), credentials.email);
  const matches = await verifyPassword(found?.passwordHash ?? null, credentials.password);
  return inTransaction(async (transaction): Promise<Authentication> => {
    await deleteSignInFailuresBefore(transaction, since);
    if (!found || !matches) {
      await insertSignInFailure(transaction, [accountSubject, addressSubject], new Date(at));
      return { kind: "no-match" };
    }
    await deleteSignInFailures(transaction, accountSubject);
    const { passwordHash: _, ...account } = found;
    return { kind: "authenticated", account };
  });
};
