import { once } from "node:events";
import { addressOf, waitUntilAnswers } from "#lib/setup/address.mjs";
import { readEnvironment } from "#lib/setup/environment.mjs";
import { startServer } from "#lib/setup/serve.mjs";

export interface BuiltServer {
  readonly url: string;
  /** SIGKILL: no handler runs, nothing is flushed. Resolves when the process is gone. */
  readonly kill: () => Promise<void>;
}

/** Starts what `npm start` serves, without its set-up, on the database that the environment of this process names. */
export const startBuiltServer = async (port: number): Promise<BuiltServer> => {
  const environment = { ...readEnvironment(), host: "127.0.0.1", port };
  const server = startServer(environment, { development: false });
  let printed = "";
  for (const stream of [server.stdout, server.stderr])
    stream?.on("data", (chunk) => (printed += String(chunk)));
  const gone = once(server, "close");
  const first = await Promise.race([waitUntilAnswers("127.0.0.1", port), gone.then(() => "gone")]);
  if (first === "gone") throw new Error(`The server did not start.\n${printed.trim()}`);
  return {
    url: addressOf("127.0.0.1", port),
    kill: async () => {
      server.kill("SIGKILL");
      await gone;
    },
  };
};
