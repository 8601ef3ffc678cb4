"use client";

import { useEffect, useState } from "react";

type Prose = typeof import("#lib/domain/prose/index.ts");

/** The setter of formulas, fetched when a card is shown that came as Markdown, or a change that wants marks. */
export const useRenderer = (wanted: boolean): Prose | null => {
  const [prose, setProse] = useState<Prose | null>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    let current = true;
    void import("#lib/domain/prose/index.ts").then(
      (loaded) => current && setProse(loaded),
      // Without it cards are shown as they are written.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [wanted]);
  return prose;
};
