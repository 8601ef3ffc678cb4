import { setImmediate } from "node:timers/promises";
import type { OnProgress } from "./plan-types.ts";

/** Said before the whole of it: how far comparing is nobody knows. */
export const startComparing = async (onProgress?: OnProgress): Promise<void> => {
  onProgress?.({ phase: "comparing", done: 0, of: 1 });
  await setImmediate();
};

/** Counts what has been stored, and says so. */
export interface Meter {
  readonly add: (rows: number) => Promise<void>;
}

/** Gives way each time, so that what was said goes out before the next rows are stored. */
export const storingMeter = (of: number, onProgress?: OnProgress): Meter => {
  let done = 0;
  return {
    add: async (rows) => {
      done += rows;
      onProgress?.({ phase: "storing", done, of });
      await setImmediate();
    },
  };
};

export const NO_METER: Meter = { add: () => Promise.resolve() };
