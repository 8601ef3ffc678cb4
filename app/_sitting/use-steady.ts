"use client";

import { useCallback, useLayoutEffect, useRef } from "react";

/** One function as long as the component is there, which does what the newest one does: nobody is drawn anew for it. */
export const useSteady = <Given extends readonly unknown[], Answer>(
  run: (...given: Given) => Answer,
): ((...given: Given) => Answer) => {
  const latest = useRef(run);
  useLayoutEffect(() => {
    latest.current = run;
  });
  return useCallback((...given: Given) => latest.current(...given), []);
};
