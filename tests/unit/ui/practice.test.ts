import { describe, expect, it } from "vitest";
import {
  levelsWords,
  mistakeWords,
  sectionWords,
  soFarWords,
  weakWords,
} from "#app/(study)/practice/_offer/words.ts";
import { practiceAddress } from "#app/_ui/practice-address.ts";
import type { LocalDate } from "#lib/domain/time/local-date.ts";

const today = "2026-11-24" as LocalDate;
const yesterday = "2026-11-23" as LocalDate;
const soFar = { right: 4, total: 9, answers: [], lastDay: yesterday };
const family = {
  family: "a",
  title: "A",
  objectiveHtml: "",
  levels: [1, 2] as const,
  soFar: null,
};
const weak = {
  family: "a",
  title: "A",
  section: "8.2.1",
  total: 4,
  wrong: 3,
  lapses: 0,
  mistake: null,
};

describe("what is offered for practice", () => {
  it("says how it went so far", () => {
    expect(soFarWords(null, today)).toBe("not tried yet");
    expect(soFarWords(soFar, today)).toBe("4 of 9 right at the first try, last yesterday");
  });

  it("says what grows with the levels", () => {
    expect(levelsWords(family)).toBe("small numbers, more terms");
  });

  it("sums up a section", () => {
    expect(sectionWords({ families: [family] })).toBe("1 exercise, none tried yet");
    expect(sectionWords({ families: [family, { ...family, soFar }] })).toBe(
      "2 exercises, 1 tried: 4 of 9 right at the first try",
    );
  });
});

describe("a weak spot", () => {
  it("says why it was chosen", () => {
    expect(weakWords(weak)).toBe("Not right at first in 3 of the last 4.");
    expect(weakWords({ ...weak, total: 1, wrong: 1 })).toBe(
      "Not right at first in its only answer.",
    );
    expect(weakWords({ ...weak, lapses: 2 })).toBe(
      "Not right at first in 3 of the last 4. Forgotten twice when it was due.",
    );
    expect(mistakeWords(1)).toBe("This mistake once:");
    expect(mistakeWords(4)).toBe("This mistake 4 times:");
  });
});

describe("the address of practice", () => {
  it("names what is practised and where its end leads", () => {
    expect(practiceAddress({ family: "a" })).toBe("/practice/session?family=a");
    expect(practiceAddress({ section: "8.2.1" }, "/notes/1#line-3")).toBe(
      "/practice/session?section=8.2.1&back=%2Fnotes%2F1%23line-3",
    );
    expect(practiceAddress({ families: ["a", "b"] })).toBe("/practice/session?family=a&family=b");
    expect(practiceAddress({ weak: true })).toBe("/practice/session?weak=1");
  });
});
