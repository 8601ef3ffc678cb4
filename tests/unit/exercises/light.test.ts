import { readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const room = resolve(import.meta.dirname, "../../../lib/domain/exercises");

/** All files that a module needs at run time; imports of types leave nothing behind. */
const needs = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, "utf8");
  for (const match of text.matchAll(/^(?:import|export) (?!type\b)[^;]*?from "([^"]+)"/gmu)) {
    const path = match[1] ?? "";
    if (path.startsWith(".")) needs(resolve(dirname(file), path), seen);
    else seen.add(path);
  }
  return seen;
};

describe("what the browser loads for an input field", () => {
  const files = [...needs(resolve(room, "reading.ts"))];
  const inRoom = files.map((file) => relative(room, file));
  it("is reading alone, without a family, a judge or a generator", () => {
    expect(files.length).toBeGreaterThan(10);
    expect(inRoom.filter((file) => /families|engine|judging|random|registry/u.test(file))).toEqual(
      [],
    );
    expect(files.every((file) => file.startsWith(room))).toBe(true);
  });
});
