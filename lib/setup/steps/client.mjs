// @ts-check
import { existsSync } from "node:fs";
import { hashOf } from "../hash.mjs";
import { inRoot } from "../paths.mjs";
import { SetupError, step } from "../report.mjs";
import { run, typescript } from "../run.mjs";
import { isStamped, stamp } from "../stamps.mjs";
import { requireWritableCheckout } from "./data-folder.mjs";

const STAMP = inRoot("prisma", "generated", ".made-from");
const SOURCES = [
  "prisma/schema.prisma",
  "prisma/schema-text.ts",
  "prisma/generate.ts",
  "prisma/config.ts",
  "node_modules/prisma/package.json",
];
const CLIENTS = ["sqlite", "postgresql"];

/** Generates the database clients when the models changed. */
export const generateClients = async () => {
  const key = hashOf(SOURCES);
  const there = CLIENTS.every((kind) =>
    existsSync(inRoot("prisma", "generated", kind, "client.ts")),
  );
  if (there && isStamped(STAMP, key)) return;
  requireWritableCheckout();
  await step("Generating the database client", async () => {
    const { code, output } = await run(process.execPath, typescript("prisma/generate.ts"));
    if (code !== 0) throw new SetupError(`The database client could not be generated.\n${output}`);
    stamp(STAMP, key);
  });
};
