import { describe, expect, test } from "vitest";
import { matchKey } from "#app/_ui/hotkey-match.ts";
import type { Hotkey, Pending } from "#app/_ui/hotkey-match.ts";

const BOUND: readonly Hotkey[] = [
  { keys: "g t", label: "Go to Today" },
  { keys: "n", label: "Add a card" },
  { keys: "g n", label: "Go to Notes" },
  { keys: "Ctrl Enter", label: "Save", inFields: true },
];

/** What a row of keys does, each with its time in milliseconds. */
const press = (keys: readonly (readonly [string, number])[], bound = BOUND): (string | null)[] => {
  let pending: Pending | null = null;
  return keys.map(([key, at]) => {
    const match = matchKey(bound, key, at, pending);
    pending = match.pending;
    return match.found?.label ?? null;
  });
};

describe("keys", () => {
  test("a single key acts at once", () => {
    expect(press([["n", 0]])).toEqual(["Add a card"]);
  });

  test("two keys in a row make a pair, which comes before the single key", () => {
    expect(
      press([
        ["g", 0],
        ["n", 400],
      ]),
    ).toEqual([null, "Go to Notes"]);
  });

  test("a pair is forgotten after a while", () => {
    expect(
      press([
        ["g", 0],
        ["n", 3_000],
      ]),
    ).toEqual([null, "Add a card"]);
  });

  test("a pair is forgotten when another key comes between", () => {
    expect(
      press([
        ["g", 0],
        ["x", 100],
        ["t", 200],
      ]),
    ).toEqual([null, null, null]);
  });

  test("the component that came last has the key", () => {
    const bound = [...BOUND, { keys: "n", label: "Next" }];
    expect(press([["n", 0]], bound)).toEqual(["Next"]);
  });

  test("Ctrl with a key is no pair", () => {
    expect(
      press([
        ["Ctrl", 0],
        ["Enter", 100],
      ]),
    ).toEqual([null, null]);
    expect(press([["Ctrl Enter", 0]])).toEqual(["Save"]);
  });
});
