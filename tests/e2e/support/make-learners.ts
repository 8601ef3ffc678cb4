/*
 * Makes the accounts that the tests ask for, one JSON line each, until its input ends. What `notecurve learner create`
 * does, without starting a process for every account.
 */
import { createInterface } from "node:readline";
import { now } from "#lib/server/clock.ts";
import { closeDatabase } from "#lib/server/use-cases/close-database.ts";
import { signUp } from "#lib/server/use-cases/sign-up.ts";

type Wanted = Parameters<typeof signUp>[0];

const TIMES = 5;

/** SQLite may be busy with the server's own writing, and then stores nothing. */
const make = async (wanted: Wanted, time = 1): Promise<string> => {
  try {
    return (await signUp(wanted, now())).kind;
  } catch (error) {
    if (time === TIMES) return String(error).replaceAll("\n", " ");
    return make(wanted, time + 1);
  }
};

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${await make(JSON.parse(line) as Wanted)}\n`);
}
await closeDatabase();
