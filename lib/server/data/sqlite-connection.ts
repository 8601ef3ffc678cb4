import { setTimeout as pause } from "node:timers/promises";
import {
  isDriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type Transaction,
} from "@prisma/driver-adapter-utils";

/**
 * better-sqlite3 keeps synchronous=FULL only until a file is in WAL mode; a reopened file starts at NORMAL.
 * An acknowledged review is on disk, so FULL is asked for on each connection.
 */
const SETTINGS = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;";

const MOST_TRIES = 40;
const PAUSE_MILLIS = 50;

/**
 * The change to WAL, and the first look into a file that another process has just opened, do not wait for a lock as
 * other statements do (sqlite.org/wal.html, "Sometimes Queries Return SQLITE_BUSY In WAL Mode"): they are tried again.
 */
const settle = async (connection: SqlDriverAdapter, triesLeft = MOST_TRIES): Promise<void> => {
  try {
    await connection.executeScript(SETTINGS);
  } catch (error) {
    const isBusy = isDriverAdapterError(error) && error.cause.kind === "SocketTimeout";
    if (!isBusy || triesLeft <= 1) throw error;
    await pause(PAUSE_MILLIS);
    await settle(connection, triesLeft - 1);
  }
};

const run = (on: Transaction, sql: string): Promise<number> =>
  on.executeRaw({ sql, args: [], argTypes: [] });

/**
 * Takes the write lock at the start. A transaction that begins by reading, as the adapter's own does, cannot wait for
 * the lock later: SQLite refuses at once if another process has written since (SQLITE_BUSY_SNAPSHOT,
 * sqlite.org/isolation.html), and a command may import a note while the server stores reviews.
 */
const beginWriting = async (connection: SqlDriverAdapter): Promise<Transaction> => {
  const transaction = await connection.startTransaction();
  try {
    await run(transaction, "COMMIT");
    await run(transaction, "BEGIN IMMEDIATE");
    return transaction;
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
};

/**
 * One connection serves a whole process, and the adapter lets a query from outside run inside the transaction that is
 * open: it would see what is not committed, and be taken back with it. Here it waits for the end.
 */
const isolated = (connection: SqlDriverAdapter): SqlDriverAdapter => {
  const open: { end: Promise<void> | null } = { end: null };
  const whenFree = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    // Whoever waited first may have begun the next transaction.
    // oxlint-disable-next-line no-await-in-loop
    while (open.end) await open.end;
    return work();
  };
  const begin = async (): Promise<Transaction> => {
    let free: (() => void) | undefined;
    open.end = new Promise((resolve) => {
      free = resolve;
    });
    const end = async (how: () => Promise<void>): Promise<void> => {
      open.end = null;
      free?.();
      await how();
    };
    try {
      const transaction = await beginWriting(connection);
      return {
        provider: transaction.provider,
        adapterName: transaction.adapterName,
        options: transaction.options,
        queryRaw: (query) => transaction.queryRaw(query),
        executeRaw: (query) => transaction.executeRaw(query),
        commit: () => end(() => transaction.commit()),
        rollback: () => end(() => transaction.rollback()),
      };
    } catch (error) {
      await end(async () => {});
      throw error;
    }
  };
  return {
    provider: connection.provider,
    adapterName: connection.adapterName,
    queryRaw: (query) => whenFree(() => connection.queryRaw(query)),
    executeRaw: (query) => whenFree(() => connection.executeRaw(query)),
    executeScript: (script) => whenFree(() => connection.executeScript(script)),
    startTransaction: () => whenFree(begin),
    dispose: () => connection.dispose(),
  };
};

/** Connections that are durable, and whose transactions nobody outside looks into. */
export const sqliteConnections = (
  factory: SqlMigrationAwareDriverAdapterFactory,
): SqlMigrationAwareDriverAdapterFactory => ({
  provider: factory.provider,
  adapterName: factory.adapterName,
  connectToShadowDb: () => factory.connectToShadowDb(),
  connect: async (): Promise<SqlDriverAdapter> => {
    const connection = await factory.connect();
    await settle(connection);
    return isolated(connection);
  },
});
