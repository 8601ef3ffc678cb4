"use client";

import { useEffect, useState } from "react";

export type Sheet = (typeof import("./exercise-sheet.tsx"))["ExerciseSheet"];

type Loading = { readonly Sheet: Sheet } | "on the way" | "failed";

const REST_MILLIS = 1_500;

let loaded: { readonly Sheet: Sheet } | null = null;

const load = async (): Promise<Loading> => {
  loaded ??= { Sheet: (await import("./exercise-sheet.tsx")).ExerciseSheet };
  return loaded;
};

/**
 * What shows and judges an exercise, fetched at once when one is on the screen, and else when the page rests: cards
 * come without it. A page that has it already hands it over.
 */
export const useExerciseSheet = (wanted: boolean, given: Sheet | undefined): Loading => {
  const [loading, setLoading] = useState<Loading>(
    () => loaded ?? (given ? { Sheet: given } : "on the way"),
  );
  useEffect(() => {
    if (given) return undefined;
    const fetchIt = () =>
      load().then(setLoading, () => {
        if (wanted) setLoading("failed");
      });
    const timer = setTimeout(() => void fetchIt(), wanted ? 0 : REST_MILLIS);
    addEventListener("online", fetchIt);
    return () => {
      clearTimeout(timer);
      removeEventListener("online", fetchIt);
    };
  }, [wanted, given]);
  return loading;
};
