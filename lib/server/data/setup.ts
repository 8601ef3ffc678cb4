import "server-only";
import type { Transaction } from "./database.ts";

/** What the set-up has done, by name: the hash of what it was done with. */
export const selectOptionalSetup = async (
  transaction: Transaction,
  name: string,
): Promise<string | null> =>
  (await transaction.setup.findUnique({ where: { name } }))?.value ?? null;

export const upsertSetup = async (
  transaction: Transaction,
  name: string,
  value: string,
  at: Date,
): Promise<void> => {
  await transaction.setup.upsert({
    where: { name },
    create: { name, value, at },
    update: { value, at },
  });
};

/** Touches a column of the newest migration, so that an older database fails. */
export const answers = async (transaction: Transaction): Promise<void> => {
  await transaction.review.findFirst({ select: { target: true } });
};
