import { useMemo } from "react";
import type { Curve, CurvesPlot } from "#lib/domain/exercises/index.ts";
import { WordedFrame } from "../plot-words.tsx";
import { Picture, Stage } from "../stage.tsx";
import type { StageSize } from "../stage.tsx";
import { Label } from "../text/label.tsx";
import { powerText } from "../text/power-text.ts";
import { spoken } from "../text/runs.ts";
import { labelHeight } from "../text/sizes.ts";
import type { CurvesLayout, LaidCurve } from "./curves-layout.ts";
import { layCurves } from "./curves-layout.ts";
import styles from "./curves.module.css";

const INKS = { slope: "gradient", curvature: "curvature" } as const;

const Axes = ({ plot, layout, rem }: { plot: CurvesPlot; layout: CurvesLayout; rem: number }) => {
  const { left, right, bottom, decades, minorYs, steps } = layout;
  return (
    <>
      <path className={styles["minor"]} d={minorYs.map((y) => `M${left} ${y}h5`).join("")} />
      {decades.map(({ exponent, y }) => (
        <g key={exponent}>
          <path className={styles["hairline"]} d={`M${left} ${y}H${right}`} />
          <Label
            at={{ x: left - 9, y, anchor: "end" }}
            text={powerText(exponent)}
            size="small"
            rem={rem}
          />
        </g>
      ))}
      <path
        className={styles["axis"]}
        d={`M${left} ${bottom}H${right}${steps.map(({ x }) => `M${x} ${bottom}v5`).join("")}`}
      />
      {steps.map(({ step, x }) => (
        <Label
          key={step}
          at={{ x, y: bottom + 18, anchor: "middle" }}
          text={String(step)}
          size="small"
          rem={rem}
        />
      ))}
      <Label
        at={{ x: right + 12, y: bottom + 18, anchor: "start" }}
        text={plot.steps.label}
        size="small"
        rem={rem}
      />
    </>
  );
};

interface CurveLineProps {
  curve: Curve;
  laid: LaidCurve;
  right: number;
  rem: number;
}

/** Round marks on a dashed line, square ones on a dotted line: the inks are not alone. */
const CurveLine = ({ curve, laid, right, rem }: CurveLineProps) => {
  const path = laid.points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x} ${y}`).join("");
  const line = labelHeight("small", rem);
  const first = laid.labelY - (laid.noteLines.length * line) / 2;
  return (
    <>
      <path className={styles[curve.role]} d={path} />
      {laid.points.map(({ x, y }) =>
        curve.role === "slope" ? (
          <circle key={x} className={styles["slopeMark"]} cx={x} cy={y} r={4} />
        ) : (
          <rect
            key={x}
            className={styles["curvatureMark"]}
            x={x - 3.5}
            y={y - 3.5}
            width={7}
            height={7}
          />
        ),
      )}
      <Label
        at={{ x: right + 12, y: first, anchor: "start" }}
        text={curve.label}
        size="ui"
        ink={INKS[curve.role]}
        rem={rem}
      />
      {laid.noteLines.map((words, index) => (
        <Label
          key={words}
          at={{ x: right + 12, y: first + (index + 1) * line + 2, anchor: "start" }}
          text={words}
          size="small"
          ink={INKS[curve.role]}
          rem={rem}
        />
      ))}
    </>
  );
};

const Log = ({ plot, width, rem }: { plot: CurvesPlot } & StageSize) => {
  const layout = useMemo(() => layCurves(plot, width, rem), [plot, width, rem]);
  return (
    <Picture width={width} height={layout.height} name={spoken(plot.title)}>
      <Axes plot={plot} layout={layout} rem={rem} />
      {plot.curves.map((curve, index) => {
        const laid = layout.curves[index];
        return laid === undefined ? null : (
          <CurveLine key={curve.role} curve={curve} laid={laid} right={layout.right} rem={rem} />
        );
      })}
    </Picture>
  );
};

/** The columns of a log as curves. */
export const CurvesView = ({ plot }: { plot: CurvesPlot }) => (
  <WordedFrame plot={plot}>
    <Stage>{(size) => <Log plot={plot} {...size} />}</Stage>
  </WordedFrame>
);
