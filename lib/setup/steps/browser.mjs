// @ts-check
import { accessSync, constants } from "node:fs";
import path from "node:path";
import { SetupError, step } from "../report.mjs";
import { run } from "../run.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const ELSEWHERE = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const ADVICE =
  "Install Chromium or Chrome, or name one: PLAYWRIGHT_CHROMIUM=/path/to/chromium npm test";

/**
 * A Chromium to test with: PLAYWRIGHT_CHROMIUM, else one on PATH, else Debian's own when this is root.
 *
 * @returns {Promise<string>} its path
 */
export const findBrowser = async () => {
  const named = process.env["PLAYWRIGHT_CHROMIUM"];
  if (named) {
    if (isExecutable(named)) return named;
    throw new SetupError(`PLAYWRIGHT_CHROMIUM is ${named}, which cannot be run. ${ADVICE}`);
  }
  return installedBrowser() ?? (await installBrowser());
};

const installedBrowser = () => {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  const candidates = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [...candidates, ...ELSEWHERE].find(isExecutable);
};

const installBrowser = async () => {
  if (process.getuid?.() !== 0) throw new SetupError(`There is no browser to test with. ${ADVICE}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await step("Installing Chromium for the browser's tests", async () => {
    const command = "apt-get update && apt-get install --yes --no-install-recommends chromium";
    const { code } = await run("/bin/sh", ["-c", command], { env });
    if (code !== 0) throw new SetupError(`Chromium could not be installed by apt-get. ${ADVICE}`);
  });
  const browser = installedBrowser();
  if (browser === undefined) throw new SetupError(`apt-get gave no Chromium. ${ADVICE}`);
  return browser;
};

/** @param {string} file */
const isExecutable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
