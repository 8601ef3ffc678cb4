import { defineConfig } from "@playwright/test";
import { chromium } from "./e2e/support/chromium.ts";
import { chooseServer } from "./e2e/support/server.ts";

const server = await chooseServer();
const MINUTE = 60_000;
/** What a narrow screen or a finger may break; the rest is tested once. */
const ON_A_PHONE = /(?:\.phone|main-job|accessibility|landing)\.spec\.ts$/;

/** `npm run test:e2e` looks for a browser first; `npx playwright test --config tests/playwright.config.ts` works as well. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "../test-results/e2e",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // How fast a page is, the bench tells: here a busy machine may take its time.
  timeout: 3 * MINUTE,
  expect: { timeout: 20_000 },
  reporter: [["list"]],
  globalTeardown: "./e2e/support/remove-data.ts",
  use: {
    baseURL: server.url,
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    launchOptions: chromium,
    contextOptions: { reducedMotion: "reduce" },
    screenshot: "only-on-failure",
    // A trace of every test takes as long as the tests: ask for it with --trace on.
    trace: "off",
  },
  projects: [
    {
      name: "desktop",
      testIgnore: /\.phone\.spec\.ts$/,
      use: { viewport: { width: 1280, height: 800 } },
    },
    {
      name: "phone",
      testMatch: ON_A_PHONE,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: "node lib/setup/start.mjs",
    cwd: "..",
    env: server.variables,
    url: `${server.url}/healthz`,
    timeout: 10 * MINUTE,
    reuseExistingServer: false,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
  },
});
