// @ts-check
import { get } from "node:http";
import { setTimeout as wait } from "node:timers/promises";

const POLL_MILLIS = 100;
/** Addresses that mean "every address of this machine"; this one reaches it. */
const EVERY = new Set(["0.0.0.0", "::", "[::]"]);

/**
 * What to type into a browser.
 *
 * @param {string} host
 * @param {number} port
 */
export const addressOf = (host, port) => {
  const reachable = EVERY.has(host) ? "127.0.0.1" : host;
  return `http://${reachable.includes(":") ? `[${reachable}]` : reachable}:${port}`;
};

/**
 * Resolves when the server says that it is up.
 *
 * @param {string} host
 * @param {number} port
 * @returns {Promise<"answers">}
 */
export const waitUntilAnswers = async (host, port) => {
  while (!(await isUp(`${addressOf(host, port)}/healthz`))) await wait(POLL_MILLIS);
  return "answers";
};

/**
 * @param {string} url
 * @returns {Promise<boolean>}
 */
const isUp = (url) =>
  new Promise((resolve) => {
    get(url, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    }).on("error", () => resolve(false));
  });
