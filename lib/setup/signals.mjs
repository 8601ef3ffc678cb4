// @ts-check

/** @typedef {"SIGINT" | "SIGTERM"} StopSignal */

/** What a shell reads as "ended by this signal": 128 and its number. */
const EXIT_STATUS = { SIGINT: 130, SIGTERM: 143 };

/** @param {StopSignal} signal */
export const exitBecauseOf = (signal) => process.exit(EXIT_STATUS[signal]);

/** @type {(signal: StopSignal) => void} */
let respond = exitBecauseOf;

process.on("SIGINT", () => respond("SIGINT"));
process.on("SIGTERM", () => respond("SIGTERM"));

/**
 * Answers Ctrl-C and SIGTERM in another way until the returned function is called.
 *
 * @param {(signal: StopSignal) => void} response
 */
export const onStopSignal = (response) => {
  respond = response;
  return () => {
    respond = exitBecauseOf;
  };
};
