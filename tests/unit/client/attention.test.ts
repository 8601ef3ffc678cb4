import { describe, expect, it } from "vitest";
import { Attention } from "#lib/client/attention.ts";

const MINUTE = 60_000;

describe("the time spent on a card", () => {
  it("runs while the card is looked at", () => {
    expect(new Attention(0).millis(14_000)).toBe(14_000);
  });

  it("stands still while the tab is hidden", () => {
    const attention = new Attention(0);
    attention.hidden(5_000);
    attention.seen(4 * MINUTE);
    expect(attention.millis(4 * MINUTE + 2_000)).toBe(7_000);
  });

  it("leaves out a stretch of more than five idle minutes", () => {
    const attention = new Attention(0);
    attention.seen(3_000);
    attention.seen(9 * MINUTE);
    expect(attention.millis(9 * MINUTE + 1_000)).toBe(4_000);
  });
});
