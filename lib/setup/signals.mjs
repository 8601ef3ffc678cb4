// @ts-check

/** @typedef {"SIGINT" | "SIGTERM"} StopSignal */

/** What a shell reads as "ended by this signal": 128 and its number. */
const EXIT_STATUS = { SIGINT: 130, SIGTERM: 143 };

/** @param {StopSignal} signal */
export const exitBecauseOf = (signal) => process.exit(EXIT_STATUS[signal]);

/** @type {Set<(signal: StopSignal) => void>} */
const responses = new Set();

/** @param {StopSignal} signal */
const respond = (signal) => {
  if (responses.size === 0) exitBecauseOf(signal);
  for (const response of responses) response(signal);
};

process.on("SIGINT", () => respond("SIGINT"));
process.on("SIGTERM", () => respond("SIGTERM"));

/**
 * Answers Ctrl-C and SIGTERM in another way than by ending at once, until the returned function is called.
 *
 * @param {(signal: StopSignal) => void} response
 */
export const onStopSignal = (response) => {
  responses.add(response);
  return () => {
    responses.delete(response);
  };
};
