import { frameworkBytes, scriptBytes, SMALLEST_PAGE_BYTES } from "./support/script-sizes.ts";
import { expect, test } from "./support/test.ts";

const MOST_BYTES = 30_000;

test("a review loads at most 30 kB of JavaScript more than the smallest page there can be", async ({
  page,
  learner,
}) => {
  expect(learner.email).toContain("@");
  // Another Next or React: measure the smallest page anew.
  expect(SMALLEST_PAGE_BYTES - frameworkBytes()).toBeGreaterThan(3_000);
  expect(SMALLEST_PAGE_BYTES - frameworkBytes()).toBeLessThan(6_000);
  const bytes = await scriptBytes(page.request, "/review");
  expect(bytes - SMALLEST_PAGE_BYTES).toBeLessThanOrEqual(MOST_BYTES);
});
