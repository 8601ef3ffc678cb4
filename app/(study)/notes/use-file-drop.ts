"use client";

import { useEffect, useRef, useState } from "react";
import { filesOfDrop, type FoundFile } from "#lib/client/found-files.ts";

const holdsFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes("Files") ?? false;

type OnFiles = (found: Promise<readonly FoundFile[]>) => void;

/**
 * Takes files that are dropped anywhere on the page, and tells whether some are held over it. Null takes none: the
 * browser would open them instead of the page, and with it what was written there would go.
 */
export const useFileDrop = (onFiles: OnFiles | null): boolean => {
  const [over, setOver] = useState(false);
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  });
  useEffect(() => {
    const hold = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      const takes = latest.current !== null;
      if (event.dataTransfer) event.dataTransfer.dropEffect = takes ? "copy" : "none";
      setOver(takes);
    };
    const leave = ({ relatedTarget }: DragEvent): void => {
      // From one element to the next is not out of the page.
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      if (!holdsFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      latest.current?.(filesOfDrop(event.dataTransfer));
    };
    document.addEventListener("dragover", hold);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragover", hold);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", drop);
    };
  }, []);
  return over;
};
