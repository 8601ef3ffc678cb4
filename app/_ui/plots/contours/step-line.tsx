import { Diamond, Ring } from "../epsilon/epsilon-marks.tsx";
import { grow } from "../geometry/box.ts";
import { frameOf } from "../geometry/projection.ts";
import { Label } from "../text/label.tsx";
import type { ContourLayout } from "./contour-layout.ts";
import type { ScaleGeometry } from "./step-scale.ts";
import { STEP_LABEL, handleLabelDistance, offset } from "./step-scale.ts";
import styles from "./contours.module.css";

/** The scale of ε under the step: a line with ticks. */
export const ScaleLine = ({ line, ticks }: ScaleGeometry) => (
  <path
    className={styles["scale"]}
    d={[line, ...ticks].map(({ from, to }) => `M${from.x} ${from.y}L${to.x} ${to.y}`).join("")}
  />
);

interface StepLineProps {
  layout: ContourLayout;
  scale: ScaleGeometry;
  epsilon: number;
  given: number;
  rem: number;
}

const clamp = (value: number, from: number, to: number): number =>
  Math.min(to, Math.max(from, value));

/** The step as far as ε goes: it moves with the handle, and its letters with it. */
export const StepLine = ({ layout, scale, epsilon, given, rem }: StepLineProps) => {
  const end = scale.at(epsilon);
  const inside = grow(frameOf(layout.projection), -16);
  const beside = offset(end, scale.normal, -handleLabelDistance(scale, rem));
  const at = {
    x: clamp(beside.x, inside.x + 14, inside.x + inside.width - 14),
    y: clamp(beside.y, inside.y, inside.y + inside.height),
    anchor: "middle" as const,
  };
  return (
    <>
      <path
        className={styles["step"]}
        d={`M${scale.line.from.x} ${scale.line.from.y}L${end.x} ${end.y}`}
      />
      <circle className={styles["dot"]} cx={layout.start.x} cy={layout.start.y} r={5.25} />
      <Diamond at={scale.at(given)} />
      <Ring at={end} />
      <Label at={at} text={STEP_LABEL} size="letter" ink="step" strong rem={rem} />
    </>
  );
};
