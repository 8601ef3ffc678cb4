"use client";

import { useCallback, useSyncExternalStore } from "react";

export interface DeviceSwitch {
  readonly on: boolean;
  readonly setOn: (on: boolean) => void;
}

const CHANGED = "notecurve:switch";

const subscribe = (changed: () => void): (() => void) => {
  addEventListener(CHANGED, changed);
  addEventListener("storage", changed);
  return () => {
    removeEventListener(CHANGED, changed);
    removeEventListener("storage", changed);
  };
};

/** A yes or no that is kept on this device under a name; `onServer` is what the page is made with. */
export const useDeviceSwitch = (
  name: string,
  { unlessTold, onServer = unlessTold }: { unlessTold: boolean; onServer?: boolean },
): DeviceSwitch => {
  const on = useSyncExternalStore(
    subscribe,
    () => {
      try {
        const kept = localStorage.getItem(name);
        return kept === null ? unlessTold : kept === "on";
      } catch {
        // A browser that keeps nothing.
        return unlessTold;
      }
    },
    () => onServer,
  );
  const setOn = useCallback(
    (next: boolean) => {
      try {
        if (next === unlessTold) localStorage.removeItem(name);
        else localStorage.setItem(name, next ? "on" : "off");
      } catch {
        // Nothing can be kept here; the switch then stays as it is.
      }
      dispatchEvent(new Event(CHANGED));
    },
    [name, unlessTold],
  );
  return { on, setOn };
};
