import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import { noFilters, withSchemaEngine, type DiffTarget } from "./schema-engine.ts";
import { schemaFor, type DatabaseKind } from "./schema-text.ts";

/**
 * The SQL that turns the models of `from` (none when null) into those of `to`; null when nothing changes.
 * Compares two texts: no database is read or written.
 */
export const changeBetween = async (
  from: string | null,
  to: string,
  kind: DatabaseKind,
): Promise<string | null> =>
  withSchemaEngine(schemaFor(to, kind), paper[kind], async (engine) => {
    const result = await engine.diff({
      from: from === null ? { tag: "empty" } : datamodel(schemaFor(from, kind)),
      to: datamodel(schemaFor(to, kind)),
      script: true,
      exitCode: true,
      filters: noFilters,
    });
    return result.exitCode === CHANGED ? result.stdout : null;
  });

/** What `diff` answers with `exitCode: true` when the two sides differ. */
const CHANGED = 2;

const datamodel = (content: string): DiffTarget => ({
  tag: "schemaDatamodel",
  files: [{ path: "schema.prisma", content }],
});

/** The one question the engine asks a PostgreSQL server before it compares texts: schema, version, number. */
const greeting = {
  columnNames: ["exists", "version", "numeric_version"],
  columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
  rows: [[true, "PostgreSQL 16.0", 160_000]],
};

const paperConnection: SqlDriverAdapter = {
  provider: "postgres",
  adapterName: "paper",
  queryRaw: () => Promise.resolve(greeting),
  executeRaw: () => Promise.reject(new Error("A comparison of texts writes nothing.")),
  executeScript: () => Promise.reject(new Error("A comparison of texts writes nothing.")),
  startTransaction: () => Promise.reject(new Error("A comparison of texts writes nothing.")),
  dispose: () => Promise.resolve(),
};

/** Stand-ins for a database: the engine connects to one even when it compares only texts. */
const paper: Record<DatabaseKind, SqlMigrationAwareDriverAdapterFactory> = {
  sqlite: new PrismaBetterSqlite3({ url: ":memory:" }),
  postgresql: {
    provider: "postgres",
    adapterName: "paper",
    connect: () => Promise.resolve(paperConnection),
    connectToShadowDb: () => Promise.resolve(paperConnection),
  },
};
