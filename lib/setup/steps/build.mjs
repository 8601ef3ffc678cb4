// @ts-check
import { existsSync } from "node:fs";
import { hashOf } from "../hash.mjs";
import { inRoot } from "../paths.mjs";
import { SetupError, step } from "../report.mjs";
import { run } from "../run.mjs";
import { isStamped, stamp } from "../stamps.mjs";
import { requireWritableCheckout } from "./data-folder.mjs";

/** Inside `.next`, which a build by hand empties: then the stamp is gone too. */
const STAMP = inRoot(".next", "made-from");
/** The areas that pages may import (tests/architecture/rooms.ts), and what shapes the build. */
const SOURCES = [
  "app",
  "lib/client",
  "lib/domain",
  "lib/server",
  "prisma/schema.prisma",
  "public",
  "next.config.js",
  "proxy.ts",
  "instrumentation.ts",
  "package.json",
  "package-lock.json",
];

export const nextCommand = inRoot("node_modules", "next", "dist", "bin", "next");

/** Builds the pages when a source changed. */
export const buildPages = async () => {
  const key = hashOf(SOURCES, process.versions.node);
  if (existsSync(inRoot(".next", "BUILD_ID")) && isStamped(STAMP, key)) return;
  requireWritableCheckout();
  await step("Building the pages (about half a minute)", async () => {
    const env = {
      ...process.env,
      NODE_ENV: /** @type {const} */ ("production"),
      NEXT_TELEMETRY_DISABLED: "1",
    };
    const { code, output } = await run(process.execPath, [nextCommand, "build"], { env });
    if (code !== 0) throw new SetupError(explainBuildFailure(output));
    stamp(STAMP, key);
  });
};

/** @param {string} output */
const explainBuildFailure = (output) =>
  output.includes("Another next build process")
    ? "The pages are being built by another start in this folder. Wait until it is done, then start again."
    : `The pages could not be built.\n${output.trim()}`;
