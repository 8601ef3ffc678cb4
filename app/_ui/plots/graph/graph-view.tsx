import { useId, useMemo, useState } from "react";
import type { GraphMark, GraphPlot } from "#lib/domain/exercises/index.ts";
import { MathLine } from "../../math-line.tsx";
import { Ring } from "../epsilon/epsilon-marks.tsx";
import { WordedFrame } from "../plot-words.tsx";
import { Picture, Stage } from "../stage.tsx";
import type { StageSize } from "../stage.tsx";
import { Labels } from "../text/label.tsx";
import { spoken } from "../text/runs.ts";
import { FrameHandle } from "./frame-handle.tsx";
import { GraphAxes } from "./graph-axes.tsx";
import { layGraphLabels } from "./graph-labels.ts";
import { GraphMarks } from "./graph-marks.tsx";
import { graphScales } from "./graph-scales.ts";
import styles from "./graph.module.css";

/** Points and arrows lie inside; at an edge they are seen whole. */
const isCut = ({ kind }: GraphMark): boolean => kind !== "point" && kind !== "arrow";

interface PlayedProps {
  plot: GraphPlot;
  frame: number;
  onFrame: (frame: number) => void;
}

const Plane = ({ plot, frame, onFrame, width, rem }: PlayedProps & StageSize) => {
  const clip = useId();
  const scales = useMemo(() => graphScales(plot, width, rem), [plot, width, rem]);
  const places = useMemo(
    () => plot.play?.frames.map(({ handle }) => scales.toPixel(handle)) ?? [],
    [plot, scales],
  );
  const shown = plot.play?.frames[frame];
  const frameMarks = shown?.marks ?? [];
  const marks = [...plot.marks, ...frameMarks];
  const labels = layGraphLabels(
    plot.marks,
    frameMarks,
    scales,
    { handle: places[frame], yLabel: plot.axes.y.label },
    rem,
  );
  const ring = places[frame];
  return (
    <>
      <Picture width={width} height={scales.height} name={spoken(plot.title)}>
        <clipPath id={clip}>
          <rect {...scales.area} />
        </clipPath>
        <GraphAxes plot={plot} scales={scales} rem={rem} />
        <g clipPath={`url(#${clip})`}>
          <GraphMarks marks={marks.filter(isCut)} scales={scales} />
        </g>
        <GraphMarks marks={marks.filter((mark) => !isCut(mark))} scales={scales} />
        <Labels labels={labels} rem={rem} />
        {ring && <Ring at={ring} />}
      </Picture>
      {plot.play ? (
        <FrameHandle play={plot.play} frame={frame} places={places} onFrame={onFrame} />
      ) : null}
    </>
  );
};

const Readout = ({ plot, frame }: { plot: GraphPlot; frame: number }) => {
  const shown = plot.play?.frames[frame];
  return shown === undefined ? null : (
    <span className={styles["readout"]}>
      <MathLine markdown={`${plot.play?.label ?? ""} = ${shown.valueLabel}: ${shown.says}`} />
    </span>
  );
};

/** Marks in a plane with two axes; after the answer with a handle that goes through frames. */
export const GraphView = ({ plot }: { plot: GraphPlot }) => {
  const [frame, setFrame] = useState(plot.play?.start ?? 0);
  return (
    <WordedFrame
      plot={plot}
      {...(plot.play ? { readout: <Readout plot={plot} frame={frame} /> } : {})}
    >
      <Stage>{(size) => <Plane plot={plot} frame={frame} onFrame={setFrame} {...size} />}</Stage>
    </WordedFrame>
  );
};
