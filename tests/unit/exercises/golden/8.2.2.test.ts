import { describe, expect, it } from "vitest";
import { instantiate } from "#lib/domain/exercises/engine/instance.ts";
import { countUnitOrderings } from "#lib/domain/exercises/families/8.2.2/count-unit-orderings.ts";
import { judgeText } from "#lib/domain/exercises/judging/judge.ts";
import { describeGolden, golden } from "./describe-golden.ts";

describeGolden("8.2.2", [
  golden(countUnitOrderings, { inputs: 6, layers: [4, 2, 2, 3], outputs: 1 }, "576", [
    ["added-over-layers", "34"],
    ["all-units-together", "39916800"],
    ["n-to-the-m", "48"],
    ["one-layer-only", "24"],
  ]),
]);

describe("an arithmetic expression is as good as its value", () => {
  const orderings = instantiate(countUnitOrderings, { inputs: 2, layers: [4, 4, 4], outputs: 1 });
  it.each(["(4!)^3", "4!*4!*4!", "(4!)(4!)(4!)", "24^3", "13 824", "13,824"])("%s", (typed) => {
    expect(judgeText(orderings, typed)).toMatchObject({ correct: true, right: "13824" });
  });
  it("but the count of a well-known note, n! times m, is named as a mistake", () => {
    expect(judgeText(orderings, "4! * 3")).toMatchObject({ misconception: "added-over-layers" });
  });
});
