/** Where ε stands, and where it can go. */
export interface EpsilonRange {
  readonly epsilon: number;
  readonly given: number;
  readonly largest: number;
}

const FINE = 0.01;
const COARSE = 0.05;

const within = (value: number, largest: number): number =>
  Number(Math.min(largest, Math.max(0, value)).toFixed(6));

/** The ε that a key goes to, or null for a key that is not the handle's. */
export const epsilonOfKey = (
  key: string,
  { epsilon, given, largest }: EpsilonRange,
): number | null => {
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return within(epsilon + FINE, largest);
    case "ArrowLeft":
    case "ArrowDown":
      return within(epsilon - FINE, largest);
    case "PageUp":
      return within(epsilon + COARSE, largest);
    case "PageDown":
      return within(epsilon - COARSE, largest);
    case "Home":
      return 0;
    case "End":
      return largest;
    case "g":
    case "G":
      return given;
    default:
      return null;
  }
};

/**
 * The ε of a handle that was pulled from one place by some pixels, of which only those along its
 * line count: in hundredths, or the given ε where that is as near.
 */
export const epsilonOfPull = (
  { epsilon, given, largest }: EpsilonRange,
  pull: { readonly x: number; readonly y: number },
  pixelsPerEpsilon: { readonly x: number; readonly y: number },
): number => {
  const { x, y } = pixelsPerEpsilon;
  const pulled = within(epsilon + (pull.x * x + pull.y * y) / (x * x + y * y), largest);
  if (Math.abs(pulled - given) <= FINE / 2) return given;
  return within(Math.round(pulled / FINE) * FINE, largest);
};
