"use client";

import { useState } from "react";
import type { ContourPlot, Plot, StepPlot } from "#lib/domain/exercises/index.ts";
import { ContourView } from "./contours/contour-view.tsx";
import { CurvesView } from "./curves/curves-view.tsx";
import { sideOnMap, sideOnSlice } from "./epsilon/side.ts";
import { GraphView } from "./graph/graph-view.tsx";
import type { Placing } from "./graph/placing.ts";
import { NetworkView } from "./network/network-view.tsx";
import { SliceView } from "./slice/slice-view.tsx";
import { spoken } from "./text/runs.ts";

const MapAlone = ({ plot }: { plot: ContourPlot }) => {
  const [epsilon, setEpsilon] = useState(plot.step?.given ?? 0);
  const step = plot.step && {
    epsilon,
    onMove: setEpsilon,
    side: sideOnMap(plot, plot.step, epsilon),
  };
  return <ContourView plot={plot} step={step} />;
};

/** Map and slice move together: one ε, two handles. */
const MapAndSlice = ({ plot }: { plot: StepPlot }) => {
  const [epsilon, setEpsilon] = useState(plot.slice.given.epsilon);
  const step = { epsilon, onMove: setEpsilon, side: sideOnSlice(plot.slice, epsilon) };
  return (
    <div role="group" aria-label={spoken(plot.title)}>
      <ContourView plot={plot.contours} step={step} />
      <SliceView plot={plot.slice} epsilon={epsilon} onMove={setEpsilon} />
    </div>
  );
};

export interface PlotViewProps {
  plot: Plot;
  /** An answer that may be placed on the picture; only a graph takes it. */
  placing?: Placing | undefined;
}

const Picked = ({ plot, placing }: PlotViewProps) => {
  switch (plot.kind) {
    case "contours":
      return <MapAlone plot={plot} />;
    case "slice":
      return <SliceView plot={plot} />;
    case "step":
      return <MapAndSlice plot={plot} />;
    case "curves":
      return <CurvesView plot={plot} />;
    case "network":
      return <NetworkView plot={plot} />;
    case "graph":
      return <GraphView plot={plot} placing={placing} />;
  }
};

/** The picture of an exercise. Another picture begins anew: its handles stand where it says. */
export const PlotView = ({ plot, placing }: PlotViewProps) => (
  <Picked key={`${plot.kind} ${plot.description}`} plot={plot} placing={placing} />
);
