import "server-only";
import { SCHEDULER_NAMES, type SchedulerChoice } from "#lib/domain/scheduling/index.ts";
import type { LearnerId } from "./identifiers.ts";
import type { Transaction } from "./database.ts";
import { readQueueChoices, type QueueChoices, type QueueChoicesRow } from "./queue-choices.ts";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** What a learner has chosen; `zone` is an IANA name, `dayStart` a whole hour 0..12. */
export interface Settings {
  readonly zone: string;
  readonly dayStart: number;
  readonly newPerDay: number;
  readonly theme: Theme;
  readonly hotkeys: boolean;
}

export interface Account extends Settings, SchedulerChoice, QueueChoices {
  readonly id: LearnerId;
  readonly email: string;
  readonly name: string;
  readonly sessionEpoch: number;
  readonly createdAt: Date;
}

type UserRow = Omit<Account, "id" | "theme" | "scheduler" | keyof QueueChoices> &
  Readonly<Record<"id" | "theme" | "scheduler", string>> &
  QueueChoicesRow;

const ACCOUNT_COLUMNS = {
  id: true,
  email: true,
  name: true,
  zone: true,
  dayStart: true,
  newPerDay: true,
  reviewsPerDay: true,
  dueOrder: true,
  leeches: true,
  dayChoice: true,
  catchUp: true,
  theme: true,
  hotkeys: true,
  scheduler: true,
  retention: true,
  sessionEpoch: true,
  createdAt: true,
} as const;

const schedulerNamed = (name: string): SchedulerChoice["scheduler"] =>
  SCHEDULER_NAMES.find((known) => known === name) ?? "sm2";

const toAccount = (row: UserRow): Account => ({
  ...row,
  ...readQueueChoices(row),
  id: row.id as LearnerId,
  theme: THEMES.find((theme) => theme === row.theme) ?? "system",
  scheduler: schedulerNamed(row.scheduler),
});

/** One account an address, however it is typed. */
export const normalizeEmail = (email: string): string => email.trim().toLowerCase();

export const selectOptionalAccount = async (
  transaction: Transaction,
  learnerId: LearnerId,
): Promise<Account | null> => {
  const row = await transaction.user.findUnique({
    where: { id: learnerId },
    select: ACCOUNT_COLUMNS,
  });
  return row && toAccount(row);
};

export const selectAccount = async (
  transaction: Transaction,
  learnerId: LearnerId,
): Promise<Account> => {
  const account = await selectOptionalAccount(transaction, learnerId);
  if (!account) throw new Error(`No account has the id ${learnerId}`);
  return account;
};

export const selectOptionalAccountByEmail = async (
  transaction: Transaction,
  email: string,
): Promise<(Account & { readonly passwordHash: string }) | null> => {
  const row = await transaction.user.findUnique({
    where: { email: normalizeEmail(email) },
    select: { ...ACCOUNT_COLUMNS, passwordHash: true },
  });
  return row && { ...toAccount(row), passwordHash: row.passwordHash };
};

export const selectPasswordHash = async (
  transaction: Transaction,
  learnerId: LearnerId,
): Promise<string> =>
  (
    await transaction.user.findUniqueOrThrow({
      where: { id: learnerId },
      select: { passwordHash: true },
    })
  ).passwordHash;

export interface NewAccount extends Pick<Account, "id" | "email" | "name" | "zone" | "createdAt"> {
  readonly passwordHash: string;
}

export const insertAccount = async (
  transaction: Transaction,
  account: NewAccount,
): Promise<void> => {
  await transaction.user.create({ data: { ...account, email: normalizeEmail(account.email) } });
};

export const updateSettings = async (
  transaction: Transaction,
  learnerId: LearnerId,
  settings: Partial<Settings> & { readonly name?: string },
): Promise<void> => {
  await transaction.user.update({ where: { id: learnerId }, data: settings });
};

/** A new password ends every session: tokens of an older epoch are no longer good. */
export const updatePassword = async (
  transaction: Transaction,
  learnerId: LearnerId,
  passwordHash: string,
): Promise<void> => {
  await transaction.user.update({
    where: { id: learnerId },
    data: { passwordHash, sessionEpoch: { increment: 1 } },
  });
};

export const deleteAccount = async (
  transaction: Transaction,
  learnerId: LearnerId,
): Promise<void> => {
  await transaction.user.delete({ where: { id: learnerId } });
};

/** What decides how an event is stored, and whether it is. */
export type AccountOfLog = SchedulerChoice & Pick<Account, "zone" | "dayStart" | "sessionEpoch">;

/**
 * Puts this transaction in line behind any other that writes for the same learner, on either database:
 * an update takes the row lock in PostgreSQL and the write lock in SQLite before anything is read. Answers what holds
 * while the lock does; null where there is no such account.
 */
export const lockLearner = async (
  transaction: Transaction,
  learnerId: LearnerId,
): Promise<AccountOfLog | null> => {
  const [row] = await transaction.user.updateManyAndReturn({
    where: { id: learnerId },
    data: { logVersion: { increment: 1 } },
    select: { scheduler: true, retention: true, zone: true, dayStart: true, sessionEpoch: true },
  });
  return row ? { ...row, scheduler: schedulerNamed(row.scheduler) } : null;
};

export const updateScheduler = async (
  transaction: Transaction,
  learnerId: LearnerId,
  { scheduler, retention }: SchedulerChoice,
): Promise<void> => {
  await transaction.user.update({ where: { id: learnerId }, data: { scheduler, retention } });
};

export const selectLearnerIds = async (transaction: Transaction): Promise<readonly LearnerId[]> =>
  (await transaction.user.findMany({ select: { id: true }, orderBy: { createdAt: "asc" } })).map(
    ({ id }) => id as LearnerId,
  );
