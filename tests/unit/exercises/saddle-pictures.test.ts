import { describe, expect, it } from "vitest";
import { classifyCriticalPoint2x2 } from "#lib/domain/exercises/families/8.2.3/classify-critical-point-2x2.ts";
import { symmetric } from "#lib/domain/exercises/families/8.2.3/hessian.ts";
import { newtonStep } from "#lib/domain/exercises/families/8.2.3/newton-step.ts";
import { riseOrFallFromSaddle } from "#lib/domain/exercises/families/8.2.3/rise-or-fall-from-saddle.ts";
import type { Plot } from "#lib/domain/exercises/index.ts";
import { selectFamily } from "#lib/domain/exercises/index.ts";

const marksOf = (plot: Plot | undefined) => {
  if (plot?.kind !== "graph") throw new Error("no graph");
  return { marks: plot.marks, axes: plot.axes };
};

describe("the picture of a question about a critical point", () => {
  it("does not tell up from down: a minimum looks like a maximum", () => {
    const [minimum, maximum] = [symmetric(5, 2, 3), symmetric(-5, -2, -3)].map((H) =>
      marksOf(classifyCriticalPoint2x2.plot?.({ H }, "asking")),
    );
    expect(minimum).toEqual(maximum);
  });

  it("does not say whether a move from a saddle rises or falls", () => {
    const [rises, falls] = [symmetric(5, -4, 1), symmetric(-5, 4, -1)].map((H) =>
      marksOf(riseOrFallFromSaddle.plot?.({ H, d: [2, 1] }, "asking")),
    );
    expect(rises).toEqual(falls);
  });

  it("leaves the place where Newton's step lands out of the window", () => {
    const parameters = { H: symmetric(2, 0, 3), x: [1, 1], g: [2, 3] } as const;
    const { axes } = marksOf(newtonStep.plot?.(parameters, "asking"));
    expect(axes.x.from).toBeGreaterThan(0);
    expect(axes.y.from).toBeGreaterThan(0);
  });
});

describe("critical points in two dimensions", () => {
  it.each([
    [1, 1 / 3],
    [2, 1 / 2],
  ] as const)("at level %i are saddles with a share of %d", (level, expected) => {
    const family = selectFamily("classify-critical-point-2x2");
    const kinds = Array.from({ length: 1200 }, (_, seed) => family?.draw(level, seed).right);
    const saddles = kinds.filter((right) => right?.kind === "verdict" && right.option === "saddle");
    expect(Math.abs(saddles.length / kinds.length - expected)).toBeLessThan(0.06);
  });
});
