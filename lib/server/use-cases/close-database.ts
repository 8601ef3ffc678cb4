import "server-only";
import { database, useDatabase } from "../data/database.ts";

/** Ends the connection of this process, so that a command can end too. */
export const closeDatabase = async (): Promise<void> => {
  await (await database()).$disconnect();
  useDatabase(undefined);
};
