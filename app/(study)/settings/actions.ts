"use server";

import { cookies } from "next/headers";
import { refresh } from "next/cache";
import { z } from "zod";
import { currentLearner, requireLearner } from "#lib/server/session.ts";
import type { Learner } from "#lib/server/use-cases/find-learner.ts";
import { changePassword as changePasswordOf } from "#lib/server/use-cases/change-password.ts";
import { changeSettings, type SettingsChange } from "#lib/server/use-cases/change-settings.ts";
import { deleteAccount as deleteAccountOf } from "#lib/server/use-cases/delete-account.ts";

const text = z.string().catch("");
const YEAR_SECONDS = 365 * 24 * 60 * 60;

const settingsOf = ({ name, zone, dayStart, newPerDay, theme, hotkeys }: Learner) => ({
  name,
  zone,
  dayStart,
  newPerDay,
  theme,
  hotkeys,
});

export type SettingsOutcome = SettingsChange | { readonly kind: "signed-out" } | null;

const studyForm = z.object({ name: text, zone: text, dayStart: text, newPerDay: text });

/** Name, zone, start of the day and new cards a day. */
export const saveSettings = async (
  _: SettingsOutcome,
  form: FormData,
): Promise<SettingsOutcome> => {
  const learner = await currentLearner();
  // To be sent to the sign-in page would take away what was typed.
  if (!learner) return { kind: "signed-out" };
  const change = await changeSettings(learner.id, {
    ...settingsOf(learner),
    ...studyForm.parse(Object.fromEntries(form)),
  });
  if (change.kind === "changed") refresh();
  return change;
};

const screenChange = z.union([
  z.object({ theme: z.enum(["system", "light", "dark"]) }),
  z.object({ hotkeys: z.boolean() }),
]);
export type ScreenChange = z.infer<typeof screenChange>;

/** What the layout reads before it knows who is there, so that the page comes in the right light at once. */
const rememberTheme = async (theme: string): Promise<void> => {
  (await cookies()).set("theme", theme, { path: "/", sameSite: "lax", maxAge: YEAR_SECONDS });
};

/** Theme and hotkeys apply at once. */
export const changeScreen = async (change: ScreenChange): Promise<SettingsChange> => {
  const learner = await requireLearner();
  const parsed = screenChange.parse(change);
  if ("theme" in parsed) await rememberTheme(parsed.theme);
  return changeSettings(learner.id, { ...settingsOf(learner), ...parsed });
};

const passwordForm = z.object({ current: text, next: text });
export type PasswordProblems = { readonly current?: string; readonly next?: string };

/** Null when it is changed: all sessions have ended, this one too, and the browser signs in again. */
export const changePassword = async (form: FormData): Promise<PasswordProblems | null> => {
  const learner = await requireLearner();
  const change = await changePasswordOf(learner.id, passwordForm.parse(Object.fromEntries(form)));
  return change.kind === "changed" ? null : change.problems;
};

const deletionForm = z.object({ password: text });

/** Null when the account is gone. */
export const deleteAccount = async (form: FormData): Promise<string | null> => {
  const learner = await requireLearner();
  const { password } = deletionForm.parse(Object.fromEntries(form));
  const deletion = await deleteAccountOf(learner.id, password);
  return deletion.kind === "deleted" ? null : "This is not your password. Nothing was deleted.";
};
