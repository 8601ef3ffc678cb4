// @ts-check
/** `npm start`: from a bare clone to a running server. `--dev` serves for developers, without a build. */
import { readEnvironment } from "./environment.mjs";
import { stop } from "./report.mjs";
import { serve } from "./serve.mjs";
import { setUp } from "./set-up.mjs";
import { requireNodeVersion } from "./steps/node-version.mjs";
import { requireFreePort } from "./steps/port.mjs";

const development = process.argv.includes("--dev");

try {
  requireNodeVersion();
  const environment = readEnvironment();
  await requireFreePort(environment.host, environment.port);
  await setUp(environment, { build: !development });
  await serve(environment, { development });
} catch (error) {
  stop(error);
}
