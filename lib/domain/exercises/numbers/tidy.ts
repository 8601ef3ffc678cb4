/** Six digits are finer than any screen, and leave no −0; what JavaScript would write as 1e-7 is 0. */
export const tidy = (value: number): number => {
  const rounded = Number(value.toPrecision(6));
  return Math.abs(rounded) < 1e-6 ? 0 : rounded;
};
