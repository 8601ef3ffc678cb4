import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "#tests/support/free-port.ts";

export interface TestServer {
  readonly url: string;
  /** What the server, and a command beside it, finds in its environment. */
  readonly variables: Record<string, string>;
}

/**
 * A free port and an empty data folder. The configuration is read again in each worker of Playwright,
 * so the choice is made once and handed on in the environment.
 */
export const chooseServer = async (): Promise<TestServer> => {
  process.env["NOTECURVE_TEST_PORT"] ??= String(await freePort());
  process.env["NOTECURVE_TEST_DATA"] ??= mkdtempSync(path.join(tmpdir(), "notecurve-e2e-"));
  return chosenServer();
};

/** The server that this run has chosen. */
export const chosenServer = (): TestServer => {
  const port = process.env["NOTECURVE_TEST_PORT"];
  const data = process.env["NOTECURVE_TEST_DATA"];
  if (port === undefined || data === undefined) throw new Error("No test server was chosen.");
  return {
    url: `http://127.0.0.1:${port}`,
    variables: {
      HOST: "127.0.0.1",
      PORT: port,
      NOTECURVE_DATA: data,
      // A developer's own settings have no place here.
      DATABASE_URL: "",
      NEXTAUTH_URL: "",
      NEXTAUTH_SECRET: "",
    },
  };
};
