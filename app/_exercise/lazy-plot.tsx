"use client";

import dynamic from "next/dynamic";
import type { PlotViewProps } from "#app/_ui/plots/plot-view.tsx";

/** Pictures are fetched when an exercise comes, never for cards alone. */
export const LazyPlot = dynamic<PlotViewProps>(
  () => import("#app/_ui/plots/plot-view.tsx").then((module) => module.PlotView),
  { ssr: false },
);
