import { describe, expect, test } from "vitest";
import { boxOf, placeLabels, spotsAround } from "#app/_ui/plots/geometry/place-labels.ts";
import { sharedArea } from "#app/_ui/plots/geometry/box.ts";

const bounds = { x: 0, y: 0, width: 200, height: 200 };
const size = { width: 40, height: 16 };
const free = { bounds, boxes: [], lines: [] };

describe("labels", () => {
  test("a label takes its first spot when nothing is there", () => {
    const spots = spotsAround({ x: 100, y: 100 }, 10, 0);
    const placed = placeLabels([{ id: "a", ...size, spots }], free);
    expect(placed.get("a")).toEqual(spots[0]);
  });

  test("a label does not lie over one that was placed before", () => {
    const spots = spotsAround({ x: 100, y: 100 }, 10, 0);
    const requests = ["a", "b", "c"].map((id) => ({ id, ...size, spots }));
    const placed = [...placeLabels(requests, free).values()].map((spot) => boxOf(size, spot));
    expect(placed).toHaveLength(3);
    for (const [index, box] of placed.entries()) {
      for (const other of placed.slice(index + 1)) expect(sharedArea(box, other)).toBe(0);
    }
  });

  test("a label at the border stands on the side that is inside", () => {
    const spots = spotsAround({ x: 190, y: 100 }, 10, 0);
    const [spot] = placeLabels([{ id: "a", ...size, spots }], free).values();
    expect(spot?.anchor).not.toBe("start");
    expect(boxOf(size, spot ?? { x: 0, y: 0, anchor: "start" }).x + size.width).toBeLessThan(200);
  });

  test("a label rather crosses a faint line than a strong one", () => {
    const over = { x: 100, y: 50, anchor: "middle" as const };
    const under = { x: 100, y: 150, anchor: "middle" as const };
    const strong = { from: { x: 0, y: 50 }, to: { x: 200, y: 50 } };
    const faint = { from: { x: 0, y: 150 }, to: { x: 200, y: 150 } };
    const placed = placeLabels([{ id: "a", ...size, spots: [over, under] }], {
      ...free,
      lines: [strong],
      faintLines: [faint],
    });
    expect(placed.get("a")).toEqual(under);
  });

  test("a label that may be left out is left out where it would cover something", () => {
    const spots = [{ x: 100, y: 100, anchor: "middle" as const }];
    const boxes = [{ x: 90, y: 90, width: 20, height: 20 }];
    const request = { id: "a", ...size, spots };
    expect(placeLabels([{ ...request, canBeLeftOut: true }], { ...free, boxes }).size).toBe(0);
    expect(placeLabels([request], { ...free, boxes }).size).toBe(1);
  });
});
