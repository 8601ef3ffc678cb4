/** Inputs and targets of a network with one input, two weights in a row and one output. */
export type Examples = { readonly x: readonly number[]; readonly y: readonly number[] };

export const dotOf = (u: readonly number[], v: readonly number[]): number =>
  u.reduce((sum, entry, index) => sum + entry * (v[index] ?? 0), 0);

/** J(u, v) = ½Σ(uvx − y)². */
export const networkCost = ({ x, y }: Examples, u: number, v: number): number =>
  x.reduce((sum, input, index) => sum + (u * v * input - (y[index] ?? 0)) ** 2, 0) / 2;
