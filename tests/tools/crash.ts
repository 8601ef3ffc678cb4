/*
 * Kills the built server by SIGKILL in the midst of batches of reviews, again and again, and then looks for every
 * review that it had acknowledged: npm run test:crash. Devices send again what was not acknowledged. Ends with 1 if a
 * review was lost or doubled. What it cannot show is a power cut: what the kernel has taken it will still write.
 */
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { closeDatabase } from "#lib/server/use-cases/close-database.ts";
import { checkFolds } from "#lib/server/use-cases/check-folds.ts";
import { readLog } from "#lib/server/use-cases/read-log.ts";
import { freePort } from "#tests/support/free-port.ts";
import { startBuiltServer } from "./serving/built-server.ts";
import { Device } from "./serving/device.ts";
import { signIn } from "./serving/requests.ts";
import { makeAccount, useTemporaryData } from "./serving/temporary-accounts.ts";

const LEARNERS = 4;
const DEVICES_EACH = 2;
const CARDS_EACH = 1_000;
const MOST_AT_ONCE = 40;
/** A life of the server ends so long after its first answer, at random. */
const LIFE_MILLIS = { least: 30, most: 400 };

const { values } = parseArgs({ options: { kills: { type: "string", default: "200" } } });
const kills = Number(values.kills);
const startedAt = performance.now();

const removeData = await useTemporaryData();
const accounts = await Promise.all(
  Array.from({ length: LEARNERS }, (_, index) =>
    makeAccount(`learner-${index}@example.org`, CARDS_EACH),
  ),
);
await closeDatabase();

const port = await freePort();
const first = await startBuiltServer(port);
const devices = (
  await Promise.all(
    accounts.map(async (account) => {
      const cookie = await signIn(first.url, account);
      return Array.from({ length: DEVICES_EACH }, () => ({
        learnerId: account.learnerId,
        device: new Device({
          cookie,
          cardIds: account.cardIds,
          chance: Math.random,
          mostAtOnce: MOST_AT_ONCE,
        }),
      }));
    }),
  )
).flat();

const inFlight = (): number => devices.filter(({ device }) => device.inFlight).length;

/** One life of the server: devices review, and it is killed while it has batches in its hands. */
const liveAndDie = async (
  server: Awaited<ReturnType<typeof startBuiltServer>>,
): Promise<number> => {
  const answered = () => devices.reduce((all, { device }) => all + device.acknowledged.size, 0);
  const before = answered();
  const reviewing = Promise.all(devices.map(({ device }) => device.reviewUntilCutOff(server.url)));
  while (answered() === before) await wait(1);
  await wait(LIFE_MILLIS.least + Math.random() * (LIFE_MILLIS.most - LIFE_MILLIS.least));
  while (inFlight() === 0) await wait(0);
  const caught = inFlight();
  await server.kill();
  await reviewing;
  return caught;
};

let caught = await liveAndDie(first);
for (let kill = 1; kill < kills; kill += 1) {
  caught += await liveAndDie(await startBuiltServer(port));
  if (process.stderr.isTTY) process.stderr.write(`\r${kill + 1} kills`);
}
const last = await startBuiltServer(port);
await Promise.all(devices.map(({ device }) => device.deliver(last.url)));
await last.kill();

const sum = (count: (device: Device) => number): number =>
  devices.reduce((total, { device }) => total + count(device), 0);
const logs = await Promise.all(accounts.map(({ learnerId }) => readLog(learnerId)));
const entries = logs.flat();
const inLog = new Set(entries.map(({ id }) => id));
const lost = sum(({ acknowledged }) => [...acknowledged].filter((id) => !inLog.has(id)).length);
const doubled = entries.length - inLog.size + sum(({ storedAgain }) => storedAgain.length);
const strange = entries.length - sum(({ sent }) => sent.size);
const refused = sum((device) => device.refused.length);
const { differing } = await checkFolds();
await closeDatabase();
removeData();

const seconds = (performance.now() - startedAt) / 1000;
console.log(`kills                 ${kills}, with ${caught} batches in flight`);
console.log(`reviews sent          ${sum(({ sent }) => sent.size)}`);
console.log(`reviews acknowledged  ${sum(({ acknowledged }) => acknowledged.size)}`);
console.log(`reviews lost          ${lost}`);
console.log(`reviews doubled       ${doubled}`);
console.log(`reviews refused       ${refused}`);
console.log(`folds that differ     ${differing.length}`);
console.log(`${seconds.toFixed(0)} s, ${(seconds / kills).toFixed(1)} s a kill`);
process.exit(lost + doubled + refused + strange + differing.length === 0 ? 0 : 1);
