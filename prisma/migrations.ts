import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { MigrationList } from "./schema-engine.ts";
import type { DatabaseKind } from "./schema-text.ts";

export const migrationsFolder = path.join(import.meta.dirname, "migrations");

/** schema.prisma as it was when the newest migration was written. */
export const lastSchemaFile = path.join(migrationsFolder, "schema.prisma");

/** Names of the migrations of `kind`, oldest first: `0001_first`, … */
export const migrationNames = (kind: DatabaseKind): readonly string[] =>
  readdirSync(path.join(migrationsFolder, kind), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

/** The migrations of `kind` in the shape that the schema engine asks for. */
export const readMigrations = (kind: DatabaseKind): MigrationList => {
  const baseDir = path.join(migrationsFolder, kind);
  return {
    baseDir,
    lockfile: { path: "migration_lock.toml", content: `provider = "${kind}"\n` },
    shadowDbInitScript: "",
    migrationDirectories: migrationNames(kind).map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: {
          tag: "ok",
          value: readFileSync(path.join(baseDir, name, "migration.sql"), "utf8"),
        },
      },
    })),
  };
};
