"use client";

import { useRouter } from "next/navigation";
import type { MouseEvent } from "react";

/** Longer than storing takes; without a connection nobody waits longer. */
const PATIENCE_MILLIS = 1_000;

const pause = (millis: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, millis);
  });

const opensElsewhere = ({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  metaKey || ctrlKey || shiftKey || altKey;

/** For links out of a sitting: they are followed once the last grade is stored, so that the next page counts it. */
export const useLeave = (
  flush: () => Promise<void>,
): ((event: MouseEvent<HTMLAnchorElement>) => void) => {
  const router = useRouter();
  return (event) => {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    const { pathname } = new URL(event.currentTarget.href);
    void Promise.race([flush().catch(() => undefined), pause(PATIENCE_MILLIS)]).then(() =>
      router.push(pathname),
    );
  };
};
