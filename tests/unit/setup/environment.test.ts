import path from "node:path";
import { expect, test } from "vitest";
import { addressOf } from "#lib/setup/address.mjs";
import { readEnvironment } from "#lib/setup/environment.mjs";
import { root } from "#lib/setup/paths.mjs";

test("nothing is required", () => {
  expect(readEnvironment({})).toEqual({
    host: "127.0.0.1",
    port: 3000,
    dataFolder: path.join(root, "data"),
    sqliteFile: path.join(root, "data", "notecurve.db"),
  });
});

test("an empty variable counts as none", () => {
  const empty = { PORT: "", HOST: "", NOTECURVE_DATA: "", DATABASE_URL: "" };
  expect(readEnvironment(empty)).toEqual(readEnvironment({}));
});

test("the database is where DATABASE_URL says", () => {
  expect(readEnvironment({ DATABASE_URL: "file:/srv/a.db" }).sqliteFile).toBe("/srv/a.db");
  expect(readEnvironment({ DATABASE_URL: "postgresql://a/b" }).sqliteFile).toBeNull();
  expect(() => readEnvironment({ DATABASE_URL: "mysql://a/b" })).toThrow("DATABASE_URL");
});

test.each(["0", "65536", "-1", "3000a", "1e3", " "])("the port %j is refused by name", (port) => {
  expect(() => readEnvironment({ PORT: port })).toThrow("PORT");
});

test.each([
  ["127.0.0.1", "http://127.0.0.1:3000"],
  ["0.0.0.0", "http://127.0.0.1:3000"],
  ["::", "http://127.0.0.1:3000"],
  ["::1", "http://[::1]:3000"],
  ["notes.example.org", "http://notes.example.org:3000"],
])("who listens on %s is reached at %s", (host, address) => {
  expect(addressOf(host, 3000)).toBe(address);
});
