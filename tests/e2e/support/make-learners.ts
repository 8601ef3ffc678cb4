/*
 * Makes the accounts that the tests ask for, one JSON line each, until its input ends. What `notecurve learner create`
 * does, without starting a process for every account.
 */
import { createInterface } from "node:readline";
import { now } from "#lib/server/clock.ts";
import { closeDatabase } from "#lib/server/use-cases/close-database.ts";
import { signUp } from "#lib/server/use-cases/sign-up.ts";

type Wanted = Parameters<typeof signUp>[0];

for await (const line of createInterface({ input: process.stdin })) {
  const { kind } = await signUp(JSON.parse(line) as Wanted, now());
  process.stdout.write(`${kind}\n`);
}
await closeDatabase();
