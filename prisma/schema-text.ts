import { readFileSync } from "node:fs";
import path from "node:path";

export const databaseKinds = ["sqlite", "postgresql"] as const;
export type DatabaseKind = (typeof databaseKinds)[number];

/** The one text of the models, written for SQLite. */
export const readSchema = (): string =>
  readFileSync(path.join(import.meta.dirname, "schema.prisma"), "utf8");

/** The same models for `kind`; `output` is where the generated client goes, seen from the schema file. */
export const schemaFor = (
  schema: string,
  kind: DatabaseKind,
  output = `./generated/${kind}`,
): string =>
  swapOnce(
    swapOnce(schema, /provider\s*=\s*"sqlite"/, `provider = "${kind}"`),
    /output\s*=\s*"[^"]*"/,
    `output = "${output}"`,
  );

const swapOnce = (text: string, pattern: RegExp, replacement: string): string => {
  const found = text.match(new RegExp(pattern, "g"))?.length ?? 0;
  if (found !== 1) {
    throw new Error(`schema.prisma holds ${pattern.source} ${found} times; it must hold it once.`);
  }
  return text.replace(pattern, replacement);
};
