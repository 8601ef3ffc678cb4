"use client";

import dynamic from "next/dynamic";
import type { Plot } from "#lib/domain/exercises/index.ts";

/** Pictures are fetched when an exercise comes, never for cards alone. */
export const LazyPlot = dynamic<{ plot: Plot }>(
  () => import("#app/_ui/plots/plot-view.tsx").then((module) => module.PlotView),
  { ssr: false },
);
