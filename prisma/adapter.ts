import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import type { DatabaseKind } from "./schema-text.ts";

/** `url` is `file:<path>` for SQLite, `postgresql://…` for PostgreSQL. */
export interface DatabaseAddress {
  readonly kind: DatabaseKind;
  readonly url: string;
}

const BUSY_TIMEOUT_MILLIS = 10_000;

/** The driver with which the schema engine reaches a database. */
export const adapterFor = ({
  kind,
  url,
}: DatabaseAddress): SqlMigrationAwareDriverAdapterFactory => {
  if (kind === "postgresql") return new PrismaPg({ connectionString: url });
  return new PrismaBetterSqlite3({ url, timeout: BUSY_TIMEOUT_MILLIS });
};
