import { describe, expect, it } from "vitest";
import { answerChange } from "#lib/domain/cards/matching/answer-change.ts";

const LONG = "the gradient of the cost points uphill along its steepest line at every place";

describe("how an answer changed", () => {
  it.each([
    ["The **step** is [small](x.md).", "the step is small."],
    ["It  covers more\nplaces.", "It covers more places."],
    ["$`a = b`$", "$`a=b`$"],
    ["$a = b$", "$`a = b`$"],
  ])("%j and %j say the same", (was, now) => expect(answerChange(was, now)).toBe("same"));

  it.each([
    [LONG, LONG.replace("gradient", "gradeint")],
    [LONG, `${LONG} there`],
    [`${LONG}, not elsewhere`, `${LONG}, and not elsewhere`],
  ])("%j and %j are near", (was, now) => expect(answerChange(was, now)).toBe("near"));

  it.each([
    ["a number", `${LONG} 3 times`, `${LONG} 4 times`],
    ["a number that is split", `${LONG} 12 times`, `${LONG} 1 2 times`],
    ["a formula", `${LONG} of $\\alpha$`, `${LONG} of $\\beta$`],
    ["an index", `${LONG} of $x_1$`, `${LONG} of $x_2$`],
    ["a sign", `${LONG} of $a + b$`, `${LONG} of $a - b$`],
    ["a formula more", LONG, `${LONG} $x$`],
    ["a negation", `${LONG} is met`, `${LONG} is not met`],
    ["a short negation", `${LONG} and it does`, `${LONG} and it doesn't`],
    ["a curly negation", `${LONG} and it does`, `${LONG} and it doesn’t`],
    ["never", `${LONG} always`, `${LONG} never`],
    ["the smallest for the largest", `${LONG} to a minimum`, `${LONG} to a maximum`],
    ["more for less", `${LONG} and increases`, `${LONG} and decreases`],
    ["convex for non-convex", `${LONG} of a convex cost`, `${LONG} of a non-convex cost`],
    ["above for below", `${LONG} from above`, `${LONG} from below`],
    ["stable for unstable", `${LONG} and is stable`, `${LONG} and is unstable`],
    ["linear for nonlinear", `${LONG} of a linear map`, `${LONG} of a nonlinear map`],
    ["before for after", `${LONG} before the step`, `${LONG} after the step`],
    ["other words", LONG, "something that nobody said of any cost before"],
  ])("%s changes it", (_, was, now) => expect(answerChange(was, now)).toBe("changed"));

  it("the order of two opposite words counts", () =>
    expect(answerChange(`${LONG} if small it is large`, `${LONG} if large it is small`)).toBe(
      "changed",
    ));
});
