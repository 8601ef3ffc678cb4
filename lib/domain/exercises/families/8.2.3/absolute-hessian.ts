import { symmetric } from "./hessian.ts";
import type { Hessian } from "./hessian.ts";

export const isDiagonal = (H: Hessian): boolean => H[0][1] === 0;

/**
 * |H|: the same eigenvectors with the absolute eigenvalues. A diagonal H has them on its diagonal; of
 * [[a, b], [b, a]] they are |a ± b| along (1, ±1), so that with |a| < |b| the entries change places.
 */
export const absolute = (H: Hessian): Hessian => {
  const [[a, b], [, c]] = H;
  if (isDiagonal(H)) return symmetric(Math.abs(a), 0, Math.abs(c));
  const sign = Math.sign(b);
  return symmetric(sign * b, sign * a, sign * b);
};
