/** A finger's way from where it came down to where it left. */
export interface Stroke {
  readonly right: number;
  readonly down: number;
}

const FAR_PIXELS = 64;

/** A stroke is meant if it is long and straight: twice as far along as across. */
export const strokeWay = ({ right, down }: Stroke): "right" | "up" | null => {
  if (right >= FAR_PIXELS && right >= 2 * Math.abs(down)) return "right";
  return -down >= FAR_PIXELS && -down >= 2 * Math.abs(right) ? "up" : null;
};
