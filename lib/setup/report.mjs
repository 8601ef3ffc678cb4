// @ts-check

/** What the person at the terminal can mend. Shown as its message alone, without a stack trace. */
export class SetupError extends Error {}

/** @param {string} line */
export const say = (line) => {
  process.stdout.write(`${line}\n`);
};

/**
 * Runs `work` under a line that says what happens, and a second one with the time it took.
 * On a terminal the seconds are counted, so that two quiet minutes do not look like a standstill.
 *
 * @template Result
 * @param {string} doing for example "Installing packages"
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export const step = async (doing, work) => {
  const startedAt = Date.now();
  const seconds = () => Math.round((Date.now() - startedAt) / 1000);
  say(`${doing} …`);
  const counting = process.stdout.isTTY
    ? setInterval(() => process.stdout.write(`\r  ${seconds()} s`), 1000)
    : undefined;
  try {
    const result = await work();
    clearInterval(counting);
    say(`${process.stdout.isTTY ? "\r" : ""}  done in ${seconds()} s`);
    return result;
  } finally {
    clearInterval(counting);
  }
};

/**
 * Ends the process with the message of what went wrong.
 *
 * @param {unknown} error
 * @returns {never}
 */
export const stop = (error) => {
  const known = error instanceof SetupError;
  const message = error instanceof Error ? (known ? error.message : error.stack) : String(error);
  process.stderr.write(`${process.stdout.isTTY ? "\r" : ""}${message ?? "Unknown failure."}\n`);
  process.exit(1);
};
