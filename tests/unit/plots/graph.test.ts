import { describe, expect, test } from "vitest";
import { boxAround, sharedArea } from "#app/_ui/plots/geometry/box.ts";
import { frameOfKey, frameOfPull } from "#app/_ui/plots/graph/frames.ts";
import { layGraphLabels } from "#app/_ui/plots/graph/graph-labels.ts";
import { graphScales } from "#app/_ui/plots/graph/graph-scales.ts";
import { barBox, hasZeroLine, inDrawingOrder } from "#app/_ui/plots/graph/graph-shapes.ts";
import { ticksOf } from "#app/_ui/plots/graph/graph-ticks.ts";
import { laidBox } from "#app/_ui/plots/text/lay-labels.ts";
import type {
  BarMark,
  GraphAxis,
  GraphMark,
  GraphPlay,
  GraphPlot,
} from "#lib/domain/exercises/index.ts";

const REM = 16;

const linear = (from: number, to: number): GraphAxis => ({
  label: "$x$",
  from,
  to,
  scale: "linear",
  ticks: "numbers",
});
const log = (from: number, to: number): GraphAxis => ({ ...linear(from, to), scale: "log" });

const graph = (more: Partial<GraphPlot> = {}): GraphPlot => ({
  kind: "graph",
  phase: "answered",
  title: "",
  units: "",
  description: "",
  table: { caption: "", columns: [], rows: [] },
  axes: { x: linear(0, 10), y: linear(-2, 2) },
  equalScale: false,
  marks: [],
  ...more,
});

const textsOf = (axis: GraphAxis, wanted = 5): readonly string[] =>
  ticksOf(axis, wanted).map(({ text }) => text);

describe("the axes of a graph", () => {
  test("name round numbers, large ones as powers", () => {
    expect(textsOf(linear(-3, 4), 7)).toEqual(["−3", "−2", "−1", "0", "1", "2", "3", "4"]);
    expect(textsOf(linear(0, 2e6), 2)).toContain(String.raw`$1 \cdot 10^{6}$`);
  });

  test("on a logarithmic axis name powers of ten, no more than wanted", () => {
    expect(textsOf(log(1e-4, 1e5))).toEqual(["$10^{-4}$", "0.01", "1", "100", "$10^{4}$"]);
    expect(textsOf(log(1e-60, 1e60)).length).toBeLessThanOrEqual(5);
  });

  test("on a short logarithmic axis name 2 and 5 as well", () => {
    expect(textsOf(log(1, 60)).toSorted()).toEqual(["1", "10", "2", "20", "5", "50"]);
  });

  test("name nothing where no number may be read off", () => {
    expect(textsOf({ ...linear(0, 1), ticks: "none" })).toEqual([]);
  });

  test("have a line at 0 where values change sign, unless a mark lies over all of it", () => {
    const along = (from: number, to: number): GraphMark => ({
      kind: "curve",
      points: [
        { x: from, y: 0 },
        { x: to, y: 0 },
      ],
      ink: "ink",
      line: "dotted",
    });
    const lines = (marks: readonly GraphMark[]) =>
      (["x", "y"] as const).filter((axis) => hasZeroLine(graph({ marks }), axis));
    expect(lines([])).toEqual(["y"]);
    expect(lines([along(2, 7)])).toEqual(["y"]);
    expect(lines([along(0, 10)])).toEqual([]);
    expect(lines([{ kind: "rule", axis: "y", at: 0 }])).toEqual([]);
    expect(lines([{ kind: "rule", axis: "y", at: 1 }])).toEqual(["y"]);
  });

  test("leave room between the name of y and a power of ten at its upper end", () => {
    const { area, yTicks, y } = graphScales(
      graph({ axes: { x: linear(0, 1), y: log(1, 1e4) } }),
      350,
      REM,
    );
    const highest = Math.min(...yTicks.map(({ value }) => y(value)));
    expect(highest - area.y / 2).toBeGreaterThanOrEqual(18);
  });

  test("is whole where things are counted", () => {
    expect(textsOf({ ...linear(0, 2), ticks: "whole" })).toEqual(["0", "1", "2"]);
    expect(textsOf({ ...linear(0, 200), ticks: "whole" })).toEqual(textsOf(linear(0, 200)));
  });

  test.each([350, 510])("lie inside a picture of %i pixels, first value to last", (width) => {
    const { area, x, y, height } = graphScales(graph(), width, REM);
    expect([x(0), x(10)]).toEqual([area.x, area.x + area.width]);
    expect([y(2), y(-2)]).toEqual([area.y, area.y + area.height]);
    expect(area.x + area.width).toBeLessThanOrEqual(width);
    expect(area.y + area.height).toBeLessThan(height);
  });

  test.each([350, 510])("have one scale on a map of %i pixels, however long it is", (width) => {
    for (const y of [linear(0, 1), linear(0, 10), linear(0, 90)]) {
      const { area, ...scales } = graphScales(
        graph({ equalScale: true, axes: { x: linear(0, 10), y } }),
        width,
        REM,
      );
      expect(scales.x(1) - scales.x(0)).toBeCloseTo(scales.y(0) - scales.y(1), 9);
      expect(area.width).toBeLessThanOrEqual(width);
      expect(Math.round(area.height)).toBeLessThanOrEqual(440);
    }
  });
});

