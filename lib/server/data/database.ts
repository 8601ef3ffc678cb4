import "server-only";
import { ensureDataFolder, readEnvironment, type Environment } from "#lib/server/environment.ts";
import type { Prisma, PrismaClient } from "#prisma/generated/sqlite/client.ts";
import { sqliteConnections } from "./sqlite-connection.ts";

export type Database = PrismaClient;
/** A client inside a transaction, or outside one: what every query of this folder takes. */
export type Transaction = Prisma.TransactionClient;

const BUSY_TIMEOUT_MILLIS = 10_000;
const LONG_TRANSACTION = { maxWait: 60_000, timeout: 900_000 };
const TRANSACTION = { maxWait: 20_000, timeout: 60_000 };

const openSqlite = async (url: string): Promise<Database> => {
  const [{ PrismaBetterSqlite3 }, generated] = await Promise.all([
    import("@prisma/adapter-better-sqlite3"),
    import("#prisma/generated/sqlite/client.ts"),
  ]);
  const adapter = sqliteConnections(new PrismaBetterSqlite3({ url, timeout: BUSY_TIMEOUT_MILLIS }));
  return new generated.PrismaClient({ adapter, transactionOptions: TRANSACTION });
};

const openPostgresql = async (url: string): Promise<Database> => {
  const [{ PrismaPg }, generated] = await Promise.all([
    import("@prisma/adapter-pg"),
    import("#prisma/generated/postgresql/client.ts"),
  ]);
  const client = new generated.PrismaClient({
    adapter: new PrismaPg({ connectionString: url }),
    transactionOptions: TRANSACTION,
  });
  // Both clients are generated from one schema text; they differ only in filters that this folder does not use.
  return client as unknown as Database;
};

/** Opens the database that the environment names. The caller closes it with `$disconnect`. */
export const openDatabase = async (environment: Environment): Promise<Database> => {
  ensureDataFolder(environment);
  const { kind, url } = environment.database;
  return kind === "sqlite" ? openSqlite(url) : openPostgresql(url);
};

const globalStore = globalThis as typeof globalThis & { notecurveDatabase?: Promise<Database> };

/** The one database of this process; reloads of modules in development keep it. */
export const database = (): Promise<Database> => {
  globalStore.notecurveDatabase ??= openDatabase(readEnvironment());
  return globalStore.notecurveDatabase;
};

/** Puts another database in place of the process's own: for the data suite and the end of a command. */
export const useDatabase = (opened: Database | undefined): void => {
  if (opened) globalStore.notecurveDatabase = Promise.resolve(opened);
  else delete globalStore.notecurveDatabase;
};

/** One transaction; what matters to a learner is written whole or not at all. */
export const inTransaction = async <Result>(
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> => (await database()).$transaction(work);

/** One that touches everything of a learner, and may take minutes with a million reviews. */
export const inLongTransaction = async <Result>(
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> => (await database()).$transaction(work, LONG_TRANSACTION);
