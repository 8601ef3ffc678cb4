/** Where and when a finger or a button went down, and what was shown then. */
export interface Press {
  readonly showing: string;
  /** Milliseconds. */
  readonly at: number;
  readonly x: number;
  readonly y: number;
}

/** Phones take two taps within this time as one double tap; nobody has read an answer sooner. */
const DOUBLE_MILLIS = 300;
const DOUBLE_PIXELS = 24;

const isSecondOfDouble = (press: Press, before: Press): boolean =>
  press.at - before.at < DOUBLE_MILLIS &&
  Math.hypot(press.x - before.x, press.y - before.y) < DOUBLE_PIXELS;

/**
 * Whether a press is for what is shown as it ends. "Show answer", the grades and the next card share a place: what
 * began on another card or another side of it is for that one, and the second press of a double one is for nothing.
 */
export const isMeant = (press: Press, before: Press | null, showing: string): boolean =>
  press.showing === showing && !(before !== null && isSecondOfDouble(press, before));
