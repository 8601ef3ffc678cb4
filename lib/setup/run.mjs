// @ts-check
import { spawn } from "node:child_process";
import { root } from "./paths.mjs";
import { exitBecauseOf, onStopSignal } from "./signals.mjs";

/**
 * Runs a program of the set-up and gathers what it prints. A signal is passed on to it and ends the set-up with it.
 *
 * @param {string} command
 * @param {readonly string[]} words
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean }} [options] `show` prints instead of gathering
 * @returns {Promise<{ code: number, output: string }>}
 */
export const run = (command, words, { env = process.env, show = false } = {}) =>
  new Promise((resolve, reject) => {
    const stdio = show ? "inherit" : "pipe";
    const child = spawn(command, words, { cwd: root, env, stdio: ["ignore", stdio, stdio] });
    let output = "";
    child.stdout?.on("data", (chunk) => (output += String(chunk)));
    child.stderr?.on("data", (chunk) => (output += String(chunk)));
    const release = onStopSignal((signal) => {
      child.kill(signal);
      child.once("close", () => exitBecauseOf(signal));
    });
    child.on("error", reject);
    child.on("close", (code, signal) => {
      release();
      if (signal !== null) output += `It was ended from outside (${signal}).`;
      resolve({ code: code ?? 1, output });
    });
  });

/**
 * The words that run a TypeScript script of this project with Node.js: `server-only` throws in a plain process,
 * and is empty under the condition `react-server`.
 *
 * @param {string} script path from the root
 */
export const typescript = (script) => ["--conditions=react-server", "--import", "tsx", script];
