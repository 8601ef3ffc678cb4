/** Four significant digits; what is nothing but dust of decimals is 0. */
const rounded = (value: number): number =>
  Math.abs(value) < 1e-4 ? 0 : Number(value.toPrecision(4));

/** A number as text with a true minus: "−0.24". */
export const numberText = (value: number): string => String(rounded(value)).replace("-", "\u2212");

/** The same with its sign, but for 0: "+0.75". */
export const signedText = (value: number): string =>
  rounded(value) > 0 ? `+${numberText(value)}` : numberText(value);

/** ε as it is written: the given one as the question writes it, 2/9. */
export const epsilonText = (
  epsilon: number,
  { given, givenLabel }: { readonly given: number; readonly givenLabel: string },
): string => (epsilon === given ? givenLabel : numberText(epsilon));
