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

const besideTick = (geometry: ScaleGeometry, at: Pixel, text: string, gap: number, rem: number) =>
  besideScale(
    at,
    geometry.normal,
    { width: labelWidth(text, "small", rem), height: labelHeight("small", rem) },
    gap,
  );

export const givenLabelWishes = (
  { given, givenLabel }: StepScale,
  geometry: ScaleGeometry,
  rem: number,
): readonly LabelWish[] => [
  {
    id: "given",
    text: givenLabel,
    size: "small",
    ink: "ink",
    strong: true,
    spots: [besideTick(geometry, geometry.at(given), givenLabel, 10, rem)],
  },
];

/** The name of the scale, and the ticks that have room. */
export const scaleLabelWishes = (
  scale: StepScale,
  geometry: ScaleGeometry,
  rem: number,
): readonly LabelWish[] => {
  const { direction, normal, line, ticks } = geometry;
  const beyond = offset(line.to, direction, 4);
  const tickLabels = ticks
    .filter(({ isLabelled, epsilon }) => isLabelled && epsilon !== scale.given)
    .map(({ epsilon, from }): LabelWish => {
      const text = numberText(epsilon);
      return {
        id: `tick ${text}`,
        text,
        size: "small",
        spots: [10, 14].map((gap) => besideTick(geometry, from, text, gap, rem)),
        canBeLeftOut: true,
      };
    });
  return [
    {
      id: "epsilon",
      text: String.raw`$\varepsilon$`,
      size: "ui",
      spots: [
        { ...offset(line.to, direction, 14), anchor: "middle" },
        { ...offset(beyond, normal, -14), anchor: "middle" },
        { ...offset(beyond, normal, 14), anchor: "middle" },
      ],
    },
    ...tickLabels,
  ];
};
