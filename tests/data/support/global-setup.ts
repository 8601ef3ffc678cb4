import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { adapterFor } from "#prisma/adapter.ts";
import { migrateDatabase } from "#prisma/migrate.ts";
import { startPostgres, type Postgres } from "./postgres.ts";

/** What each test file is told: a migrated, empty database of each kind, to be copied. */
export interface Templates {
  readonly sqliteFile: string;
  readonly postgres:
    | { readonly kind: "running"; readonly adminUrl: string; readonly template: string }
    | { readonly kind: "left-out"; readonly reason: string };
}

declare module "vitest" {
  interface ProvidedContext {
    templates: Templates;
  }
}

const TEMPLATE = "template_notecurve";

/** Starts PostgreSQL once for the whole suite and migrates one database of each kind. */
const setUp = async (project: TestProject): Promise<() => Promise<void>> => {
  const folder = mkdtempSync(path.join(tmpdir(), "notecurve-data-suite-"));
  const sqliteFile = path.join(folder, "template.db");
  await migrateDatabase({ kind: "sqlite", url: `file:${sqliteFile}` });
  const postgres = await startPostgres();
  project.provide("templates", { sqliteFile, postgres: await describePostgres(postgres) });
  return async () => {
    if (postgres.kind === "running") await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
};

export default setUp;

const describePostgres = async (postgres: Postgres): Promise<Templates["postgres"]> => {
  if (postgres.kind === "left-out") {
    console.warn(`PostgreSQL is left out of the data suite: ${postgres.reason}`);
    return postgres;
  }
  const adminUrl = postgres.url("postgres");
  const admin = await adapterFor({ kind: "postgresql", url: adminUrl }).connect();
  await admin.executeScript(`CREATE DATABASE ${TEMPLATE}`);
  await admin.dispose();
  await migrateDatabase({ kind: "postgresql", url: postgres.url(TEMPLATE) });
  return { kind: "running", adminUrl, template: TEMPLATE };
};
