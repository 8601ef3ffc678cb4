import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { returnPath } from "#app/_ui/return-path.ts";

describe("where to go after signing in", () => {
  test.each([
    ["/review", "/review"],
    ["/notes/1?view=plan#line-3", "/notes/1?view=plan#line-3"],
    ["/settings", "/settings"],
  ])("%s is a page of this site", (asked, path) => {
    expect(returnPath(asked)).toBe(path);
  });

  test.each([
    undefined,
    "",
    "review",
    "https://example.org/",
    "//example.org/",
    "/\\example.org/",
    "/\t/example.org/",
    "/..//example.org/",
    "javascript:alert(1)",
    "/sign-in?callbackUrl=/",
  ])("%j leads home", (asked) => {
    expect(returnPath(asked)).toBe("/");
  });

  test("several at once lead home", () => {
    expect(returnPath(["/review", "/notes"])).toBe("/");
  });

  test("whatever is asked, a browser stays on the site", () => {
    const odd = fc.string({
      unit: fc.constantFrom("/", "\\", "\t", "\n", ".", "a", ":", "@", "?", "#", "%"),
    });
    fc.assert(
      fc.property(odd, (rest) => {
        const home = "https://notecurve.example";
        expect(new URL(returnPath(`/${rest}`), home).origin).toBe(home);
      }),
      { numRuns: 2_000 },
    );
  });
});
