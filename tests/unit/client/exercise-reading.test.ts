import { afterEach, describe, expect, it, vi } from "vitest";
import { checkExercise } from "#lib/client/exercise-reading.ts";

const SUM = `title: A sum of two
let a in 11..60
let b in 3..9
ask: What is {{a}} + {{b}}?
answer integer = a + b
`;

afterEach(() => vi.restoreAllMocks());

describe("the check of an exercise on the device of its maker", () => {
  it("says nothing against an exercise because the device is slow", () => {
    let hours = 0;
    const later = (): number => (hours += 1) * 3_600_000;
    vi.spyOn(performance, "now").mockImplementation(later);
    vi.spyOn(Date, "now").mockImplementation(later);
    expect(checkExercise(SUM)).toMatchObject({ problems: [], accepted: 1 });
  });
});
