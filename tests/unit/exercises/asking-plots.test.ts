import { describe, expect, it } from "vitest";
import { changeInCost } from "#lib/domain/exercises/families/8.2.1/change-in-cost.ts";
import { criticalStepSize } from "#lib/domain/exercises/families/8.2.1/critical-step-size.ts";
import { stepRaisesCostDiagonal } from "#lib/domain/exercises/families/8.2.1/step-raises-cost-diagonal.ts";
import { countUnitOrderings } from "#lib/domain/exercises/families/8.2.2/count-unit-orderings.ts";
import type { ContourPlot, Plot } from "#lib/domain/exercises/index.ts";

const model = {
  g: [4, 2],
  H: [
    [8, 0],
    [0, 50],
  ],
} as const;

const contours = (plot: Plot | undefined): ContourPlot => {
  if (plot?.kind === "contours") return plot;
  if (plot?.kind === "step") return plot.contours;
  throw new Error("no contours");
};

/** In how many rings a point lies out, by the axes of a contour: 1 on the contour itself. */
const ring = (plot: ContourPlot, index: number, point: { x: number; y: number }): number => {
  const contour = plot.contours[index];
  if (contour === undefined) throw new Error("no such contour");
  const [dx, dy] = [point.x - contour.centre.x, point.y - contour.centre.y];
  const [cos, sin] = [Math.cos(contour.angleRadians), Math.sin(contour.angleRadians)];
  return Math.hypot(
    (dx * cos + dy * sin) / contour.radii[0],
    (dy * cos - dx * sin) / contour.radii[1],
  );
};

describe("the picture of a question", () => {
  it("is the same for a step that raises the cost and one that lowers it", () => {
    for (const family of [stepRaisesCostDiagonal, changeInCost]) {
      const small = family.plot?.({ ...model, epsilon: 0.05 }, "asking");
      const large = family.plot?.({ ...model, epsilon: 0.5 }, "asking");
      expect(small).toEqual(large);
    }
    expect(criticalStepSize.plot?.(model, "asking")?.kind).toBe("contours");
  });

  it("draws no contour through the starting point", () => {
    const plot = contours(stepRaisesCostDiagonal.plot?.({ ...model, epsilon: 0.1 }, "asking"));
    const rings = plot.contours.map((_, index) => ring(plot, index, plot.start));
    expect(rings.every((value) => Math.abs(value - 1) > 0.1)).toBe(true);
    expect(rings.some((value) => value > 1) && rings.some((value) => value < 1)).toBe(true);
  });

  it("holds start, minimum and arrow inside its square window", () => {
    const plot = contours(criticalStepSize.plot?.(model, "asking"));
    const { x, y } = plot.window;
    expect(x[1] - x[0]).toBeCloseTo(y[1] - y[0], 4);
    for (const point of [plot.start, plot.minimum, plot.arrow.to]) {
      expect(point.x > x[0] && point.x < x[1] && point.y > y[0] && point.y < y[1]).toBe(true);
    }
  });

  it("shows no change at the step that breaks even, however its fraction is rounded", () => {
    // 2·5/(3 + 24) = 10/27 as a decimal never ends.
    const plot = criticalStepSize.plot?.(
      {
        g: [1, 2],
        H: [
          [3, 0],
          [0, 6],
        ],
      },
      "answered",
    );
    if (plot?.kind !== "step") throw new Error("no slice");
    expect(plot.slice.labels.together).toBe("0");
    const given = plot.table.rows.find(([epsilon]) => epsilon === "0.3704");
    expect(given?.at(-1)).toBe("0");
  });

  it("counts no orderings", () => {
    const network = { inputs: 2, layers: [4, 3], outputs: 1 };
    expect(JSON.stringify(countUnitOrderings.plot?.(network, "asking"))).not.toMatch(/!|24|144/u);
    expect(JSON.stringify(countUnitOrderings.plot?.(network, "answered"))).toMatch(/4! = 24/u);
  });
});

describe("the picture after the answer", () => {
  const plot = changeInCost.plot?.(
    {
      g: [2, 1],
      H: [
        [9, 3],
        [3, 2],
      ],
      epsilon: 0.3,
    },
    "answered",
  );

  it("draws contours through both ends of the step, to scale", () => {
    const drawn = contours(plot);
    const start = drawn.contours.findIndex(({ role }) => role === "start");
    const end = drawn.contours.findIndex(({ role }) => role === "end");
    expect(ring(drawn, start, drawn.start)).toBeCloseTo(1, 4);
    expect(ring(drawn, end, { x: -0.6, y: -0.3 })).toBeCloseTo(1, 4);
    expect(drawn.contours[end]?.label).toBe("+0.75");
    expect(drawn.step?.perEpsilon).toEqual({ x: -2, y: -1 });
  });

  it("takes the change in cost apart", () => {
    if (plot?.kind !== "step") throw new Error("no step");
    expect(plot.slice.labels).toEqual({ slope: "−1.5", curvature: "+2.25", together: "+0.75" });
    expect(plot.slice.bestStep).toEqual({ epsilon: 0.1, label: "0.1" });
    expect(plot.slice.breakEven).toEqual({ epsilon: 0.2, label: "0.2" });
    expect(plot.slice.epsilon.largest).toBeGreaterThan(0.3);
    expect(plot.table.rows).toContainEqual(["0.3", "−1.5", "+2.25", "+0.75"]);
  });

  it("ends on the starting contour where the step just breaks even", () => {
    const drawn = contours(criticalStepSize.plot?.(model, "answered"));
    expect(drawn.contours.filter(({ role }) => role !== "contour")).toHaveLength(1);
  });
});
