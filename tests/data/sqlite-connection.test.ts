import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterEach, expect, onTestFinished, test } from "vitest";
import { database, inTransaction, openDatabase, useDatabase } from "#lib/server/data/database.ts";
import { freshSqlite, type FreshDatabase } from "./support/fresh-database.ts";

/** What another process does that stores again and again: a command beside the server. */
const OTHER_PROCESS = `
import Database from "better-sqlite3";
const database = new Database(process.argv[1], { timeout: 20_000 });
database.exec("CREATE TABLE Elsewhere (count INTEGER)");
process.stdout.write("begun");
for (let count = 0; ; count += 1) {
  database.prepare("INSERT INTO Elsewhere VALUES (?)").run(count);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
}
`;

const TRANSACTIONS = 15;

let leave: (() => Promise<void>) | undefined;
afterEach(async () => {
  await leave?.();
  leave = undefined;
});

const openFresh = async (): Promise<FreshDatabase> => {
  const fresh = freshSqlite();
  const opened = await openDatabase({ dataFolder: fresh.dataFolder, database: fresh.address });
  useDatabase(opened);
  leave = async () => {
    useDatabase(undefined);
    await opened.$disconnect();
    await fresh.remove();
  };
  return fresh;
};

test("a transaction that reads first stores beside another process that writes", async () => {
  const { address } = await openFresh();
  // Connected before the other process begins: what is tested is how transactions wait.
  await (await database()).user.count();
  const file = address.url.replace(/^file:/, "");
  const other = spawn(process.execPath, ["--input-type=module", "--eval", OTHER_PROCESS, file]);
  onTestFinished(() => {
    other.kill();
  });
  await once(other.stdout, "data");
  const ended = once(other, "exit");
  const client = await database();
  const storedElsewhere = async (): Promise<number> => {
    const [row] = await client.$queryRaw<
      { count: bigint }[]
    >`SELECT count(*) AS count FROM Elsewhere`;
    return Number(row?.count ?? 0);
  };
  // On a busy machine the other one may have to wait for its first turn.
  for (let stored = 0; stored < TRANSACTIONS || (await storedElsewhere()) === 0; stored += 1) {
    // One after another, as requests come.
    // oxlint-disable-next-line no-await-in-loop
    await inTransaction(async (transaction) => {
      const before = await transaction.user.count();
      // Time in which the other process writes.
      await new Promise((resolve) => {
        setTimeout(resolve, 25);
      });
      await transaction.user.updateMany({ data: { name: String(before) } });
    });
  }
  expect(other.exitCode, "the other process wrote all the while").toBeNull();
  other.kill();
  await ended;
  expect(await storedElsewhere()).toBeGreaterThan(0);
});

const rowNamed = (name: string) => ({ name, value: "1", at: new Date(0) });

test("what is stored outside a transaction is not taken back with it", async () => {
  await openFresh();
  const client = await database();
  let storedOutside: Promise<unknown> = Promise.resolve();
  const failing = inTransaction(async (transaction) => {
    await transaction.setup.create({ data: rowNamed("inside") });
    storedOutside = client.setup.create({ data: rowNamed("outside") }).then(() => undefined);
    // Enough for the query from outside to have its turn, if it could.
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
    throw new Error("taken back");
  });
  await expect(failing).rejects.toThrow("taken back");
  await storedOutside;
  const names = (await client.setup.findMany()).map(({ name }) => name);
  expect(names).toContain("outside");
  expect(names).not.toContain("inside");
});
