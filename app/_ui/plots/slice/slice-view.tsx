import { useMemo, useState } from "react";
import type { SlicePlot } from "#lib/domain/exercises/index.ts";
import { EpsilonHandle } from "../epsilon/epsilon-handle.tsx";
import { EpsilonReadout, Ring } from "../epsilon/epsilon-marks.tsx";
import { changeAt, sideOnSlice } from "../epsilon/side.ts";
import { WordedFrame } from "../plot-words.tsx";
import { Picture, Stage } from "../stage.tsx";
import type { StageSize } from "../stage.tsx";
import { Label } from "../text/label.tsx";
import { labelHeight } from "../text/sizes.ts";
import { epsilonText, signedText } from "../text/numbers.ts";
import { spoken } from "../text/runs.ts";
import { SliceAxes } from "./slice-axes.tsx";
import { endLabelHeights, namedPoints } from "./slice-labels.ts";
import type { Term } from "./slice-scales.ts";
import { TERMS, curvePoints, pathThrough, sliceScales } from "./slice-scales.ts";
import styles from "./slice.module.css";

const INKS = { slope: "gradient", curvature: "curvature", together: "step" } as const;

const SIDES = {
  inside: "lower than the start",
  on: "as high as the start",
  outside: "higher than the start",
} as const;

/** The values at ε: those of the question as it writes them, all others computed. */
const valuesAt = (plot: SlicePlot, epsilon: number): Readonly<Record<Term, string>> => {
  const change = changeAt(plot, epsilon);
  const isGiven = epsilon === plot.given.epsilon && change.together !== 0;
  if (isGiven) return plot.labels;
  return {
    slope: signedText(change.slope),
    curvature: signedText(change.curvature),
    together: signedText(change.together),
  };
};

const layOut = (plot: SlicePlot, { width, rem }: StageSize) => {
  const scales = sliceScales(plot, width, rem);
  return {
    scales,
    points: namedPoints(plot, scales, rem),
    ends: endLabelHeights(plot, scales, rem),
    paths: TERMS.map((term) => ({ term, path: pathThrough(curvePoints(plot, scales, term)) })),
  };
};

interface MovedProps {
  plot: SlicePlot;
  epsilon: number;
  onMove: (epsilon: number) => void;
}

const Curves = ({ plot, epsilon, onMove, width, rem }: MovedProps & StageSize) => {
  const layout = useMemo(() => layOut(plot, { width, rem }), [plot, width, rem]);
  const { scales, points, ends, paths } = layout;
  const values = valuesAt(plot, epsilon);
  const x = scales.x(epsilon);
  const line = labelHeight("small", rem);
  const ring = scales.at("together", epsilon);
  return (
    <>
      <Picture width={width} height={scales.height} name={spoken(plot.title)}>
        <SliceAxes plot={plot} scales={scales} rem={rem} />
        {points.map(({ id, leader }) => (
          <path
            key={id}
            className={styles["leader"]}
            d={`M${leader.from.x} ${leader.from.y}V${leader.to.y}`}
          />
        ))}
        <path className={styles["now"]} d={`M${x} ${scales.top - 6}V${scales.bottom}`} />
        {paths.map(({ term, path }) => (
          // The length of 1 lets the curve be drawn from its start.
          <path
            key={term}
            className={styles[term]}
            d={path}
            {...(term === "together" ? { pathLength: 1 } : {})}
          />
        ))}
        {points.map(({ id, at, label }) => (
          <g key={id}>
            <circle className={styles["togetherDot"]} cx={at.x} cy={at.y} r={3.5} />
            <Label {...label} rem={rem} />
          </g>
        ))}
        {(["slope", "curvature"] as const).map((term) => {
          const at = scales.at(term, epsilon);
          return <circle key={term} className={styles[`${term}Dot`]} cx={at.x} cy={at.y} r={4.5} />;
        })}
        <Ring at={ring} />
        {TERMS.map((term) => (
          <g key={term}>
            <Label
              at={{ x: scales.right + 10, y: ends[term] - line / 2 - 1, anchor: "start" }}
              text={values[term]}
              size="small"
              ink={INKS[term]}
              strong
              rem={rem}
            />
            <Label
              at={{ x: scales.right + 10, y: ends[term] + line / 2 + 1, anchor: "start" }}
              text={term}
              size="small"
              ink={INKS[term]}
              rem={rem}
            />
          </g>
        ))}
      </Picture>
      <EpsilonHandle
        range={{ epsilon, given: plot.given.epsilon, largest: plot.epsilon.largest }}
        at={ring}
        pixelsPerEpsilon={{ x: scales.pixelsPerEpsilon, y: 0 }}
        name="Step size on the curve"
        says={`epsilon ${writtenEpsilon(plot, epsilon)}, change in cost ${values.together}`}
        onMove={onMove}
      />
    </>
  );
};

const writtenEpsilon = ({ given }: SlicePlot, epsilon: number): string =>
  epsilonText(epsilon, { given: given.epsilon, givenLabel: given.label });

interface SliceViewProps {
  plot: SlicePlot;
  /** Where another picture shares the handle. */
  epsilon?: number;
  onMove?: (epsilon: number) => void;
}

/** The change in cost over the step size, in its terms. */
export const SliceView = ({ plot, epsilon: shared, onMove }: SliceViewProps) => {
  const [own, setOwn] = useState(plot.given.epsilon);
  const epsilon = shared ?? own;
  return (
    <WordedFrame
      plot={plot}
      readout={
        <EpsilonReadout value={writtenEpsilon(plot, epsilon)}>
          {SIDES[sideOnSlice(plot, epsilon)]}
        </EpsilonReadout>
      }
    >
      <Stage>
        {(size) => <Curves plot={plot} epsilon={epsilon} onMove={onMove ?? setOwn} {...size} />}
      </Stage>
    </WordedFrame>
  );
};
