/** Points of a regression with one weight and no bias, and the weight. */
export type Regression = {
  readonly w: number;
  readonly x: readonly number[];
  readonly y: readonly number[];
};

/** (wx − y)x for each point: the derivative of ½(wx − y)² in w. */
export const gradientsOf = ({ w, x, y }: Regression): readonly number[] =>
  x.map((input, index) => (w * input - (y[index] ?? 0)) * input);

/** The mean of ½(wx − y)² over the points. */
export const meanCost = ({ w, x, y }: Regression): number =>
  x.reduce((sum, input, index) => sum + (w * input - (y[index] ?? 0)) ** 2 / 2, 0) / x.length;
