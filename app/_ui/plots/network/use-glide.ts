import { useEffect, useRef, useState } from "react";
import type { Heights } from "./network-layout.ts";

const easeOut = (share: number): number => 1 - (1 - share) ** 3;

/** A length of time from the tokens, which is 0 where motion is not wanted. */
const millisOf = (token: string): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue(token)) || 0;

const isSame = (a: Heights, b: Heights): boolean =>
  a.length === b.length &&
  a.every((heights, layer) => heights.every((height, unit) => height === b[layer]?.[unit]));

const between = (from: Heights, to: Heights, share: number): Heights =>
  to.map((heights, layer) =>
    heights.map((height, unit) => {
      const before = from[layer]?.[unit] ?? height;
      return before + (height - before) * share;
    }),
  );

/** Heights that travel to where they belong; edges are drawn between them, and so come along. The target keeps its identity while it is the same. */
export const useGlide = (target: Heights): Heights => {
  const [shown, setShown] = useState(target);
  const latest = useRef(shown);
  useEffect(() => {
    const from = latest.current;
    if (isSame(from, target)) return undefined;
    const millis = millisOf("--turn");
    const begun = performance.now();
    let frame = 0;
    const move = (now: number): void => {
      const share = millis === 0 ? 1 : Math.min(1, Math.max(0, (now - begun) / millis));
      const next = share === 1 ? target : between(from, target, easeOut(share));
      latest.current = next;
      setShown(next);
      if (share < 1) frame = requestAnimationFrame(move);
    };
    frame = requestAnimationFrame(move);
    return () => cancelAnimationFrame(frame);
  }, [target]);
  return shown;
};
