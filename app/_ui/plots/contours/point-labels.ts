import type { ContourPlot, StepScale } from "#lib/domain/exercises/index.ts";
import type { Pixel } from "../geometry/box.ts";
import { spotsAround } from "../geometry/place-labels.ts";
import type { LabelWish } from "../text/lay-labels.ts";
import { numberText } from "../text/numbers.ts";
import { labelHeight, labelWidth } from "../text/sizes.ts";
import type { ContourGeometry } from "./contour-layout.ts";
import type { ScaleGeometry } from "./step-scale.ts";
import { besideScale, offset } from "./step-scale.ts";

const angleOf = (from: Pixel, to: Pixel): number => Math.atan2(to.y - from.y, to.x - from.x);

/** The arrow's letter beyond its tip, and the words at the start. */
export const pointLabelWishes = (
  plot: ContourPlot,
  { start, arrow, scale }: ContourGeometry,
): readonly LabelWish[] => [
  {
    id: "arrow",
    text: plot.arrow.label,
    size: "letter",
    ink: "gradient",
    strong: true,
    spots: spotsAround(arrow.to, 13, angleOf(arrow.from, arrow.to)),
  },
  {
    id: "start",
    text: plot.startLabel,
    size: "small",
    ink: "ink",
    strong: true,
    spots: spotsAround(start, 11, scale ? angleOf({ x: 0, y: 0 }, scale.normal) : Math.PI / 4),
  },
];

/** The given ε, the name of the scale and its ticks, in the order of their weight. */
export const scaleLabelWishes = (
  scale: StepScale,
  geometry: ScaleGeometry,
  rem: number,
): readonly LabelWish[] => {
  const { direction, normal, line, ticks } = geometry;
  const beside = (at: Pixel, text: string, gap: number) => {
    const size = { width: labelWidth(text, "small", rem), height: labelHeight("small", rem) };
    return besideScale(at, normal, size, gap);
  };
  const tickLabels = ticks
    .filter(({ isLabelled, epsilon }) => isLabelled && epsilon !== scale.given)
    .map(({ epsilon, from }): LabelWish => {
      const text = numberText(epsilon);
      return {
        id: `tick ${text}`,
        text,
        size: "small",
        spots: [beside(from, text, 10), beside(from, text, 14)],
        canBeLeftOut: true,
      };
    });
  return [
    {
      id: "given",
      text: scale.givenLabel,
      size: "small",
      ink: "ink",
      strong: true,
      spots: [beside(geometry.at(scale.given), scale.givenLabel, 10)],
    },
    {
      id: "epsilon",
      text: String.raw`$\varepsilon$`,
      size: "ui",
      spots: [
        { ...offset(line.to, direction, 14), anchor: "middle" },
        { ...offset(offset(line.to, direction, 4), normal, -14), anchor: "middle" },
        { ...offset(offset(line.to, direction, 4), normal, 14), anchor: "middle" },
      ],
    },
    ...tickLabels,
  ];
};
