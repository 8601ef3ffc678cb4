/** Whether a number is so near a whole one that rounding would hang on a hair. */
export const isNearInteger = (value: number, within: number): boolean =>
  Math.abs(value - Math.round(value)) < within;
