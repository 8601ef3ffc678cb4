import "server-only";
import { z } from "zod";
import { isZone, type Instant } from "#lib/domain/time/index.ts";
import { inTransaction } from "../data/database.ts";
import { insertAccount, selectOptionalAccountByEmail } from "../data/accounts.ts";
import { enrol, ensureBuiltInDeck } from "../data/decks.ts";
import { newLearnerId, type LearnerId } from "../data/identifiers.ts";
import { hashPassword, problemOfPassword } from "../passwords.ts";

const emailSchema = z.email().max(200);
const DEFAULT_ZONE = "UTC";

export type SignUpField = "email" | "password" | "name";
export type SignUpResult =
  | { readonly kind: "created"; readonly learnerId: LearnerId }
  | { readonly kind: "refused"; readonly problems: Partial<Record<SignUpField, string>> };

const problemsOf = (
  email: string,
  password: string,
  name: string,
): Partial<Record<SignUpField, string>> => {
  const passwordProblem = problemOfPassword(password);
  return {
    ...(emailSchema.safeParse(email).success
      ? {}
      : { email: "This is not an e-mail address. It looks like name@example.org." }),
    ...(passwordProblem ? { password: passwordProblem } : {}),
    ...(name.length > 80 ? { name: "Use at most 80 characters." } : {}),
  };
};

/** Makes an account that studies the built-in section. An unknown zone becomes UTC; the settings can change it. */
export const signUp = async (
  request: {
    readonly email: string;
    readonly password: string;
    readonly name?: string;
    readonly zone?: string;
  },
  at: Instant,
): Promise<SignUpResult> => {
  const email = request.email.trim();
  const name = request.name?.trim() ?? "";
  const problems = problemsOf(email, request.password, name);
  if (Object.keys(problems).length > 0) return { kind: "refused", problems };

  const passwordHash = await hashPassword(request.password);
  const zone = request.zone !== undefined && isZone(request.zone) ? request.zone : DEFAULT_ZONE;
  const learnerId = newLearnerId();
  return inTransaction(async (transaction): Promise<SignUpResult> => {
    if (await selectOptionalAccountByEmail(transaction, email)) {
      return {
        kind: "refused",
        problems: { email: "An account with this e-mail exists. Sign in instead." },
      };
    }
    const createdAt = new Date(at);
    const shownName = name || (email.split("@")[0] ?? email);
    await insertAccount(transaction, {
      id: learnerId,
      email,
      name: shownName,
      zone,
      createdAt,
      passwordHash,
    });
    await enrol(transaction, learnerId, await ensureBuiltInDeck(transaction, createdAt), createdAt);
    return { kind: "created", learnerId };
  });
};
