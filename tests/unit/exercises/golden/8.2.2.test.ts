import { describe, expect, it } from "vitest";
import { instantiate } from "#lib/domain/exercises/engine/instance.ts";
import { convexQuadratic } from "#lib/domain/exercises/families/8.2.2/convex-quadratic.ts";
import { costGap } from "#lib/domain/exercises/families/8.2.2/cost-gap.ts";
import { countSignFlips } from "#lib/domain/exercises/families/8.2.2/count-sign-flips.ts";
import { countUnitOrderings } from "#lib/domain/exercises/families/8.2.2/count-unit-orderings.ts";
import { equivalentParameters } from "#lib/domain/exercises/families/8.2.2/equivalent-parameters.ts";
import { globalMinimumOfQuartic } from "#lib/domain/exercises/families/8.2.2/global-minimum-of-quartic.ts";
import { goodEnoughMinima } from "#lib/domain/exercises/families/8.2.2/good-enough-minima.ts";
import { gradientAfterRescaling } from "#lib/domain/exercises/families/8.2.2/gradient-after-rescaling.ts";
import { gradientNormNegativeTest } from "#lib/domain/exercises/families/8.2.2/gradient-norm-negative-test.ts";
import { minimaOfSeparableCost } from "#lib/domain/exercises/families/8.2.2/minima-of-separable-cost.ts";
import { pointsOnTheSameHyperbola } from "#lib/domain/exercises/families/8.2.2/points-on-the-same-hyperbola.ts";
import { reluRescaledWeights } from "#lib/domain/exercises/families/8.2.2/relu-rescaled-weights.ts";
import { rescaledNetworkSame } from "#lib/domain/exercises/families/8.2.2/rescaled-network-same.ts";
import { scaleChosenByWeightDecay } from "#lib/domain/exercises/families/8.2.2/scale-chosen-by-weight-decay.ts";
import { whereCurvatureIsNegative } from "#lib/domain/exercises/families/8.2.2/where-curvature-is-negative.ts";
import { judgeText } from "#lib/domain/exercises/judging/judge.ts";
import { describeGolden, golden } from "./describe-golden.ts";

