// @ts-check
/** `npm run setup`: the set-up without the server. */
import { readEnvironment } from "./environment.mjs";
import { say, stop } from "./report.mjs";
import { setUp } from "./set-up.mjs";
import { requireNodeVersion } from "./steps/node-version.mjs";

try {
  requireNodeVersion();
  await setUp(readEnvironment(), { build: true });
  say("Notecurve is set up. Start it with: npm start");
} catch (error) {
  stop(error);
}
