import type { ContourPlot } from "#lib/domain/exercises/index.ts";
import type { Pixel } from "../geometry/box.ts";
import { Label } from "../text/label.tsx";
import styles from "./contours.module.css";

const ARM = 22;

interface CornerAxesProps {
  at: Pixel;
  axes: ContourPlot["axes"];
  rem: number;
}

/** Which way the axes go, as a small sign in a corner: they carry no numbers. */
export const CornerAxes = ({ at, axes, rem }: CornerAxesProps) => {
  const corner = { x: at.x - 16, y: at.y + 16 };
  const [tip, end] = [corner.y - ARM, corner.x + ARM];
  return (
    <>
      <path
        className={styles["axes"]}
        d={`M${corner.x} ${tip}V${corner.y}H${end}M${corner.x - 3} ${tip + 4}L${corner.x} ${tip}L${corner.x + 3} ${tip + 4}M${end - 4} ${corner.y - 3}L${end} ${corner.y}L${end - 4} ${corner.y + 3}`}
      />
      <Label
        at={{ x: end + 4, y: corner.y - 1, anchor: "start" }}
        text={axes[0]}
        size="small"
        rem={rem}
      />
      <Label
        at={{ x: corner.x, y: tip - 9, anchor: "middle" }}
        text={axes[1]}
        size="small"
        rem={rem}
      />
    </>
  );
};
