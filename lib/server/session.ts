import "server-only";
import { getServerSession } from "next-auth";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { cache } from "react";
import { authOptions } from "./auth.ts";
import { findLearner, type Learner } from "./use-cases/find-learner.ts";

/** Who is signed in, once a request. `connection()` comes first: next-auth makes random tokens . */
export const currentLearner = cache(async (): Promise<Learner | null> => {
  await connection();
  const session = await getServerSession(authOptions);
  return session?.learnerId === undefined ? null : findLearner(session.learnerId);
});

/** For pages and actions that are somebody's: redirects a stranger to the sign-in page. */
export const requireLearner = async (): Promise<Learner> => {
  const learner = await currentLearner();
  if (!learner) redirect("/sign-in");
  return learner;
};
