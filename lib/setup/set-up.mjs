// @ts-check
import { buildPages } from "./steps/build.mjs";
import { generateClients } from "./steps/client.mjs";
import { makeDataFolder } from "./steps/data-folder.mjs";
import { prepareDatabase } from "./steps/database.mjs";
import { installPackages } from "./steps/packages.mjs";
import { requireSqlite } from "./steps/sqlite.mjs";

/**
 * Everything between a bare clone and a server, each step only when what it depends on changed.
 *
 * @param {import("./environment.mjs").Environment} environment
 * @param {{ build: boolean }} options
 */
export const setUp = async (environment, { build }) => {
  makeDataFolder(environment.dataFolder);
  await installPackages();
  const sqlite = environment.sqliteFile === null ? null : await requireSqlite();
  await generateClients();
  await prepareDatabase(environment, sqlite);
  if (build) await buildPages();
};
