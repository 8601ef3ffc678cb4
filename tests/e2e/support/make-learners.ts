/*
 * Makes the accounts that the tests ask for, one JSON line each, until its input ends. What `notecurve learner create`
 * does, without starting a process for every account.
 */
import { createInterface } from "node:readline";
import { now } from "#lib/server/clock.ts";
import { closeDatabase } from "#lib/server/use-cases/close-database.ts";
import { signUp } from "#lib/server/use-cases/sign-up.ts";

for await (const line of createInterface({ input: process.stdin })) {
  const wanted = JSON.parse(line) as { email: string; password: string; zone: string };
  const { kind } = await signUp(wanted, now());
  process.stdout.write(`${kind}\n`);
}
await closeDatabase();
