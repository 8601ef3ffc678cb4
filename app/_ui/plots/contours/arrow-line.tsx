import type { Segment } from "../geometry/box.ts";
import { offset } from "./step-scale.ts";
import styles from "./contours.module.css";

const HEAD_LENGTH = 14;
const HEAD_HALF_WIDTH = 6;

/** A line with a head, which ends where the arrow ends. */
export const ArrowLine = ({ from, to }: Segment) => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const across = { x: -along.y, y: along.x };
  const neck = offset(to, along, -HEAD_LENGTH);
  const [left, right] = [
    offset(neck, across, HEAD_HALF_WIDTH),
    offset(neck, across, -HEAD_HALF_WIDTH),
  ];
  const end = offset(to, along, 2 - HEAD_LENGTH);
  return (
    <>
      <path className={styles["gradient"]} d={`M${from.x} ${from.y}L${end.x} ${end.y}`} />
      <path
        className={styles["head"]}
        d={`M${to.x} ${to.y}L${left.x} ${left.y}L${right.x} ${right.y}z`}
      />
    </>
  );
};
