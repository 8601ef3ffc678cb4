import "server-only";
import { z } from "zod";
import { isZone } from "#lib/domain/time/index.ts";
import { database } from "../data/database.ts";
import { THEMES, updateSettings } from "../data/accounts.ts";
import type { LearnerId } from "../data/identifiers.ts";

const settingsSchema = z.object({
  name: z.string().trim().min(1, "Write a name.").max(80, "Use at most 80 characters."),
  zone: z
    .string()
    .refine(isZone, "This time zone is not known. Choose one of the list, such as Europe/Berlin."),
  dayStart: z.coerce
    .number()
    .int("Choose a whole hour.")
    .min(0, "Choose an hour from 0 to 12.")
    .max(12, "Choose an hour from 0 to 12."),
  newPerDay: z.coerce
    .number("Write a number of cards.")
    .int("Write a whole number of cards.")
    .min(0, "Write 0 or more.")
    .max(500, "Write at most 500."),
  theme: z.enum(THEMES),
  hotkeys: z.boolean(),
});

export type SettingsField = keyof z.infer<typeof settingsSchema>;
export type SettingsChange =
  | { readonly kind: "changed" }
  | { readonly kind: "refused"; readonly problems: Partial<Record<SettingsField, string>> };

/** Settings apply from now on; days that are stored already stay as they are. */
export const changeSettings = async (
  learnerId: LearnerId,
  settings: Readonly<Record<SettingsField, unknown>>,
): Promise<SettingsChange> => {
  const parsed = settingsSchema.safeParse(settings);
  if (!parsed.success) {
    const problems = Object.fromEntries(
      parsed.error.issues.map((issue) => [String(issue.path[0]), issue.message]),
    );
    return { kind: "refused", problems };
  }
  await updateSettings(await database(), learnerId, parsed.data);
  return { kind: "changed" };
};
