"use client";

import { useEffect, useState, type Dispatch, type SetStateAction } from "react";

/**
 * State that a showing finds again when its page was left for another and comes back, as long as the browser loads
 * none anew: a look at the note loses nothing half done. Where a showing has no name, nothing is
 * kept. `found` says how it is found again.
 */
export const stateOfShowing = <Value>(found: (left: Value) => Value = (left) => left) => {
  let kept: { readonly showing: string; readonly value: Value } | null = null;
  const useStateOfShowing = (
    showing: string | undefined,
    start: Value,
  ): readonly [Value, Dispatch<SetStateAction<Value>>] => {
    const [value, setValue] = useState(() =>
      showing !== undefined && kept?.showing === showing ? found(kept.value) : start,
    );
    useEffect(() => {
      if (showing !== undefined) kept = { showing, value };
    }, [showing, value]);
    return [value, setValue];
  };
  return useStateOfShowing;
};
