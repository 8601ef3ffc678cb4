"use client";

import { useCallback, useSyncExternalStore } from "react";

const STORED = "notecurve.keys";
const CHANGED = "notecurve:keys";

const read = (): boolean => {
  try {
    return localStorage.getItem(STORED) !== "off";
  } catch {
    // A browser that keeps nothing: the keys are on.
    return true;
  }
};

const subscribe = (changed: () => void): (() => void) => {
  addEventListener(CHANGED, changed);
  addEventListener("storage", changed);
  return () => {
    removeEventListener(CHANGED, changed);
    removeEventListener("storage", changed);
  };
};

/** Whether keys without Ctrl do anything; kept on this device, on unless switched off. */
export const useHotkeySwitch = (): { on: boolean; setOn: (on: boolean) => void } => {
  const on = useSyncExternalStore(subscribe, read, () => true);
  const setOn = useCallback((next: boolean) => {
    try {
      if (next) localStorage.removeItem(STORED);
      else localStorage.setItem(STORED, "off");
    } catch {
      // Nothing can be kept here; the switch then stays as it is.
    }
    dispatchEvent(new Event(CHANGED));
  }, []);
  return { on, setOn };
};
