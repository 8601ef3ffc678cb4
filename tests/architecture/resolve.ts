import { isBuiltin } from "node:module";
import path from "node:path";

export type Target =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "package"; readonly name: string }
  | { readonly kind: "node"; readonly name: string }
  | { readonly kind: "missing" };

/** The package imports of package.json: `#lib/…` is `lib/…`. */
const packageImport = /^#((?:app|lib|prisma|tests)\/.*)$/;

/** Made by prisma/generate.ts, so not there in every checkout. */
const isGenerated = (file: string): boolean => file.startsWith("prisma/generated/");

/** What `specifier` in the file `from` means; `exists` tells of paths from the root. */
export const resolveImport = (
  from: string,
  specifier: string,
  exists: (file: string) => boolean,
): Target => {
  const file = fileOf(from, specifier);
  if (file !== null) {
    return exists(file) || isGenerated(file) ? { kind: "file", path: file } : { kind: "missing" };
  }
  if (isBuiltin(specifier)) return { kind: "node", name: specifier };
  return specifier.startsWith("#") ? { kind: "missing" } : { kind: "package", name: specifier };
};

const fileOf = (from: string, specifier: string): string | null => {
  if (specifier.startsWith(".")) return path.posix.join(path.posix.dirname(from), specifier);
  return packageImport.exec(specifier)?.[1] ?? null;
};
