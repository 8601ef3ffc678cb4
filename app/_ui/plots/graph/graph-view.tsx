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
import type { Placing } from "./placing.ts";
import { placeOf } from "./placing.ts";
import { PlacingMark, PlacingPad } from "./placing-pad.tsx";
import { graphScales } from "./graph-scales.ts";
import styles from "./graph.module.css";

/** Points and arrows lie inside; at an edge they are seen whole. */
const isCut = ({ kind }: GraphMark): boolean => kind !== "point" && kind !== "arrow";

/** Lies under the axes: they go on across it. */
const isGround = ({ kind }: GraphMark): boolean => kind === "band";

interface PlayedProps {
  plot: GraphPlot;
  frame: number;
  onFrame: (frame: number) => void;
  /** An answer that is placed on the picture; before the answer. */
  placing?: Placing | undefined;
}

const Plane = ({ plot, frame, onFrame, placing, width, rem }: PlayedProps & StageSize) => {
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
    { handle: places[frame], atFirst: places[plot.play?.start ?? 0], yLabel: plot.axes.y.label },
    rem,
  );
  const ring = places[frame];
  const place = placing && placeOf(placing, scales);
  return (
    <>
      <Picture width={width} height={scales.height} name={spoken(plot.title)}>
        <clipPath id={clip}>
          <rect {...scales.area} />
        </clipPath>
        <g clipPath={`url(#${clip})`}>
          <GraphMarks marks={marks.filter(isGround)} scales={scales} />
        </g>
        <GraphAxes plot={plot} scales={scales} rem={rem} />
        <g clipPath={`url(#${clip})`}>
          <GraphMarks
            marks={marks.filter((mark) => isCut(mark) && !isGround(mark))}
            scales={scales}
          />
        </g>
        <GraphMarks marks={marks.filter((mark) => !isCut(mark))} scales={scales} />
        <Labels labels={labels} rem={rem} />
        {ring && <Ring at={ring} />}
        {place && <PlacingMark place={place} area={scales.area} />}
      </Picture>
      {plot.play ? (
        <FrameHandle play={plot.play} frame={frame} places={places} onFrame={onFrame} />
      ) : null}
      {placing && place ? <PlacingPad placing={placing} place={place} scales={scales} /> : null}
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

const PLACING_HELP = {
  point: "Touch the picture to place the point; arrow keys move it.",
  slider: "Touch the picture to set the value; arrow keys move it.",
} as const;

/** Marks in a plane with two axes; after the answer with a handle that goes through frames. */
export const GraphView = ({
  plot,
  placing,
}: {
  plot: GraphPlot;
  placing?: Placing | undefined;
}) => {
  const [frame, setFrame] = useState(plot.play?.start ?? 0);
  const readout = plot.play ? (
    <Readout plot={plot} frame={frame} />
  ) : placing ? (
    PLACING_HELP[placing.kind.kind]
  ) : undefined;
  return (
    <WordedFrame plot={plot} readout={readout}>
      <Stage>
        {(size) => (
          <Plane plot={plot} frame={frame} onFrame={setFrame} placing={placing} {...size} />
        )}
      </Stage>
    </WordedFrame>
  );
};
