import "server-only";
import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { z } from "zod";
import { now } from "./clock.ts";
import { authenticate } from "./use-cases/authenticate.ts";
import { findSessionLearner } from "./use-cases/find-session-learner.ts";

const SESSION_DAYS = 30;

/** What `error=` says in the address of the sign-in page when the limit on failed attempts was reached. */
export const TOO_MANY_ATTEMPTS = "TooManyAttempts";

const credentialsSchema = z.object({ email: z.string().max(200), password: z.string().max(1000) });
/** What a session's token says: who, and of which epoch. */
export const tokenSchema = z.object({ learnerId: z.string(), epoch: z.number() });

/** The server in front (lib/setup/serve.mjs, or a proxy) puts the peer's address first. */
const addressOf = (headers: Record<string, unknown> | undefined): string => {
  const forwarded = headers?.["x-forwarded-for"];
  return typeof forwarded === "string" ? (forwarded.split(",")[0]?.trim() ?? "unknown") : "unknown";
};

export const authOptions: NextAuthOptions = {
  session: { strategy: "jwt", maxAge: SESSION_DAYS * 24 * 60 * 60 },
  pages: { signIn: "/sign-in", signOut: "/sign-in", error: "/sign-in" },
  providers: [
    Credentials({
      credentials: { email: { type: "email" }, password: { type: "password" } },
      authorize: async (credentials, request) => {
        const parsed = credentialsSchema.safeParse(credentials);
        if (!parsed.success) return null;
        const outcome = await authenticate(
          { ...parsed.data, address: addressOf(request.headers) },
          now(),
        );
        if (outcome.kind === "too-many-attempts") throw new Error(TOO_MANY_ATTEMPTS);
        if (outcome.kind === "no-match") return null;
        const { id, email, name, sessionEpoch } = outcome.account;
        return { id, email, name, epoch: sessionEpoch };
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user ? { ...token, learnerId: user.id, epoch: user.epoch } : token),
    // A token of an earlier epoch (the password changed, the account is gone) opens no session.
    session: async ({ session, token }) => {
      const parsed = tokenSchema.safeParse(token);
      const learner = parsed.success ? await findSessionLearner(parsed.data) : null;
      return learner ? { ...session, learnerId: learner.id } : { expires: session.expires };
    },
  },
};
