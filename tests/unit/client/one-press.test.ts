import { describe, expect, test } from "vitest";
import { isMeant, type Press } from "#lib/client/one-press.ts";

const press = (showing: string, at: number, x = 100, y = 700): Press => ({ showing, at, x, y });

describe("a press", () => {
  test("counts for what was shown as it began", () => {
    expect(isMeant(press("a answer", 1_000), null, "a answer")).toBe(true);
  });

  test("of a second finger, held while the first one graded, is for no other card", () => {
    expect(isMeant(press("a answer", 1_000), null, "b prompt")).toBe(false);
  });

  test("that follows at once at the same place is the second of a double one", () => {
    const before = press("a prompt", 1_000);
    expect(isMeant(press("a answer", 1_120, 104, 698), before, "a answer")).toBe(false);
  });

  test("that follows at once at another place is a fast answer", () => {
    const before = press("a prompt", 1_000, 300);
    expect(isMeant(press("a answer", 1_120, 60), before, "a answer")).toBe(true);
  });

  test("a third of a second later at the same place is a fast answer", () => {
    const before = press("a prompt", 1_000);
    expect(isMeant(press("a answer", 1_330), before, "a answer")).toBe(true);
  });

  test("in a row as fast as one can read is never swallowed", () => {
    const sides = ["a prompt", "a answer", "b prompt", "b answer", "c prompt"];
    const presses = sides.map((side, index) => press(side, index * 310));
    const meant = presses.map((each, index) =>
      isMeant(each, presses[index - 1] ?? null, each.showing),
    );
    expect(meant).toEqual([true, true, true, true, true]);
  });
});
