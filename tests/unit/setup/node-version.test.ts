import { expect, test } from "vitest";
import { requireNodeVersion } from "#lib/setup/steps/node-version.mjs";

test.each(["18.20.4", "20.18.1", "20.9.0"])(
  "Node.js %s is too old, and the message names what is wanted",
  (version) => {
    expect(() => requireNodeVersion(version)).toThrow(
      `Node.js ${version} is too old: Notecurve needs 20.19`,
    );
  },
);

test.each(["20.19.0", "20.20.2", "22.0.0", "24.1.0"])("Node.js %s will do", (version) => {
  expect(() => requireNodeVersion(version)).not.toThrow();
});
