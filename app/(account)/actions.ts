"use server";

import { cookies } from "next/headers";
import { currentLearner } from "#lib/server/session.ts";

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** After signing in on another device: the theme that the learner chose on the first. */
export const adoptTheme = async (): Promise<void> => {
  const learner = await currentLearner();
  if (!learner) return;
  (await cookies()).set("theme", learner.theme, {
    path: "/",
    sameSite: "lax",
    maxAge: YEAR_SECONDS,
  });
};
