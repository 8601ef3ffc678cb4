import { useMemo } from "react";
import type { ContourPlot, StepScale } from "#lib/domain/exercises/index.ts";
import { EpsilonHandle } from "../epsilon/epsilon-handle.tsx";
import { EpsilonReadout } from "../epsilon/epsilon-marks.tsx";
import type { Side } from "../epsilon/side.ts";
import { levelWords } from "../epsilon/side.ts";
import { WordedFrame } from "../plot-words.tsx";
import { Picture, Stage } from "../stage.tsx";
import type { StageSize } from "../stage.tsx";
import { Labels } from "../text/label.tsx";
import { epsilonText } from "../text/numbers.ts";
import { spoken } from "../text/runs.ts";
import { ArrowLine } from "./arrow-line.tsx";
import type { ContourLayout } from "./contour-layout.ts";
import { layContours } from "./contour-layout.ts";
import { CornerAxes } from "./corner-axes.tsx";
import { ScaleLine, StepLine } from "./step-line.tsx";
import { Terrain } from "./terrain.tsx";
import styles from "./contours.module.css";

/** A handle that two pictures may share. */
export interface SharedStep {
  readonly epsilon: number;
  readonly onMove: (epsilon: number) => void;
  readonly side: Side;
}

interface ContourViewProps {
  plot: ContourPlot;
  /** Absent before the answer. */
  step?: SharedStep | undefined;
}

const CostMap = ({ plot, step, width, rem }: ContourViewProps & StageSize) => {
  const layout: ContourLayout = useMemo(() => layContours(plot, width, rem), [plot, width, rem]);
  const { projection, start, minimum, arrow, scale, labels, axes } = layout;
  return (
    <>
      <Picture width={projection.width} height={projection.height} name={spoken(plot.title)}>
        <Terrain plot={plot} projection={projection} minimum={minimum} />
        {axes && <CornerAxes at={axes} axes={plot.axes} rem={rem} />}
        {scale && <ScaleLine {...scale} />}
        <ArrowLine {...arrow} />
        <circle className={styles["dot"]} cx={start.x} cy={start.y} r={5.25} />
        <Labels labels={labels} rem={rem} />
        {scale && step && plot.step ? (
          <StepLine
            layout={layout}
            scale={scale}
            epsilon={step.epsilon}
            given={plot.step.given}
            rem={rem}
          />
        ) : null}
      </Picture>
      {scale && step && plot.step ? (
        <EpsilonHandle
          range={{ epsilon: step.epsilon, given: plot.step.given, largest: plot.step.largest }}
          at={scale.at(step.epsilon)}
          pixelsPerEpsilon={scale.pixelsPerEpsilon}
          name="Step size on the map"
          says={`epsilon ${epsilonText(step.epsilon, plot.step)}, ${levelWords(step.side)}`}
          onMove={step.onMove}
        />
      ) : null}
    </>
  );
};

const readoutOf = (scale: StepScale, step: SharedStep) => (
  <EpsilonReadout value={epsilonText(step.epsilon, scale)}>{levelWords(step.side)}</EpsilonReadout>
);

/** The map of the cost near θ; after the answer with the step and its handle. */
export const ContourView = ({ plot, step }: ContourViewProps) => (
  <WordedFrame plot={plot} {...(plot.step && step ? { readout: readoutOf(plot.step, step) } : {})}>
    <Stage>{(size) => <CostMap plot={plot} step={step} {...size} />}</Stage>
  </WordedFrame>
);
