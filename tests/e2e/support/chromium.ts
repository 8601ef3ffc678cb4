import type { LaunchOptions } from "@playwright/test";

/** Chromium as root has no sandbox; the other flags keep it from calling home. */
export const chromium: LaunchOptions = {
  ...(process.env["PLAYWRIGHT_CHROMIUM"]
    ? { executablePath: process.env["PLAYWRIGHT_CHROMIUM"] }
    : { channel: "chromium" }),
  args: [
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
  ],
};
