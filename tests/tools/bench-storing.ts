/*
 * Prints how many reviews a second the built server stores, beside how many requests it answers at all: each way is
 * driven by the same connections in turn, in one run, so that the ratio counts whatever else the machine does. Part
 * of npm run bench; needs a build (npm run setup). Client and server share the processors. Nothing here fails.
 */
import { randomUUID } from "node:crypto";
import { now } from "#lib/server/clock.ts";
import { closeDatabase } from "#lib/server/use-cases/close-database.ts";
import { freePort } from "#tests/support/free-port.ts";
import { startBuiltServer } from "./serving/built-server.ts";
import { bodyOf } from "./serving/device.ts";
import { load, type Load } from "./serving/load.ts";
import { signIn, type Asked } from "./serving/requests.ts";
import {
  makeAccount,
  useTemporaryData,
  type TemporaryAccount,
} from "./serving/temporary-accounts.ts";

const CONNECTIONS = 16;
const SECONDS = 2;
const ROUNDS = 3;
const BATCH = 20;
const CARDS_EACH = 1_000;

const removeData = await useTemporaryData();
const accounts: TemporaryAccount[] = [];
for (let index = 0; index < CONNECTIONS; index += 1)
  accounts.push(await makeAccount(`learner-${index}@example.org`, CARDS_EACH));
await closeDatabase();
const server = await startBuiltServer(await freePort());
const learners: { readonly cookie: string; readonly cardIds: readonly string[] }[] = [];
for (const account of accounts)
  learners.push({ cookie: await signIn(server.url, account), cardIds: account.cardIds });

let made = 0;
const reviewsOf = (learner: number, count: number): Asked => {
  const { cookie = "", cardIds = [] } = learners[learner] ?? {};
  const reviews = Array.from({ length: count }, () => ({
    id: randomUUID(),
    cardId: cardIds[(made += 1) % cardIds.length] ?? "",
    at: now(),
  }));
  return { method: "POST", cookie, body: bodyOf(reviews) };
};

interface Way {
  readonly path: string;
  readonly asked: (connection: number) => Asked;
  readonly reviews: number;
}

const WAYS: Readonly<Record<string, Way>> = {
  "an empty route": { path: "/healthz", asked: () => ({}), reviews: 0 },
  "one review, one learner": { path: "/api/reviews", asked: () => reviewsOf(0, 1), reviews: 1 },
  "one review, 16 learners": {
    path: "/api/reviews",
    asked: (connection) => reviewsOf(connection, 1),
    reviews: 1,
  },
  [`${BATCH} reviews, one learner`]: {
    path: "/api/reviews",
    asked: () => reviewsOf(0, BATCH),
    reviews: BATCH,
  },
  [`${BATCH} reviews, 16 learners`]: {
    path: "/api/reviews",
    asked: (connection) => reviewsOf(connection, BATCH),
    reviews: BATCH,
  },
};

const drive = ({ path, asked }: Way, seconds: number): Promise<Load> =>
  load(`${server.url}${path}`, asked, { connections: CONNECTIONS, seconds });

const medianOf = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;

// A server that has just started compiles as it goes.
for (const way of Object.values(WAYS)) await drive(way, 1);
const rounds: Record<string, Load>[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const loads: Record<string, Load> = {};
  for (const [name, way] of Object.entries(WAYS)) loads[name] = await drive(way, SECONDS);
  rounds.push(loads);
}
await server.kill();
removeData();

console.log(`${CONNECTIONS} connections, ${ROUNDS} rounds of ${SECONDS} s each\n`);
for (const [name, { reviews }] of Object.entries(WAYS)) {
  const of = (figure: (one: Load) => number): number =>
    medianOf(rounds.flatMap((loads) => (loads[name] ? [figure(loads[name])] : [])));
  const ratio = medianOf(
    rounds.map(
      (loads) => (loads[name]?.perSecond ?? 0) / (loads["an empty route"]?.perSecond ?? 0),
    ),
  );
  const perSecond = of((one) => one.perSecond);
  const stored =
    reviews === 0 ? " ".repeat(18) : `${(perSecond * reviews).toFixed(0).padStart(8)} reviews/s`;
  console.log(
    `${name.padEnd(26)}${perSecond.toFixed(0).padStart(6)} requests/s${stored}` +
      `   ${ratio.toFixed(2)} × an empty route` +
      `   median ${of((one) => one.medianMillis).toFixed(0)} ms, 95th percentile ${of((one) => one.millis95).toFixed(0)} ms`,
  );
}
