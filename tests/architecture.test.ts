import path from "node:path";
import { expect, test } from "vitest";
import { checkArchitecture } from "./architecture/check.ts";
import { scan } from "./architecture/scan.ts";
import { canImport, checkedFolders, readTree } from "./architecture/source.ts";

const files = readTree(path.resolve(import.meta.dirname, ".."));

test.each(checkedFolders)("the checker sees the files of %s and what they import", (folder) => {
  const seen = files.filter((file) => canImport(file) && file.path.startsWith(`${folder}/`));
  expect(seen.length).toBeGreaterThan(5);
  expect(seen.flatMap((file) => scan(file).imports).length).toBeGreaterThan(5);
});

test("the house follows its plan (lib/README.md)", () => {
  expect(checkArchitecture(files)).toEqual([]);
});
