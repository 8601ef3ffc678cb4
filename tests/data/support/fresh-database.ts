import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inject } from "vitest";
import { adapterFor, type DatabaseAddress } from "#prisma/adapter.ts";

/** An empty, migrated database of its own. */
export interface FreshDatabase {
  readonly address: DatabaseAddress;
  readonly dataFolder: string;
  readonly remove: () => Promise<void>;
}

export const freshSqlite = (): FreshDatabase => {
  const dataFolder = mkdtempSync(path.join(tmpdir(), "notecurve-sqlite-"));
  const file = path.join(dataFolder, "notecurve.db");
  copyFileSync(inject("templates").sqliteFile, file);
  return {
    address: { kind: "sqlite", url: `file:${file}` },
    dataFolder,
    remove: async () => rmSync(dataFolder, { recursive: true, force: true }),
  };
};

export const freshPostgresql = async (): Promise<FreshDatabase> => {
  const { postgres } = inject("templates");
  if (postgres.kind === "left-out") throw new Error("PostgreSQL is not running.");
  const name = `test_${crypto.randomUUID().replaceAll("-", "")}`;
  const asAdmin = async (sql: string): Promise<void> => {
    const admin = await adapterFor({ kind: "postgresql", url: postgres.adminUrl }).connect();
    await admin.executeScript(sql);
    await admin.dispose();
  };
  await asAdmin(`CREATE DATABASE ${name} TEMPLATE ${postgres.template}`);
  const dataFolder = mkdtempSync(path.join(tmpdir(), "notecurve-postgresql-"));
  return {
    address: { kind: "postgresql", url: postgres.adminUrl.replace(/\/postgres$/, `/${name}`) },
    dataFolder,
    remove: async () => {
      rmSync(dataFolder, { recursive: true, force: true });
      await asAdmin(`DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
};