describe("the marks of a graph", () => {
  const bar = (at: number, to: number): BarMark => ({ kind: "bar", at, from: 0, to, ink: "step" });

  test("bars stand apart however many there are", () => {
    for (const count of [2, 9, 40]) {
      const marks = Array.from({ length: count }, (_, index) => bar((10 * index) / count, 1));
      const scales = graphScales(graph({ marks }), 350, REM);
      const boxes = marks.map((mark) => barBox(mark, scales));
      boxes.slice(1).forEach((box, index) => {
        expect(sharedArea(box, boxes[index] ?? box)).toBe(0);
      });
    }
  });

  test("a bar reaches up or down from where it stands, and ends at the edge of the picture", () => {
    const scales = graphScales(graph(), 350, REM);
    const up = barBox(bar(5, 1), scales);
    const down = barBox(bar(5, -1), scales);
    expect(up.y + up.height).toBeCloseTo(down.y, 9);
    expect(barBox(bar(5, 99), scales).y).toBe(scales.area.y);
  });

  test("points lie over lines, and lines over areas", () => {
    const marks: readonly GraphMark[] = [
      { kind: "point", at: { x: 1, y: 1 }, shape: "dot", ink: "ink" },
      { kind: "curve", points: [{ x: 0, y: 0 }], ink: "ink", line: "solid" },
      { kind: "band", axis: "x", from: 0, to: 1 },
    ];
    expect(inDrawingOrder(marks).map(({ kind }) => kind)).toEqual(["band", "curve", "point"]);
  });
});

describe("the names on a graph", () => {
  const marks: readonly GraphMark[] = [
    { kind: "band", axis: "x", from: 2, to: 5, label: "here" },
    { kind: "rule", axis: "y", at: 1, label: "threshold" },
    {
      kind: "curve",
      points: Array.from({ length: 40 }, (_, index) => ({ x: index / 4, y: Math.sin(index / 4) })),
      ink: "ink",
      line: "solid",
      label: "$J$",
    },
    { kind: "point", at: { x: 9.9, y: 1.9 }, shape: "ring", ink: "step", label: "the end of it" },
    { kind: "arrow", from: { x: 1, y: 0 }, to: { x: 0.2, y: -1 }, ink: "slope", label: "$g$" },
    { kind: "bar", at: 7, from: 0, to: -1.5, ink: "curvature", label: "$-1.5$" },
  ];

  test.each([350, 510])("are inside and apart, %i pixels wide", (width) => {
    const scales = graphScales(graph({ marks }), width, REM);
    const labels = layGraphLabels(marks, [], scales, { yLabel: "cost" }, REM);
    const boxes = labels.map((label) => laidBox(label, REM));
    expect(labels).toHaveLength(marks.length);
    boxes.forEach((box, index) => {
      expect(box.x >= 0 && box.x + box.width <= width && box.y >= 0).toBe(true);
      for (const other of boxes.slice(index + 1)) expect(sharedArea(box, other)).toBe(0);
    });
  });

  test("stand over points in a row where these ask for it", () => {
    const row = [1, 1.6, 2.2].map((x): GraphMark => ({
      kind: "point",
      at: { x, y: 0 },
      shape: "dot",
      ink: "step",
      label: "1",
      labelSide: "above",
    }));
    const scales = graphScales(graph({ marks: row }), 510, REM);
    const heights = layGraphLabels(row, [], scales, { yLabel: "" }, REM).map(({ at }) => at.y);
    expect(new Set(heights).size).toBe(1);
    expect(heights[0]).toBeLessThan(scales.y(0) - 10);
  });

  test("begin off the ring of the handle, and stay where they are while it moves", () => {
    const scales = graphScales(graph({ marks }), 510, REM);
    const atFirst = scales.toPixel({ x: 9, y: 1.9 });
    const point = (x: number): GraphMark => ({
      kind: "point",
      at: { x, y: 0 },
      shape: "dot",
      ink: "step",
      label: "now",
    });
    const [one, other] = [1, 6].map((x) =>
      layGraphLabels(
        marks,
        [point(x)],
        scales,
        { handle: scales.toPixel({ x, y: 0 }), atFirst, yLabel: "cost" },
        REM,
      ),
    );
    expect(one?.slice(0, -1)).toEqual(other?.slice(0, -1));
    expect(one?.at(-1)).not.toEqual(other?.at(-1));
    for (const label of one?.slice(0, -1) ?? []) {
      expect(sharedArea(laidBox(label, REM), boxAround(atFirst, 26)), label.text).toBe(0);
    }
  });
});

describe("the handle of a graph", () => {
  const play: GraphPlay = {
    label: "step $t$",
    frames: Array.from({ length: 31 }, (_, value) => ({
      value,
      valueLabel: String(value),
      handle: { x: value, y: 0 },
      marks: [],
      says: "",
    })),
    start: 4,
  };

  test("goes frame by frame, by tenths, to the ends and to where it began", () => {
    const keys = ["ArrowRight", "ArrowLeft", "PageUp", "PageDown", "Home", "End", "g", "Tab"];
    expect(keys.map((key) => frameOfKey(key, 10, play))).toEqual([11, 9, 13, 7, 0, 30, 4, null]);
    expect(frameOfKey("ArrowRight", 30, play)).toBe(30);
    expect(frameOfKey("PageDown", 1, play)).toBe(0);
  });

  test("follows the finger to the nearest frame", () => {
    const places = play.frames.map(({ handle }) => ({ x: 10 * handle.x, y: handle.y }));
    expect(frameOfPull({ x: 148, y: 40 }, places, 14)).toBe(15);
  });

  test("goes on along its path where the path crosses itself", () => {
    const loop = [0, 20, 40, 20, 0].map((x) => ({ x, y: 0 }));
    expect(frameOfPull({ x: 20, y: 0 }, loop, 3)).toBe(3);
    expect(frameOfPull({ x: 20, y: 0 }, loop, 1)).toBe(1);
  });
});
