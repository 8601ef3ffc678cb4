import "server-only";
import path from "node:path";
import { z } from "zod";
import { makeFolder } from "./make-folder.mjs";

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

/**
 * Makes the data folder and that of an SQLite file: they hold passwords' hashes and the secret, so only their owner
 * may read them. Throws a sentence that says what to do where none can be made.
 */
export const ensureDataFolder = ({ dataFolder, database: { kind, url } }: Environment): void => {
  makeNamed(dataFolder, "NOTECURVE_DATA=/path/to/folder");
  if (kind === "sqlite")
    makeNamed(
      path.dirname(path.resolve(url.replace(/^file:/, ""))),
      "DATABASE_URL=file:/path/to/file",
    );
};

const makeNamed = (folder: string, setting: string): void => {
  try {
    makeFolder(folder);
  } catch (error) {
    throw new Error(`Cannot make the folder ${folder}. Name another place: ${setting}`, {
      cause: error,
    });
  }
};
