import { describe, expect, test } from "vitest";
import type { GraphScales } from "#app/_ui/plots/graph/graph-scales.ts";
import { graphScales } from "#app/_ui/plots/graph/graph-scales.ts";
import type { Placing } from "#app/_ui/plots/graph/placing.ts";
import { placeOf, textAt, textOfKey } from "#app/_ui/plots/graph/placing.ts";
import type { GraphPlot } from "#lib/domain/exercises/index.ts";
import type { PlacedKind } from "#lib/domain/exercises/reading.ts";

const axis = { label: "$x$", from: -5, to: 5, step: 0.5 };
const graphAxis = { ...axis, scale: "linear", ticks: "none" } as const;
const plot: GraphPlot = {
  kind: "graph",
  phase: "asking",
  title: "",
  units: "",
  description: "",
  table: { caption: "", columns: [], rows: [] },
  axes: { x: graphAxis, y: graphAxis },
  equalScale: true,
  marks: [],
};
const scales: GraphScales = graphScales(plot, 510, 16);

const point: PlacedKind = { kind: "point", label: "Saddle", axes: [axis, axis] };
const slider: PlacedKind = { kind: "slider", label: "Step", axis };
const typed = (kind: PlacedKind, text: string): Placing => ({ kind, text, onText: () => {} });

describe("an answer on the picture and in the field", () => {
  test.each(["(1, -2.5)", "1; -2,5", "x = 1, y = -5/2"])("%s stands at one place", (text) => {
    const place = placeOf(typed(point, text), scales);
    expect(place).toMatchObject({ values: [1, -2.5], isPlaced: true });
    expect(place.at).toEqual(scales.toPixel({ x: 1, y: -2.5 }));
  });

  test.each(["", "(1", "abc", "(1, 2, 3)"])("%s waits in the middle", (text) => {
    expect(placeOf(typed(point, text), scales)).toMatchObject({ values: [0, 0], isPlaced: false });
  });

  test("beyond the axis it stands at the end, and the field keeps what was typed", () => {
    expect(placeOf(typed(point, "(99, -99)"), scales).values).toEqual([5, -5]);
  });

  test("a touch types the nearest place of the grid", () => {
    for (const at of [
      { x: 1, y: -2.5 },
      { x: -5, y: 5 },
    ]) {
      const near = scales.toPixel({ x: at.x + 0.2, y: at.y - 0.2 });
      expect(textAt(typed(point, ""), near, scales)).toBe(`(${at.x}, ${at.y})`);
    }
    expect(textAt(typed(point, ""), { x: -999, y: 999 }, scales)).toBe("(-5, -5)");
    expect(textAt(typed(slider, ""), scales.toPixel({ x: 2.4, y: 0 }), scales)).toBe("2.5");
  });

  test("keys move it by a step, with Shift by five, and stop at the ends", () => {
    const from = (text: string, key: string, shift = false, kind: PlacedKind = point) => {
      const placing = typed(kind, text);
      return textOfKey(placing, placeOf(placing, scales), key, shift);
    };
    expect(from("(1, 1)", "ArrowRight")).toBe("(1.5, 1)");
    expect(from("(1, 1)", "ArrowDown", true)).toBe("(1, -1.5)");
    expect(from("(4.5, 1)", "ArrowRight", true)).toBe("(5, 1)");
    expect(from("", "ArrowUp")).toBe("(0, 0.5)");
    expect(from("2", "ArrowUp", false, slider)).toBe("2.5");
    expect(from("2", "ArrowLeft", false, slider)).toBe("1.5");
    expect(from("2", "Enter", false, slider)).toBeNull();
  });
});
