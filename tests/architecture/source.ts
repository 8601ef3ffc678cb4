import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A file as the checker sees it: `path` from the root, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export const checkedFolders = ["app", "lib", "prisma", "tests"] as const;
const atTheTop = ["proxy.ts", "instrumentation.ts", "next.config.js"];
const left = new Set(["node_modules", "generated", "fixtures"]);
const scanned = /\.(?:[cm]?[jt]s|[jt]sx)$/;

/** Every file below the folders, and those of the top that exist. `text` is read only where it can import. */
export const readTree = (root: string): readonly SourceFile[] => {
  const walk = (folder: string): string[] =>
    readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const child = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return left.has(entry.name) ? [] : walk(child);
      return [child];
    });
  const top = readdirSync(root).filter((name) => atTheTop.includes(name));
  return [...top, ...checkedFolders.flatMap(walk)].map((file) => ({
    path: file,
    text: scanned.test(file) ? readFileSync(path.join(root, file), "utf8") : "",
  }));
};

export const canImport = (file: SourceFile): boolean => scanned.test(file.path);
