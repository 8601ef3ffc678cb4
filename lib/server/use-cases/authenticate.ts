import "server-only";
import type { Instant } from "#lib/domain/time/index.ts";
import { database } from "../data/database.ts";
import { normalizeEmail, selectOptionalAccountByEmail, type Account } from "../data/accounts.ts";
import {
  countSignInFailures,
  deleteSignInFailures,
  deleteSignInFailuresBefore,
  deleteSignInFailuresById,
  insertSignInFailures,
} from "../data/sign-in-failures.ts";
import { verifyPassword } from "../passwords.ts";

const WINDOW_MINUTES = 15;
const MAXIMUM_FAILURES_PER_ACCOUNT = 5;
const MAXIMUM_FAILURES_PER_ADDRESS = 30;

export type Authentication =
  | { readonly kind: "authenticated"; readonly account: Account }
  | { readonly kind: "no-match" }
  | { readonly kind: "too-many-attempts"; readonly minutes: number };

const isOverLimit = async (
  accountSubject: string,
  addressSubject: string,
  since: Date,
): Promise<boolean> => {
  const client = await database();
  const [ofAccount, ofAddress] = await Promise.all([
    countSignInFailures(client, accountSubject, since),
    countSignInFailures(client, addressSubject, since),
  ]);
  return ofAccount > MAXIMUM_FAILURES_PER_ACCOUNT || ofAddress > MAXIMUM_FAILURES_PER_ADDRESS;
};

/**
 * Compares e-mail and password. Only failed attempts count against the limits, which live in the database and so
 * survive a restart. An unknown e-mail and a wrong password give the same answer in the same time.
 *
 * Each attempt is written down as failed before it is counted and taken back if it was not: so attempts that arrive
 * together cannot all pass the limit before the first of them is known to have failed.
 */
export const authenticate = async (
  credentials: { readonly email: string; readonly password: string; readonly address: string },
  at: Instant,
): Promise<Authentication> => {
  const client = await database();
  const accountSubject = `account:${normalizeEmail(credentials.email)}`;
  const addressSubject = `address:${credentials.address}`;
  const since = new Date(at - WINDOW_MINUTES * 60_000);
  await deleteSignInFailuresBefore(client, since);
  const attempt = await insertSignInFailures(
    client,
    [accountSubject, addressSubject],
    new Date(at),
  );
  if (await isOverLimit(accountSubject, addressSubject, since)) {
    await deleteSignInFailuresById(client, attempt);
    return { kind: "too-many-attempts", minutes: WINDOW_MINUTES };
  }
  const found = await selectOptionalAccountByEmail(client, credentials.email);
  const matches = await verifyPassword(found?.passwordHash ?? null, credentials.password);
  if (!found || !matches) return { kind: "no-match" };
  await deleteSignInFailuresById(client, attempt);
  await deleteSignInFailures(client, accountSubject);
  const { passwordHash: _, ...account } = found;
  return { kind: "authenticated", account };
};
