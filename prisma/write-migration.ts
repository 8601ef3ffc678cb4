/**
 * Writes the next migration of both databases from the change between the last schema text and schema.prisma.
 *
 *   npm run migration -- <name>      for example: npm run migration -- add_card_tags
 *
 * The engine's own `createMigration` wants a shadow database that it cannot make on SQLite,
 * so the last text is kept in migrations/schema.prisma and compared with the new one.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { changeBetween } from "./change.ts";
import { lastSchemaFile, migrationNames, migrationsFolder } from "./migrations.ts";
import { databaseKinds, readSchema, type DatabaseKind } from "./schema-text.ts";

const name = process.argv[2] ?? "";
if (!/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error("Usage: npm run migration -- NAME, where NAME is like add_card_tags.");
  process.exit(2);
}

const writeMigration = (kind: DatabaseKind, script: string): void => {
  mkdirSync(path.join(migrationsFolder, kind), { recursive: true });
  const number = String(migrationNames(kind).length + 1).padStart(4, "0");
  const folder = path.join(migrationsFolder, kind, `${number}_${name}`);
  mkdirSync(folder);
  writeFileSync(path.join(folder, "migration.sql"), script);
  console.log(path.relative(process.cwd(), folder));
};

const next = readSchema();
const last = existsSync(lastSchemaFile) ? readFileSync(lastSchemaFile, "utf8") : null;
const changes = await Promise.all(
  databaseKinds.map(async (kind) => ({ kind, script: await changeBetween(last, next, kind) })),
);

const changed = changes.filter(({ script }) => script !== null);
for (const { kind, script } of changed) if (script !== null) writeMigration(kind, script);
if (changed.length === 0) console.log("The models did not change: no migration is needed.");
writeFileSync(lastSchemaFile, next);
