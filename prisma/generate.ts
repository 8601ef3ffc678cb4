import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";
import { databaseKinds, readSchema, schemaFor, type DatabaseKind } from "./schema-text.ts";

const run = promisify(execFile);
const here = import.meta.dirname;
const prismaCommand = createRequire(import.meta.url).resolve("prisma/build/index.js");

/**
 * Generating needs no engine, yet Prisma fetches one unless it is told where one is.
 * Any executable will do: it is never started.
 */
const withoutDownload = {
  ...process.env,
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
  CHECKPOINT_DISABLE: "1",
};

const generateClient = async (kind: DatabaseKind): Promise<void> => {
  const folder = path.join(here, "generated", "schema");
  mkdirSync(folder, { recursive: true });
  const schemaFile = path.join(folder, `${kind}.prisma`);
  writeFileSync(schemaFile, schemaFor(readSchema(), kind, `../${kind}`));
  const config = path.join(here, "config.ts");
  await run(
    process.execPath,
    [prismaCommand, "generate", "--config", config, "--schema", schemaFile],
    { cwd: path.dirname(here), env: withoutDownload },
  );
};

await Promise.all(databaseKinds.map(generateClient));
