import "server-only";
import { database } from "../data/database.ts";
import { answers } from "../data/setup.ts";

/** Whether the database answers with the tables of this version. */
export const isReady = async (): Promise<boolean> => {
  try {
    await answers(await database());
    return true;
  } catch {
    return false;
  }
};
