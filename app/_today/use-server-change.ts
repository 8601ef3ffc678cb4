"use client";

import { useTransition } from "react";
import { useToast } from "#app/_ui/toast.tsx";

/** Runs a change on the server; says so if the server cannot be reached. */
export const useServerChange = (): readonly [boolean, (change: () => Promise<void>) => void] => {
  const tell = useToast();
  const [busy, start] = useTransition();
  const run = (change: () => Promise<void>): void =>
    start(async () => {
      try {
        await change();
      } catch {
        tell({ text: "The server cannot be reached. Nothing was changed; try again." });
      }
    });
  return [busy, run];
};
