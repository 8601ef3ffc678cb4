import type { SlicePlot } from "#lib/domain/exercises/index.ts";
import { Diamond } from "../epsilon/epsilon-marks.tsx";
import { Label } from "../text/label.tsx";
import { numberText, signedText } from "../text/numbers.ts";
import { clearTicks } from "./slice-labels.ts";
import type { SliceScales } from "./slice-scales.ts";
import styles from "./slice.module.css";

const X_LABEL = 18;

interface SliceAxesProps {
  plot: SlicePlot;
  scales: SliceScales;
  rem: number;
}

/** Hairlines at round values, the axis of ε with the given one, the line of no change. */
export const SliceAxes = ({ plot, scales, rem }: SliceAxesProps) => {
  const { left, right, bottom, x, y, xTicks, yTicks } = scales;
  const labelled = clearTicks(plot, scales, rem, numberText);
  return (
    <>
      {yTicks.map((tick) => (
        <g key={tick}>
          <path
            className={tick === 0 ? styles["zero"] : styles["hairline"]}
            d={`M${left} ${y(tick)}H${right}`}
          />
          <Label
            at={{ x: left - 9, y: y(tick), anchor: "end" }}
            text={signedText(tick)}
            size="small"
            rem={rem}
          />
        </g>
      ))}
      <path
        className={styles["axis"]}
        d={`M${left} ${bottom}H${right}${xTicks.map((tick) => `M${x(tick)} ${bottom}v5`).join("")}`}
      />
      {labelled.map((tick) => (
        <Label
          key={tick}
          at={{ x: x(tick), y: bottom + X_LABEL, anchor: "middle" }}
          text={numberText(tick)}
          size="small"
          rem={rem}
        />
      ))}
      <Label
        at={{ x: x(plot.given.epsilon), y: bottom + X_LABEL, anchor: "middle" }}
        text={plot.given.label}
        size="small"
        ink="ink"
        strong
        rem={rem}
      />
      <Label
        at={{ x: right + 24, y: bottom + X_LABEL, anchor: "start" }}
        text={String.raw`$\varepsilon$`}
        size="ui"
        rem={rem}
      />
      <Diamond at={{ x: x(plot.given.epsilon), y: bottom }} />
    </>
  );
};
