import { Prisma } from "#prisma/generated/sqlite/client.ts";
import type { Transaction } from "./database.ts";

type Value = string | number | bigint | boolean | Date | null;

/** What a statement may hold: SQLite takes 32,766 values in one, PostgreSQL 65,535. */
const VALUES_AT_MOST = 30_000;

type Rows<Row> = readonly (Row & { readonly [column in keyof Row]: Value })[];

/**
 * Inserts rows that all have the same columns. The client's own createMany plans the statement anew for each number of
 * rows, which takes several times as long as the database does.
 */
export const insertRows = <Row>(
  transaction: Transaction,
  table: "Review" | "Schedule" | "FoldStep",
  rows: Rows<Row>,
): Promise<void> => insert(transaction, table, rows, () => Prisma.empty);

/** The same, where a row that is there already becomes the new one. `key` names the columns of its primary key. */
export const putRows = <Row>(
  transaction: Transaction,
  table: "Schedule",
  key: readonly (keyof Row & string)[],
  rows: Rows<Row>,
): Promise<void> =>
  insert(transaction, table, rows, (columns) => {
    const changes = columns
      .filter((column) => !key.some((part) => part === column))
      .map((column) => `"${column}" = excluded."${column}"`);
    return Prisma.raw(
      ` ON CONFLICT (${key.map((column) => `"${column}"`).join(", ")}) DO UPDATE SET ${changes.join(", ")}`,
    );
  });

const insert = async <Row>(
  transaction: Transaction,
  table: string,
  rows: Rows<Row>,
  onConflict: (columns: readonly string[]) => Prisma.Sql,
): Promise<void> => {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first) as (keyof Row & string)[];
  const names = columns.map((column) => `"${column}"`).join(", ");
  const atOnce = Math.floor(VALUES_AT_MOST / columns.length);
  for (let from = 0; from < rows.length; from += atOnce) {
    const tuples = rows
      .slice(from, from + atOnce)
      .map((row) => Prisma.sql`(${Prisma.join(columns.map((column): Value => row[column]))})`);
    await transaction.$executeRaw`INSERT INTO ${Prisma.raw(`"${table}" (${names})`)} VALUES ${Prisma.join(tuples)}${onConflict(columns)}`;
  }
};
