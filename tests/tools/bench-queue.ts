/*
 * Prints how long today's queue takes to read for an account with 100,000 cards and 1,000,000 reviews, beside one with
 * 1,000 cards and 10,000. In both, 200 cards are due today and 200 on each day that follows, and the two are asked in
 * turn. Part of npm run bench; the accounts are written into a temporary SQLite file by plain statements. Nothing here
 * fails.
 */
import { addDays, learningDay, type LocalDate } from "#lib/domain/time/index.ts";
import { now } from "#lib/server/clock.ts";
import { database, type Transaction } from "#lib/server/data/database.ts";
import { closeDatabase } from "#lib/server/use-cases/close-database.ts";
import { findLearner, type Learner } from "#lib/server/use-cases/find-learner.ts";
import { nextInQueue } from "#lib/server/use-cases/next-in-queue.ts";
import { makeAccount, useTemporaryData } from "./serving/temporary-accounts.ts";

const ROUNDS = 5;
const DUE = 200;
const REVIEWS_EACH = 10;
const SIZES = { small: 1_000, large: 100_000 };

const today = learningDay(now(), "UTC", 4);

/** Copies the one card of an account until there are `count`, reviews each ten times, and lets as many fall due each day. */
const fill = async (
  client: Transaction,
  { id: learnerId }: Learner,
  cardId: string,
  count: number,
): Promise<void> => {
  const at = now();
  const lastDay: LocalDate = addDays(today, -5);
  await client.$executeRaw`
    WITH RECURSIVE counted(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < ${count - 1})
    INSERT INTO "Card" ("id", "deckId", "kind", "prompt", "answer", "slot", "position", "source", "createdAt")
    SELECT ${learnerId} || ' ' || n, "deckId", "kind", "prompt", "answer", 'own|question|' || n || '|forward|0', n, n, "createdAt"
    FROM counted, "Card" WHERE "Card"."id" = ${cardId}`;
  await client.$executeRaw`
    INSERT OR REPLACE INTO "Schedule" ("userId", "cardId", "repetition", "intervalDays", "easeHundredths", "lapses", "dueOn", "lastDay", "introducedOn")
    SELECT ${learnerId}, "id", 3, 5, 250, 0, date(${today}, '+' || ("position" / ${DUE}) || ' days'), ${lastDay}, ${lastDay}
    FROM "Card" WHERE "deckId" = (SELECT "deckId" FROM "Card" WHERE "id" = ${cardId})`;
  await client.$executeRaw`
    WITH RECURSIVE counted(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < ${REVIEWS_EACH})
    INSERT INTO "Review" ("userId", "id", "cardId", "type", "grade", "purpose", "at", "zone", "dayStart", "day", "durationMillis", "receivedAt")
    SELECT ${learnerId}, "cardId" || ' ' || n, "cardId", 'review', 4, 'review', ${at} - 1000000 * n, 'UTC', 4, ${lastDay}, 4000, ${new Date(at)}
    FROM "Schedule", counted WHERE "userId" = ${learnerId}`;
  await client.$executeRaw`
    INSERT INTO "FoldStep" ("userId", "eventId", "cardId", "day", "role", "grade", "repetitionBefore", "intervalDaysBefore", "easeHundredthsBefore", "repetitionAfter", "intervalDaysAfter", "easeHundredthsAfter", "dueOnAfter")
    SELECT "userId", "id", "cardId", "day", 'practice', 4, 3, 5, 250, 3, 5, 250, ${today}
    FROM "Review" WHERE "userId" = ${learnerId}`;
};

const makeFilled = async (name: string, cards: number): Promise<Learner> => {
  const account = await makeAccount(`${name}@example.org`, 1);
  const learner = await findLearner(account.learnerId);
  if (!learner) throw new Error("There is no such account");
  await fill(await database(), learner, account.cardIds[0] ?? "", cards);
  return learner;
};

const secondsOf = async (learner: Learner): Promise<number> => {
  const from = performance.now();
  const { counts } = await nextInQueue(learner, now());
  if (counts.due !== DUE) throw new Error(`${counts.due} cards are due`);
  return (performance.now() - from) / 1000;
};

const medianOf = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const removeData = await useTemporaryData();
const small = await makeFilled("small", SIZES.small);
const large = await makeFilled("large", SIZES.large);
await secondsOf(small);
const rounds: { readonly small: number; readonly large: number }[] = [];
for (let round = 0; round < ROUNDS; round += 1)
  rounds.push({ small: await secondsOf(small), large: await secondsOf(large) });
await closeDatabase();
removeData();

const millis = (seconds: readonly number[]): string =>
  `${(medianOf(seconds) * 1000).toFixed(0)} ms`;
console.log(`today's queue, ${DUE} cards due`);
console.log(`${SIZES.small} cards     ${millis(rounds.map((round) => round.small))}`);
console.log(`${SIZES.large} cards   ${millis(rounds.map((round) => round.large))}`);
console.log(
  `ratio          ${medianOf(rounds.map((round) => round.large / round.small)).toFixed(1)}`,
);
// The schema engine leaves a timer behind.
process.exit(0);
