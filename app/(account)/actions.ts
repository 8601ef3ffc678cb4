"use server";

import { cookies } from "next/headers";
import { currentLearner } from "#lib/server/session.ts";

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** After signing in on another device: the theme that the learner chose on the first, and whether keys work. */
export const adoptScreen = async (): Promise<{ readonly hotkeys: boolean } | null> => {
  const learner = await currentLearner();
  if (!learner) return null;
  (await cookies()).set("theme", learner.theme, {
    path: "/",
    sameSite: "lax",
    maxAge: YEAR_SECONDS,
  });
  return { hotkeys: learner.hotkeys };
};
