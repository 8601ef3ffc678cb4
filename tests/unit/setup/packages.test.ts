import { expect, test } from "vitest";
import { explainNpmFailure } from "#lib/setup/steps/npm-failure.mjs";
import { holdsEverything } from "#lib/setup/steps/packages.mjs";

const lock = {
  packages: {
    "": {},
    "node_modules/next": { version: "16.4.5" },
    "node_modules/@next/swc-darwin-arm64": { version: "16.4.5", optional: true },
  },
};

const installed = (version: string) => ({ packages: { "node_modules/next": { version } } });
const there = () => true;

test("what the lock names and npm has installed is not installed again", () => {
  expect(holdsEverything(lock, installed("16.4.5"), there)).toBe(true);
});

test("another version, or nothing at all, is installed", () => {
  expect(holdsEverything(lock, installed("16.4.4"), there)).toBe(false);
  expect(holdsEverything(lock, {}, there)).toBe(false);
});

test("a package that npm lists and whose folder is gone is installed again", () => {
  const gone = (folder: string) => folder !== "node_modules/next";
  expect(holdsEverything(lock, installed("16.4.5"), gone)).toBe(false);
});

test.each([
  ["npm error code ENOTFOUND\nnpm error network request to https://a/next failed", "internet"],
  ["npm error code EAI_AGAIN", "internet"],
  [
    "npm error code ECONNREFUSED\nnpm error FetchError: connect ECONNREFUSED 127.0.0.1:1",
    "internet",
  ],
  ["npm error gyp ERR! stack Error: not found: make", "compiler"],
  ["npm error gyp ERR! find Python", "python3"],
  [
    "npm error gyp ERR! stack FetchError: request to https://nodejs.org/ failed, ENOTFOUND",
    "compiler",
  ],
  ["npm error code EACCES\nnpm error syscall mkdir", "may not write"],
  ["npm error code ENOSPC", "disk is full"],
  [
    "npm error code EUSAGE\nnpm error `npm ci` can only install packages when in sync",
    "same commit",
  ],
  ["npm error code EINTEGRITY\nnpm error sha512 differs", "sha512 differs"],
])("%j is explained in one sentence", (output, word) => {
  const sentence = explainNpmFailure(output);
  expect(sentence).toContain(word);
  expect(sentence).not.toContain("\n");
});
