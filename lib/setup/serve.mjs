// @ts-check
import { spawn } from "node:child_process";
import { addressOf, waitUntilAnswers } from "./address.mjs";
import { root } from "./paths.mjs";
import { say, SetupError } from "./report.mjs";
import { onStopSignal } from "./signals.mjs";
import { nextCommand } from "./steps/build.mjs";
import { readOrMakeSecret } from "./steps/secret.mjs";

/** How long requests may take to finish after a signal. */
const GRACE_MILLIS = 15_000;

/** Longer than browsers and proxies keep an idle connection, so that none is closed as it is used again. */
const KEEP_ALIVE_MILLIS = 75_000;

/** What is read of a folder of notes outlives many small collections, each of which would copy it once more. */
const YOUNG_MEGABYTES = 64;

const PEER_ADDRESS = new URL("peer-address.mjs", import.meta.url).href;

/**
 * Starts Next.js, says where it runs once it answers, and stays until it ends.
 * Next.js finishes the requests in flight on SIGINT and SIGTERM; a stop that was asked for is a success.
 *
 * @param {import("./environment.mjs").Environment} environment
 * @param {{ development: boolean }} options
 */
export const serve = async (environment, { development }) => {
  const { host, port } = environment;
  const server = startServer(environment, { development });
  /** @type {Promise<"ended">} */
  const ended = new Promise((resolve) => server.once("close", () => resolve("ended")));
  const stopping = stopOnSignal(server);
  const printing = printFromNowOn(server);
  const first = await Promise.race([waitUntilAnswers(host, port), ended]);
  if (first === "answers") {
    say(`Notecurve runs at ${addressOf(host, port)}`);
    printing.begin();
    await ended;
  }
  if (stopping.asked) process.exit(0);
  throw new SetupError(`${printing.gathered().trim()}\nThe server ended by itself.`.trim());
};

/**
 * The process of the server itself: what ends it, ends the server.
 *
 * @param {import("./environment.mjs").Environment} environment
 * @param {{ development: boolean }} options
 */
export const startServer = (environment, { development }) => {
  const words = [
    ...(development ? ["dev"] : ["start", "--keepAliveTimeout", String(KEEP_ALIVE_MILLIS)]),
    "--hostname",
    environment.host,
    "--port",
    String(environment.port),
  ];
  const node = [`--max-semi-space-size=${YOUNG_MEGABYTES}`, "--import", PEER_ADDRESS];
  return spawn(process.execPath, [...node, nextCommand, ...words], {
    cwd: root,
    env: serverVariables(environment, development),
    stdio: ["ignore", "pipe", "pipe"],
  });
};

/**
 * @param {import("./environment.mjs").Environment} environment
 * @param {boolean} development
 * @returns {NodeJS.ProcessEnv}
 */
const serverVariables = (environment, development) => ({
  ...process.env,
  NODE_ENV: development ? "development" : "production",
  NEXT_TELEMETRY_DISABLED: "1",
  NOTECURVE_DATA: environment.dataFolder,
  NEXTAUTH_SECRET: process.env["NEXTAUTH_SECRET"] || readOrMakeSecret(environment.dataFolder),
  // Without either, next-auth sends everyone to localhost:3000; with both, it would not read NEXTAUTH_URL.
  ...(process.env["NEXTAUTH_URL"] ? {} : { AUTH_TRUST_HOST: "1" }),
});

/** @param {import("node:child_process").ChildProcess} server */
const stopOnSignal = (server) => {
  const stopping = { asked: false };
  onStopSignal((signal) => {
    if (stopping.asked) return;
    stopping.asked = true;
    server.kill(signal);
    setTimeout(() => {
      process.stderr.write(
        `Requests did not finish in ${GRACE_MILLIS / 1000} s; stopped anyway.\n`,
      );
      server.kill("SIGKILL");
      process.exit(1);
    }, GRACE_MILLIS).unref();
  });
  return stopping;
};

/**
 * Keeps the banner of Next.js back, so that the line with the address is the last one of the start;
 * what the server says later is printed as it comes.
 *
 * @param {import("node:child_process").ChildProcess} server
 */
const printFromNowOn = (server) => {
  let begun = false;
  let before = "";
  for (const stream of /** @type {const} */ (["stdout", "stderr"])) {
    server[stream]?.on("data", (chunk) => {
      if (begun) process[stream].write(chunk);
      else before += String(chunk);
    });
  }
  return {
    begin: () => {
      begun = true;
    },
    gathered: () => (begun ? "" : before),
  };
};
