"use client";

import type { ContourPlot, Plot } from "#lib/domain/exercises/index.ts";
import { PlotFrame } from "../plot-frame.tsx";

const Contours = ({ plot }: { plot: ContourPlot }) => {
  const side = plot.window.x[1] - plot.window.x[0];
  return (
    <svg viewBox={`${plot.window.x[0]} ${-plot.window.y[1]} ${side} ${side}`} aria-hidden="true">
      {plot.contours.map(({ centre, radii, angleRadians }) => (
        <ellipse
          key={radii[0]}
          rx={radii[0]}
          ry={radii[1]}
          transform={`translate(${centre.x} ${-centre.y}) rotate(${(-angleRadians * 180) / Math.PI})`}
          fill="none"
          stroke="var(--plot-contour)"
          strokeWidth={1}
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </svg>
  );
};

/** The picture of an exercise. */
export const PlotView = ({ plot }: { plot: Plot }) => (
  <PlotFrame title={plot.title}>
    {plot.kind === "contours" ? <Contours plot={plot} /> : null}
    {plot.kind === "step" ? <Contours plot={plot.contours} /> : null}
  </PlotFrame>
);
