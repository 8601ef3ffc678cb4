import "server-only";
import { getServerSession } from "next-auth";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { cache } from "react";
import { authOptions } from "./auth.ts";
import { findLearner, type Learner } from "./use-cases/find-learner.ts";

/** Who is signed in, once a request. `connection()` comes first: next-auth makes random tokens. */
export const currentLearner = cache(async (): Promise<Learner | null> => {
  await connection();
  const session = await getServerSession(authOptions);
  return session?.learnerId === undefined ? null : findLearner(session.learnerId);
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
