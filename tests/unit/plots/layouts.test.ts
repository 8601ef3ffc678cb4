import { describe, expect, test } from "vitest";
import { layContours } from "#app/_ui/plots/contours/contour-layout.ts";
import { layCurves } from "#app/_ui/plots/curves/curves-layout.ts";
import type { Box } from "#app/_ui/plots/geometry/box.ts";
import { boxAround, lengthInside, sharedArea } from "#app/_ui/plots/geometry/box.ts";
import { layGraphLabels } from "#app/_ui/plots/graph/graph-labels.ts";
import { graphScales } from "#app/_ui/plots/graph/graph-scales.ts";
import { obstaclesOf } from "#app/_ui/plots/graph/obstacles.ts";
import { endLabelHeights, namedPoints } from "#app/_ui/plots/slice/slice-labels.ts";
import { sliceScales } from "#app/_ui/plots/slice/slice-scales.ts";
import type { LaidLabel } from "#app/_ui/plots/text/lay-labels.ts";
import { laidBox } from "#app/_ui/plots/text/lay-labels.ts";
import { unknownCommands } from "#app/_ui/plots/text/runs.ts";
import type { ContourPlot, Plot } from "#lib/domain/exercises/index.ts";
import { drawExercise, families, solution } from "#lib/domain/exercises/index.ts";

const REM = 16;
const SEEDS = Array.from({ length: 8 }, (_, index) => index + 1);

const plots = families.flatMap((family) =>
  family.levels.flatMap((level) =>
    SEEDS.flatMap((seed): Plot[] => {
      const key = { family: family.id, level, seed };
      return [drawExercise(key).askingPlot, solution(key).plot].filter(
        (plot) => plot !== undefined,
      );
    }),
  ),
);

const maps = plots.flatMap((plot): ContourPlot[] =>
  plot.kind === "contours" ? [plot] : plot.kind === "step" ? [plot.contours] : [],
);
const slices = plots.flatMap((plot) => (plot.kind === "step" ? [plot.slice] : []));
const graphs = plots.flatMap((plot) => (plot.kind === "graph" ? [plot] : []));
const logs = plots.flatMap((plot) => (plot.kind === "curves" ? [plot] : []));

const collisions = (labels: readonly LaidLabel[]): readonly string[] =>
  labels.flatMap((label, index) =>
    labels
      .slice(index + 1)
      .filter((other) => sharedArea(laidBox(label, REM), laidBox(other, REM)) > 0)
      .map((other) => `${label.text} over ${other.text}`),
  );

const isInside = (box: Box, width: number, height: number): boolean =>
  box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;

describe.each([350, 510])("pictures of exercises, %i pixels wide", (width) => {
  test("no label of a map lies over another, and all are inside", () => {
    expect(maps.length).toBeGreaterThan(100);
    for (const plot of maps) {
      const { labels, projection } = layContours(plot, width, REM);
      expect(collisions(labels)).toEqual([]);
      for (const label of labels) {
        expect(isInside(laidBox(label, REM), width, projection.height)).toBe(true);
      }
    }
  });

  test("a map before the answer has a start, an arrow and no value", () => {
    for (const plot of maps.filter(({ phase }) => phase === "asking")) {
      const { labels, scale } = layContours(plot, width, REM);
      expect(scale).toBeNull();
      expect(labels.map(({ id }) => id).toSorted()).toEqual(["arrow", "start"]);
    }
  });

  test("the words over a slice are inside and apart", () => {
    for (const plot of slices) {
      const scales = sliceScales(plot, width, REM);
      const labels = namedPoints(plot, scales, REM).map(({ label }) => label);
      expect(labels).toHaveLength(2);
      expect(collisions(labels)).toEqual([]);
      for (const label of labels) {
        expect(isInside(laidBox(label, REM), width, scales.height)).toBe(true);
      }
    }
  });

  test("no leader over a slice runs through the other's words", () => {
    for (const plot of slices) {
      const [one, other] = namedPoints(plot, sliceScales(plot, width, REM), REM);
      if (one === undefined || other === undefined) throw new Error("a point has no name");
      expect(lengthInside(one.leader, laidBox(other.label, REM)), plot.description).toBe(0);
      expect(lengthInside(other.leader, laidBox(one.label, REM)), plot.description).toBe(0);
    }
  });

  test("the words at the ends of a slice stand apart, the highest curve's first", () => {
    for (const plot of slices) {
      const { curvature, together, slope } = endLabelHeights(
        plot,
        sliceScales(plot, width, REM),
        REM,
      );
      expect(together - curvature).toBeGreaterThan(30);
      expect(slope - together).toBeGreaterThan(30);
    }
  });

  test("every value of a log lies between the ends of its axis", () => {
    for (const plot of logs) {
      const layout = layCurves(plot, width, REM);
      expect(layout.right - layout.left).toBeGreaterThan(width / 2);
      for (const { y } of layout.curves.flatMap(({ points }) => points)) {
        expect(y).toBeGreaterThanOrEqual(layout.top - 1e-6);
        expect(y).toBeLessThanOrEqual(layout.bottom + 1e-6);
      }
    }
  });
});

describe("graphs of exercises", () => {
  test("have letters and signs only that a picture can set", () => {
    for (const { axes, marks, play } of graphs) {
      const all = [...marks, ...(play?.frames.flatMap((frame) => frame.marks) ?? [])];
      const texts = [axes.x.label, axes.y.label, ...all.flatMap(({ label }) => label ?? [])];
      expect(texts.flatMap(unknownCommands)).toEqual([]);
    }
  });

  test.each([350, 510])("have all their names inside and off every mark, %i wide", (width) => {
    for (const plot of graphs) {
      const scales = graphScales(plot, width, REM);
      const frame = plot.play?.frames[plot.play.start];
      const handle = frame && scales.toPixel(frame.handle);
      const ground = { handle, atFirst: handle, yLabel: plot.axes.y.label };
      const { boxes } = obstaclesOf([...plot.marks, ...(frame?.marks ?? [])], scales);
      const ring = handle === undefined ? [] : [boxAround(handle, 26)];
      for (const label of layGraphLabels(plot.marks, frame?.marks ?? [], scales, ground, REM)) {
        const box = laidBox(label, REM);
        expect(isInside(box, width, scales.height), label.text).toBe(true);
        const covered = [...boxes, ...ring].filter((mark) => sharedArea(box, mark) > 12);
        expect(covered, `${label.text} in ${plot.title}`).toEqual([]);
      }
    }
  });
});
