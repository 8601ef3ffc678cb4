import { describe, expect, it } from "vitest";
import { chosenWords, lessWords, moreWords } from "#app/_today/change-words.ts";
import { heldWords } from "#app/_today/held-words.ts";
import type { LocalDate } from "#lib/domain/time/local-date.ts";

const TODAY = "2026-11-24" as LocalDate;
const usual = {
  held: 12,
  reviewsPerDay: 100,
  backlog: null,
  change: { chosen: null, more: null, less: null },
};

describe("what is held back", () => {
  it("is told with its reason", () => {
    expect(heldWords(usual)).toBe("12 more are due; the limit is 100.");
    expect(heldWords({ ...usual, held: 1 })).toBe("1 more is due; the limit is 100.");
    expect(heldWords({ ...usual, reviewsPerDay: null })).toBe(
      "12 more are due, beyond the limit of a deck.",
    );
  });

  it("names catching up and a day off before a limit", () => {
    const backlog = { kind: "spread", left: 12, lastDay: TODAY } as const;
    expect(heldWords({ ...usual, backlog })).toBe("12 more are due and wait for their day.");
    const chosen = { day: TODAY, kind: "off" } as const;
    expect(heldWords({ ...usual, change: { ...usual.change, chosen } })).toBe("12 cards stay due.");
  });

  it("is nothing where nothing is", () => expect(heldWords({ ...usual, held: 0 })).toBe(""));
});

describe("more, less or nothing today", () => {
  it("says how many", () => {
    expect(moreWords({ reviews: 20, newCards: 0 })).toBe("20 more reviews");
    expect(moreWords({ reviews: 1, newCards: 10 })).toBe("1 more review, 10 more new cards");
    expect(lessWords({ reviews: 16, newCards: 1 }, 34)).toBe("Less: 17 instead of 34");
  });

  it("says what was chosen", () => {
    const more = { day: TODAY, kind: "more", newCards: 10, reviews: 0 } as const;
    expect(chosenWords(more)).toBe("Today you chose up to 10 more new cards.");
    expect(chosenWords({ day: TODAY, kind: "off" })).toBe("Today is a day off.");
  });
});
