/**
 * Brings the database that the environment names to the newest migration, imports the built-in section, and stores what
 * notes from before there were links build on.
 * Run as a process by steps/database.mjs; a second run changes nothing.
 */
import { ensureDataFolder, readEnvironment } from "#lib/server/environment.ts";
import { closeDatabase } from "#lib/server/use-cases/close-database.ts";
import { installBuiltInNotes } from "#lib/server/use-cases/install-built-in-notes.ts";
import { linkEarlierNotes } from "#lib/server/use-cases/link-earlier-notes.ts";
import { migrateDatabase } from "#prisma/migrate.ts";

try {
  const environment = readEnvironment();
  ensureDataFolder(environment);
  const applied = await migrateDatabase(environment.database);
  const notes = await installBuiltInNotes();
  const linked = await linkEarlierNotes();
  await closeDatabase();
  console.log(JSON.stringify({ applied, notes, linked }));
  // The schema engine leaves a timer of ten seconds behind; nothing is pending here.
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message.trim() : String(error));
  process.exit(1);
}