describeGolden("8.2.2", [
  golden(countUnitOrderings, { inputs: 6, layers: [4, 2, 2, 3], outputs: 1 }, "576", [
    ["added-over-layers", "34"],
    ["all-units-together", "39916800"],
    ["n-to-the-m", "48"],
    ["one-layer-only", "24"],
  ]),
  golden(countSignFlips, { inputs: 4, layers: [4, 3], unit: "odd" }, "18432", [
    ["orderings-only", "144"],
    ["flips-only", "128"],
    ["two-flips-in-all", "288"],
    ["two-per-unit", "2016"],
    ["n-squared-flips", "20736"],
    ["added-over-layers", "432"],
  ]),
  golden(reluRescaledWeights, { w: [-4, 5], b: -4, v: 5, alpha: 0.5 }, "(-2, 2.5, -2, 10)", [
    ["outgoing-multiplied", "(-2, 2.5, -2, 2.5)"],
    ["bias-left-alone", "(-2, 2.5, -4, 10)"],
    ["outgoing-left-alone", "(-2, 2.5, -2, 5)"],
    ["incoming-divided", "(-8, 10, -8, 2.5)"],
    ["outgoing-minus", "(-2, 2.5, -2, 4.5)"],
  ]),
  golden(
    rescaledNetworkSame,
    { activation: "tanh", w: [-4, 4], b: -3, v: 5, w2: [4, -4], b2: 3, v2: -5 },
    "same; odd",
    [["different-numbers-different-network", "different; weights-differ"]],
  ),
  golden(
    gradientAfterRescaling,
    { w: [-1, -2], x: [-3, 1], b: 2, v: 1, y: -3, alpha: 4 },
    "(-4.5, 1.5, 1.5, 72)",
    [
      ["unchanged", "(-18, 6, 6, 18)"],
      ["scaled-like-the-weights", "(-72, 24, 24, 4.5)"],
      ["all-divided", "(-4.5, 1.5, 1.5, 4.5)"],
      ["bias-unchanged", "(-4.5, 1.5, 6, 72)"],
      ["all-multiplied", "(-72, 24, 24, 72)"],
    ],
  ),
  golden(equivalentParameters, { model: "parabola", a: 9, b: 2, A: 11 }, "none", [
    ["kept-the-sum", "0"],
    ["kept-the-product", "1.63636"],
    ["kept-the-ratio", "2.44444"],
    ["second-unchanged", "2"],
  ]),
  golden(whereCurvatureIsNegative, { a: -6, b: -2, c1: -7, c0: 5 }, "(-6, -2)", [
    ["signs-of-the-roots", "(2, 6)"],
    ["convex-part-instead", "(-inf, -6)"],
    ["middle-only", "(-4, -2)"],
  ]),
  golden(convexQuadratic, { A: 4, B: 12, C: 4, D: -3, E: 5 }, "not; -80", [
    ["diagonal-only", "convex; 64"],
    ["two-forgotten", "not; -128"],
    ["cross-term-doubled", "not; -512"],
    ["discriminant-sign", "convex; 80"],
  ]),
  golden(
    globalMinimumOfQuartic,
    { a: -1, b: 2, c: 6, k: 3, c0: -3, printed: "slope", order: [-1, 2, 6] },
    "6",
    [
      ["nearer-to-the-barrier", "-1"],
      ["maximum-taken", "2"],
      ["first-minimum-met", "-1"],
      ["nearer-to-zero", "-1"],
    ],
  ),
  golden(costGap, { a: -1, b: 0, c: 2, c0: 2 }, "27", [
    ["height-of-barrier", "5"],
    ["barrier-over-global", "32"],
    ["distance-not-cost", "3"],
    ["sign", "-27"],
    ["twelve-forgotten", "2.25"],
  ]),
  golden(
    gradientNormNegativeTest,
    {
      G: [4.2, 4.2, 5.8, 6.4, 7.1, 8.1, 8.5],
      J: [3.1, 2.8, 2.7, 2.55, 2.25, 2.24, 2.23],
    },
    "ruled-out; 2.02381",
    [
      ["flat-cost-means-minimum", "proved; 2.02381"],
      ["ratio-upside-down", "ruled-out; 0.494118"],
      ["difference-not-ratio", "ruled-out; 4.3"],
      ["verdict-reversed", "not-ruled-out; 2.02381"],
    ],
  ),
  golden(scaleChosenByWeightDecay, { w: [-1.6, -1.2], v: -8, lambda: 0.001 }, "2", [
    ["root-forgotten", "4"],
    ["upside-down", "0.5"],
    ["scale-is-free", "1"],
    ["sum-instead-of-norm", "1.69031"],
    ["norm-squared", "1.41421"],
  ]),
  golden(
    goodEnoughMinima,
    { costs: [0.75, 1.05, 1.6, 1, 0.65, 0.3], within: "amount", tolerance: 0.4 },
    "EF",
    [
      ["global-only", "F"],
      ["all-minima", "ABCDEF"],
      ["cost-below-tolerance", "F"],
      ["measured-from-mean", "ABDE"],
      ["best-left-out", "E"],
    ],
  ),
  golden(
    pointsOnTheSameHyperbola,
    {
      w: 4,
      v: -1,
      places: [
        [8, -0.5],
        [8, 0.5],
        [16, -0.25],
        [-8, 0.5],
        [5, -2],
      ],
    },
    "AC",
    [
      ["same-sum", "E"],
      ["sign-ignored", "ACD"],
      ["magnitude-only", "ABCD"],
      ["same-ratio", "none"],
      ["none-equivalent", "none"],
    ],
  ),
  golden(minimaOfSeparableCost, { k: 5, n: 5, counted: "exactly", j: 3 }, "640", [
    ["all-minima", "3125"],
    ["choices-forgotten", "10"],
    ["places-forgotten", "64"],
    ["right-place-counted-too", "1250"],
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

describe("two networks that compute the same function for more than one reason", () => {
  const linear = instantiate(rescaledNetworkSame, {
    activation: "linear",
    w: [2],
    b: -3,
    v: 4,
    w2: [4],
    b2: -6,
    v2: 2,
  });
  it.each(["same; linear", "same; positively-homogeneous"])("%s is right", (typed) => {
    expect(judgeText(linear, typed)).toMatchObject({ correct: true });
  });
  it("but not a reason that does not hold for this factor", () => {
    expect(judgeText(linear, "same; odd")).toMatchObject({
      correct: false,
      halves: { verdict: true, reason: false },
    });
  });
});
