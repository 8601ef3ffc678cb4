import fc from "fast-check";
import { expect, test } from "vitest";
import { addressOf, addressWith, readAsk, sortAddress } from "#app/(study)/cards/list-address.ts";
import { CARD_FILTERS, CARD_SORTS } from "#lib/server/use-cases/card-list.ts";

const USUAL = readAsk({});

const parametersOf = (address: string): Record<string, string> =>
  Object.fromEntries(new URL(address, "http://here.invalid").searchParams);

test("the usual list has a plain address", () => {
  expect(USUAL).toEqual({ query: "", show: "all", sort: "due", descending: false, page: 1 });
  expect(addressOf(USUAL)).toBe("/cards");
});

test("an address says what it asks for, and is read back the same", () => {
  fc.assert(
    fc.property(
      fc.record({
        query: fc.string({ maxLength: 200, unit: "grapheme" }).filter((text) => text.length <= 200),
        show: fc.constantFrom(...CARD_FILTERS),
        sort: fc.constantFrom(...CARD_SORTS),
        descending: fc.boolean(),
        page: fc.integer({ min: 1, max: 10_000 }),
      }),
      (ask) => {
        expect(readAsk(parametersOf(addressOf(ask)))).toEqual(ask);
      },
    ),
  );
});

test("what an address does not know falls back to the usual", () => {
  expect(readAsk({ show: "everything", sort: "-colour", page: "-3", q: ["a", "b"] })).toEqual({
    ...USUAL,
    descending: true,
  });
  expect(readAsk({ page: "1e99" }).page).toBe(1);
  expect(readAsk({ q: "x".repeat(500) }).query).toHaveLength(200);
});

test("another filter or order starts at the first page", () => {
  const ask = readAsk({ q: "cost", page: "3" });
  expect(addressWith(ask, { show: "due" })).toBe("/cards?q=cost&show=due");
  expect(addressWith(ask, { query: "" })).toBe("/cards");
});

test("a head sorts by its column, and pressed again the other way round", () => {
  expect(sortAddress(USUAL, "ease")).toBe("/cards?sort=ease");
  expect(sortAddress(readAsk({ sort: "ease" }), "ease")).toBe("/cards?sort=-ease");
  expect(sortAddress(readAsk({ sort: "-ease" }), "ease")).toBe("/cards?sort=ease");
});
