"use client";

import { startTransition, useEffect, useState } from "react";
import { afterPaint } from "./after-paint.ts";

/** What `value` was when the screen was last painted: for what may follow a key instead of going before its frame. */
export const useLate = <Value>(value: Value): Value => {
  const [late, setLate] = useState(value);
  useEffect(() => afterPaint(() => startTransition(() => setLate(() => value))), [value]);
  return late;
};
