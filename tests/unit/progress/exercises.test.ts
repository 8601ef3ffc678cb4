import { describe, expect, it } from "vitest";
import {
  resultsByFamily,
  weakFamilies,
  type ReviewedExercise,
} from "#lib/domain/progress/index.ts";
import { dayOf, TODAY } from "./study.ts";

const right = (more: Partial<ReviewedExercise> = {}): ReviewedExercise => ({
  family: "change-in-cost",
  day: TODAY,
  correct: true,
  misconceptions: [],
  lapse: false,
  ...more,
});
const wrong = (...misconceptions: string[]): ReviewedExercise =>
  right({ correct: false, misconceptions });
const times = (count: number, row: ReviewedExercise): readonly ReviewedExercise[] =>
  Array.from({ length: count }, () => row);

describe("results by family", () => {
  it("have what was right, and the most frequent slip first", () => {
    const other = right({ family: "critical-step-size", day: dayOf(-1) });
    const given = [
      wrong("slope-only"),
      other,
      wrong("forgot-half", "forgot-half"),
      wrong("forgot-half"),
    ];
    expect(resultsByFamily(given)).toMatchObject([
      {
        family: "change-in-cost",
        right: 0,
        total: 3,
        lastDay: TODAY,
        answers: [false, false, false],
        slips: [
          { misconception: "forgot-half", times: 2, made: [false, true, true] },
          { misconception: "slope-only", times: 1, made: [true, false, false] },
        ],
      },
      { family: "critical-step-size", right: 1, total: 1, lastDay: dayOf(-1), slips: [] },
    ]);
  });

  it("of equally frequent slips the latest comes first", () => {
    const [result] = resultsByFamily([wrong("earlier"), wrong("later")]);
    expect(result?.slips.map(({ misconception }) => misconception)).toEqual(["later", "earlier"]);
  });
});

describe("a slip", () => {
  const standing = (...rows: readonly ReviewedExercise[]) =>
    resultsByFamily(rows)[0]?.slips.map(({ standing: is, answersSince }) => [is, answersSince]);

  it("is recent until five answers went by without it", () => {
    expect(standing(wrong("a"))).toEqual([["recent", 0]]);
    expect(standing(wrong("a"), ...times(4, right()))).toEqual([["recent", 4]]);
    expect(standing(wrong("a"), ...times(5, right()))).toEqual([["away", 5]]);
  });

  it("has returned when it is made again after that", () => {
    expect(standing(wrong("a"), ...times(5, right()), wrong("a"))).toEqual([["returned", 0]]);
    expect(standing(wrong("a"), ...times(4, right()), wrong("a"))).toEqual([["recent", 0]]);
  });

  it("counts only answers of its own family", () => {
    const elsewhere = right({ family: "critical-step-size" });
    expect(standing(wrong("a"), ...times(9, elsewhere))).toEqual([["recent", 0]]);
  });
});

describe("weak families", () => {
  const names = (rows: readonly ReviewedExercise[], most = 5) =>
    weakFamilies(rows, TODAY, most).map(({ family }) => family);

  it("say what makes them weak", () => {
    const rows = [wrong("forgot-half"), right(), { ...wrong("forgot-half"), lapse: true }];
    expect(weakFamilies(rows, TODAY, 5)).toEqual([
      {
        family: "change-in-cost",
        total: 3,
        wrong: 2,
        mistakes: [{ misconception: "forgot-half", times: 2 }],
        lapses: 1,
      },
    ]);
  });

  it("are none where nothing is known, or all was right", () => {
    expect(names([])).toEqual([]);
    expect(names(times(4, right()))).toEqual([]);
  });

  it("are settled by three right answers in a row", () => {
    expect(names([wrong("a"), right(), right()])).toEqual(["change-in-cost"]);
    expect(names([wrong("a"), right(), right(), right()])).toEqual([]);
  });

  it("begin with the weakest: a named mistake and a lapse weigh more, older answers less", () => {
    const of = (family: string, row: ReviewedExercise) => ({ ...row, family });
    const rows = [
      of("old", wrong("a")),
      of("old", right()),
      of("unnamed", wrong()),
      of("named", wrong("a")),
      of("lapsed", { ...wrong("a"), lapse: true }),
    ];
    expect(names(rows)).toEqual(["lapsed", "named", "old", "unnamed"]);
    expect(names(rows, 2)).toEqual(["lapsed", "named"]);
  });

  it("look at ten answers of the last sixty days", () => {
    expect(names([right({ correct: false, day: dayOf(-60) })])).toEqual([]);
    expect(names([right({ correct: false, day: dayOf(-59) })])).toEqual(["change-in-cost"]);
    expect(weakFamilies(times(12, wrong("a")), TODAY, 1)).toMatchObject([{ total: 10, wrong: 10 }]);
  });
});
