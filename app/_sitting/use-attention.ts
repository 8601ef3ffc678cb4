"use client";

import { useCallback, useEffect, useRef } from "react";
import { Attention } from "#lib/client/attention.ts";

const SIGNS_OF_LIFE = ["pointerdown", "pointermove", "keydown", "scroll"] as const;

/** Milliseconds that the present showing was looked at; starts anew whenever `showing` changes. */
export const useAttention = (showing: string): (() => number) => {
  const attention = useRef<Attention | null>(null);
  useEffect(() => {
    attention.current = new Attention(Date.now());
    return () => {
      attention.current = null;
    };
    // A new showing is watched anew, though nothing here reads its name.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [showing]);
  useEffect(() => {
    const seen = () => attention.current?.seen(Date.now());
    const turned = () =>
      document.hidden ? attention.current?.hidden(Date.now()) : attention.current?.seen(Date.now());
    document.addEventListener("visibilitychange", turned);
    for (const sign of SIGNS_OF_LIFE) document.addEventListener(sign, seen, { passive: true });
    return () => {
      document.removeEventListener("visibilitychange", turned);
      for (const sign of SIGNS_OF_LIFE) document.removeEventListener(sign, seen);
    };
  }, []);
  return useCallback(() => attention.current?.millis(Date.now()) ?? 0, []);
};
