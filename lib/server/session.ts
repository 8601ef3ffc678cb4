import "server-only";
import { decode } from "next-auth/jwt";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { cache } from "react";
import { tokenSchema } from "./auth.ts";
import type { Learner } from "./use-cases/find-learner.ts";
import { findSessionLearner, type SessionToken } from "./use-cases/find-session-learner.ts";

const SESSION_COOKIE = "next-auth.session-token";

/** next-auth gives its cookie another name where the address that people use is one of TLS. */
const sessionCookie = async (): Promise<string | undefined> => {
  const address = process.env["NEXTAUTH_URL"];
  const isTls = address
    ? address.startsWith("https://")
    : (await headers()).get("x-forwarded-proto") !== "http";
  return (await cookies()).get(isTls ? `__Secure-${SESSION_COOKIE}` : SESSION_COOKIE)?.value;
};

/** Null for a cookie that this server did not seal, or whose time is over. */
const openToken = async (sealed: string): Promise<unknown> => {
  try {
    return await decode({ token: sealed, secret: process.env["NEXTAUTH_SECRET"] ?? "" });
  } catch {
    return null;
  }
};

/**
 * The token that came with the request, if this server sealed it; that its epoch has not ended, only the account says.
 * getServerSession would seal a new token each time, which nobody is sent, and take as long as the rest of a review.
 */
export const currentToken = async (): Promise<SessionToken | null> => {
  await connection();
  const sealed = await sessionCookie();
  const token = tokenSchema.safeParse(sealed === undefined ? null : await openToken(sealed));
  return token.success ? token.data : null;
};

/** Who is signed in, once a request: the token is opened and the account read by its key, and nothing else. */
export const currentLearner = cache(async (): Promise<Learner | null> => {
  const token = await currentToken();
  return token && findSessionLearner(token);
});

/** The path that was asked for; proxy.ts puts it there, whatever a browser sent. */
const askedPath = async (): Promise<string> => (await headers()).get("x-notecurve-path") ?? "/";

/** For pages and actions that are somebody's: a stranger signs in first and then comes back to the same page. */
export const requireLearner = async (): Promise<Learner> => {
  const learner = await currentLearner();
  if (!learner)
    redirect(`/sign-in?${new URLSearchParams({ callbackUrl: await askedPath() }).toString()}`);
  return learner;
};
