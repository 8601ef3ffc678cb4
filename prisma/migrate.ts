import { adapterFor, type DatabaseAddress } from "./adapter.ts";
import { readMigrations } from "./migrations.ts";
import { noFilters, withSchemaEngine } from "./schema-engine.ts";
import { readSchema, schemaFor } from "./schema-text.ts";

/**
 * Brings the database to the newest migration and returns the names of those it applied, oldest first;
 * none on a second run. Throws when the database cannot be reached or a migration fails.
 */
export const migrateDatabase = (address: DatabaseAddress): Promise<readonly string[]> =>
  withSchemaEngine(schemaFor(readSchema(), address.kind), adapterFor(address), async (engine) => {
    const migrationsList = readMigrations(address.kind);
    const applied = await engine.applyMigrations({ migrationsList, filters: noFilters });
    return applied.appliedMigrationNames;
  });
