import type { Prose } from "#lib/domain/exercises/index.ts";
import type { Box } from "../geometry/box.ts";
import type { Obstacles, Spot } from "../geometry/place-labels.ts";
import { boxOf, placeLabels } from "../geometry/place-labels.ts";
import type { LabelSize } from "./sizes.ts";
import { labelHeight, labelWidth } from "./sizes.ts";

export type LabelInk = "ink" | "axis" | "index" | "gradient" | "step" | "curvature";

/** A label that has no place yet. */
export interface LabelWish {
  readonly id: string;
  readonly text: Prose;
  readonly size: LabelSize;
  readonly ink?: LabelInk;
  readonly strong?: boolean;
  readonly spots: readonly Spot[];
  readonly canBeLeftOut?: boolean;
}

export interface LaidLabel extends Omit<LabelWish, "spots" | "canBeLeftOut"> {
  readonly at: Spot;
}

const sizeOf = ({ text, size }: Pick<LabelWish, "text" | "size">, rem: number) => ({
  width: labelWidth(text, size, rem),
  height: labelHeight(size, rem),
});

/** The room that a label has taken. */
export const laidBox = (label: LaidLabel, rem: number): Box => boxOf(sizeOf(label, rem), label.at);

/** Sets labels where they fit; what comes first has the choice. `rem` is 1 rem in pixels. */
export const layLabels = (
  wishes: readonly LabelWish[],
  obstacles: Obstacles,
  rem: number,
): readonly LaidLabel[] => {
  const spots = placeLabels(
    wishes.map((wish) => ({ ...wish, ...sizeOf(wish, rem) })),
    obstacles,
  );
  return wishes.flatMap(({ spots: _spots, canBeLeftOut: _canBeLeftOut, ...wish }) => {
    const at = spots.get(wish.id);
    return at === undefined ? [] : [{ ...wish, at }];
  });
};
