import { expect, it } from "vitest";
import { forgetRead, readOnce } from "#lib/server/use-cases/importing/recently-read.ts";

const note = (name: string, length = 10): string => `# ${name}\n\n${"x\n".repeat(length / 2)}`;

it("a text that was just read is not read again", () => {
  const first = readOnce(note("a"), "a");
  expect(readOnce(note("a"), "a")).toBe(first);
});

it("what was imported is forgotten, and so is the oldest of more than a folder", () => {
  const first = readOnce(note("b"), "b");
  forgetRead(["b", "never read"]);
  const again = readOnce(note("b"), "b");
  expect(again).not.toBe(first);
  expect(again).toEqual(first);
  for (const name of ["c", "d", "e"]) readOnce(note(name, 900_000), name);
  expect(readOnce(note("b"), "b")).not.toBe(again);
});
