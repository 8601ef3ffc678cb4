/** How far an arc stands out, in pixels: half a circle where it is short, flatter where it is long. */
export const bulgeOf = (length: number): number => Math.min(length / 2, 18 + length * 0.22);

/** Handles of a cubic at four thirds of the height give half an ellipse. */
export const handleOf = (length: number): number => (bulgeOf(length) * 4) / 3;
