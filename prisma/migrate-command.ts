/** Brings the database that the environment names to the newest migration. Silent when there is nothing to do. */
import { ensureDataFolder, readEnvironment } from "#lib/server/environment.ts";
import { migrateDatabase } from "./migrate.ts";

const environment = readEnvironment();
ensureDataFolder(environment);
for (const name of await migrateDatabase(environment.database)) console.log(`applied ${name}`);
