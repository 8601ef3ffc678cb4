"use server";

import { z } from "zod";
import { now } from "#lib/server/clock.ts";
import { signUp, type SignUpField } from "#lib/server/use-cases/sign-up.ts";

const text = z.string().catch("");
const formSchema = z.object({ name: text, email: text, password: text, zone: text });

export type SignUpProblems = Partial<Record<SignUpField, string>>;

/** Makes the account; null when it is made. Signing in is the browser's part, by next-auth's route. */
export const createAccount = async (form: FormData): Promise<SignUpProblems | null> => {
  const result = await signUp(formSchema.parse(Object.fromEntries(form)), now());
  return result.kind === "created" ? null : result.problems;
};
