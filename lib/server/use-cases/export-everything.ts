import "server-only";
import type { Instant } from "#lib/domain/time/index.ts";
import { selectAccount } from "../data/accounts.ts";
import { inTransaction } from "../data/database.ts";
import { selectAllContent } from "../data/everything.ts";
import type { LearnerId } from "../data/identifiers.ts";
import { selectLog } from "../data/review-log.ts";
import { selectSchedules } from "../data/schedules.ts";

/** Grows when a reader of an older file could misread a newer one. */
const EXPORT_VERSION = 1;

/**
 * Everything of one learner, read in one transaction: account (without the password's hash), settings, decks, notes
 * with every version, cards with their former wordings and the texts of exercises, own wording, imports, pictures, the whole log oldest first, and the schedules that follow from it.
 * Instants inside the log are milliseconds since 1970; other times are ISO 8601 once it is JSON.
 */
export const exportEverything = (learnerId: LearnerId, at: Instant) =>
  inTransaction(async (transaction) => {
    const {
      id: _,
      sessionEpoch: __,
      email,
      name,
      createdAt,
      ...settings
    } = await selectAccount(transaction, learnerId);
    const schedules = await selectSchedules(transaction, learnerId);
    return {
      format: "notecurve",
      version: EXPORT_VERSION,
      exportedAt: new Date(at),
      account: { email, name, createdAt },
      settings,
      ...(await selectAllContent(transaction, learnerId)),
      log: await selectLog(transaction, learnerId),
      schedules: [...schedules].map(([cardId, schedule]) => ({ cardId, ...schedule })),
    };
  });
