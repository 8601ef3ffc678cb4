/** A power of ten as it is written: in digits while they are few. */
export const powerText = (exponent: number): string =>
  Math.abs(exponent) <= 3 ? String(10 ** exponent) : `$10^{${exponent}}$`;
