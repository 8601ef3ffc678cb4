import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { allVersions } from "#lib/domain/exercises/registry.ts";

test("every section of the registry has its file of laws here", () => {
  const files = readdirSync(import.meta.dirname);
  const sections = new Set(allVersions.map(({ section }) => `${section}.test.ts`));
  expect([...sections].filter((file) => !files.includes(file))).toEqual([]);
});
