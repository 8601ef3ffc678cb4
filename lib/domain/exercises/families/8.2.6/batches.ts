/** All choices of `count` of the values, in their order. */
export const batchesOf = (
  values: readonly number[],
  count: number,
): readonly (readonly number[])[] => {
  if (count === 0) return [[]];
  return values.flatMap((value, index) =>
    batchesOf(values.slice(index + 1), count - 1).map((rest) => [value, ...rest]),
  );
};

export const sumOfValues = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0);
