import type { GraphPlot } from "#lib/domain/exercises/index.ts";
import { Label } from "../text/label.tsx";
import { labelHeight, labelWidth } from "../text/sizes.ts";
import { Y_LABEL_X } from "./graph-labels.ts";
import { hasZeroLine } from "./graph-shapes.ts";
import type { GraphScales } from "./graph-scales.ts";
import styles from "./graph.module.css";

interface GraphAxesProps {
  plot: GraphPlot;
  scales: GraphScales;
  rem: number;
}

const TICK_LENGTH = 5;

/** Hairlines at the values of y, on a map of x as well, a line at 0 of either axis, and what each axis measures. */
export const GraphAxes = ({ plot, scales, rem }: GraphAxesProps) => {
  const { area, x, y, xTicks, yTicks, width } = scales;
  const [right, bottom] = [area.x + area.width, area.y + area.height];
  const line = labelHeight("small", rem);
  const xName = plot.axes.x.label;
  const nameY = bottom + (xTicks.length === 0 ? 6 : TICK_LENGTH + line + 8) + line / 2;
  const nameEnd = Math.max(right, Math.min(width - 6, labelWidth(xName, "small", rem) + 8));
  const upright = plot.equalScale ? xTicks : [];
  return (
    <>
      {upright.map(({ value }) => (
        <path key={value} className={styles["hairline"]} d={`M${x(value)} ${area.y}V${bottom}`} />
      ))}
      {yTicks.map(({ value, text }) => (
        <g key={value}>
          <path className={styles["hairline"]} d={`M${area.x} ${y(value)}H${right}`} />
          <Label
            at={{ x: area.x - 9, y: y(value), anchor: "end" }}
            text={text}
            size="small"
            rem={rem}
          />
        </g>
      ))}
      {hasZeroLine(plot, "y") ? (
        <path className={styles["axis"]} d={`M${area.x} ${y(0)}H${right}`} />
      ) : null}
      {hasZeroLine(plot, "x") ? (
        <path className={styles["axis"]} d={`M${x(0)} ${area.y}V${bottom}`} />
      ) : null}
      <path
        className={styles["axis"]}
        d={`M${area.x} ${bottom}H${right}${xTicks
          .map(({ value }) => `M${x(value)} ${bottom}v${TICK_LENGTH}`)
          .join("")}`}
      />
      {xTicks.map(({ value, text }) => (
        <Label
          key={value}
          at={{ x: x(value), y: bottom + TICK_LENGTH + 3 + line / 2, anchor: "middle" }}
          text={text}
          size="small"
          rem={rem}
        />
      ))}
      <Label at={{ x: nameEnd, y: nameY, anchor: "end" }} text={xName} size="small" rem={rem} />
      <Label
        at={{ x: Y_LABEL_X, y: area.y / 2, anchor: "start" }}
        text={plot.axes.y.label}
        size="small"
        rem={rem}
      />
    </>
  );
};
