import "server-only";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const environmentSchema = z.object({
  NOTECURVE_DATA: z.string().min(1).default("data"),
  DATABASE_URL: z
    .string()
    .regex(/^(file:|postgres(ql)?:\/\/)/, "DATABASE_URL starts with file: or postgresql://")
    .optional(),
});

export interface Environment {
  /** Absolute path of the data folder: the SQLite file and the secret live here. */
  readonly dataFolder: string;
  readonly database:
    | { readonly kind: "sqlite"; readonly url: string }
    | { readonly kind: "postgresql"; readonly url: string };
}

/** Reads the environment. Throws a sentence that names the variable when a value cannot be used. */
export const readEnvironment = (variables: NodeJS.ProcessEnv = process.env): Environment => {
  const parsed = environmentSchema.safeParse({
    NOTECURVE_DATA: variables["NOTECURVE_DATA"] || undefined,
    DATABASE_URL: variables["DATABASE_URL"] || undefined,
  });
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map((issue) => issue.message).join(" "));
  }
  const dataFolder = path.resolve(parsed.data.NOTECURVE_DATA);
  const url = parsed.data.DATABASE_URL ?? `file:${path.join(dataFolder, "notecurve.db")}`;
  return {
    dataFolder,
    database: { kind: url.startsWith("file:") ? "sqlite" : "postgresql", url },
  };
};

/** The folder holds passwords' hashes and the secret, so only its owner may read it. */
export const ensureDataFolder = (environment: Environment): void => {
  mkdirSync(environment.dataFolder, { recursive: true, mode: 0o700 });
};
