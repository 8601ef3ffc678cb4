import { now } from "#lib/server/clock.ts";
import { resetPassword } from "#lib/server/use-cases/reset-password.ts";
import { signUp } from "#lib/server/use-cases/sign-up.ts";
import { isZone } from "#lib/domain/time/index.ts";
import {
  readArguments,
  RefusedError,
  UsageError,
  type Command,
  type ExitStatus,
  type Streams,
} from "../command.ts";
import { withDatabase } from "../with-database.ts";

/** Never an argument: those stand in the list of processes and in the shell's history. */
const readPassword = async (streams: Streams): Promise<string> => {
  const [password = ""] = await streams.readLines();
  if (password === "")
    throw new RefusedError("No password. Give it as the first line of standard input.");
  return password;
};

const create = async (email: string, zone: string, streams: Streams): Promise<void> => {
  if (!isZone(zone))
    throw new UsageError(`"${zone}" is no time zone. One looks like Europe/Berlin.`);
  const result = await signUp({ email, password: await readPassword(streams), zone }, now());
  if (result.kind === "refused") throw new RefusedError(Object.values(result.problems).join("\n"));
  streams.print(`Made an account for ${email} in zone ${zone}.\n`);
};

const reset = async (email: string, streams: Streams): Promise<void> => {
  const result = await resetPassword(email, await readPassword(streams));
  if (result.kind === "unknown-email") {
    throw new RefusedError(
      `No account has the e-mail ${email}. Make one: notecurve learner create ${email}`,
    );
  }
  if (result.kind === "refused") throw new RefusedError(result.reason);
  streams.print(`Set a new password for ${email} and ended all sessions.\n`);
};

export const learner: Command = {
  name: "learner",
  usage: "learner create EMAIL [--zone ZONE] | learner reset EMAIL",
  summary:
    "Makes an account, or sets a new password. The password is the first line of standard input.",
  example: "learner create ada@example.org --zone Europe/London < password.txt",
  run: async (words, streams) => {
    const { values, positionals } = readArguments(words, { zone: { type: "string" } });
    const [action, email, ...rest] = positionals;
    if (email === undefined || rest.length > 0)
      throw new UsageError("Name an action and one e-mail address.");
    return withDatabase(async (): Promise<ExitStatus> => {
      if (action === "create") await create(email, values.zone ?? "UTC", streams);
      else if (action === "reset") await reset(email, streams);
      else throw new UsageError(`There is no action "${action}". Known: create, reset.`);
      return 0;
    });
  },
};
