import { spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import { chosenServer } from "./server.ts";

export interface LearnerMaker {
  make: (account: { email: string; password: string; zone: string }) => Promise<void>;
}

const root = path.resolve(import.meta.dirname, "../../..");
const WORDS = [
  "--conditions=react-server",
  "--import",
  "tsx",
  "tests/e2e/support/make-learners.ts",
];

/** One process for all accounts of a worker; it ends when the worker does, with its input. */
const startMaker = (): LearnerMaker => {
  const child = spawn(process.execPath, WORDS, {
    cwd: root,
    env: { ...process.env, ...chosenServer().variables },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let last: Promise<unknown> = Promise.resolve();
  child.unref();
  return {
    make: async (account) => {
      child.stdin.write(`${JSON.stringify(account)}\n`);
      const answer = last.then(() => answers.next());
      last = answer;
      const { value } = await answer;
      if (value !== "created") throw new Error(`No account for ${account.email}: ${value}`);
    },
  };
};

let maker: LearnerMaker | undefined;

export const learnerMaker = (): LearnerMaker => (maker ??= startMaker());
