import type { Step } from "../../family.ts";
import type { Spectral } from "./spectrum.ts";
import { eigenvaluesOf, planeOf, thirdAxis } from "./spectrum.ts";
import { determinant } from "./quadratic.ts";

/** The characteristic polynomial and its roots, for the axes that are mixed; a third axis is read off. */
export const spectrumLines = (parameters: Spectral): readonly Step[] => {
  const plane = planeOf(parameters);
  const [larger, smaller] = eigenvaluesOf(parameters);
  const [sum, product] = [plane[0][0] + plane[1][1], determinant(plane)];
  const [[a, b], [, c]] = plane;
  const third = thirdAxis(parameters);
  const square = b < 0 ? `(${b})^2` : `${b}^2`;
  return [
    ...(third === undefined
      ? []
      : [
          {
            says: "The third axis mixes with no other, so its entry is an eigenvalue.",
            result: String.raw`$\lambda_3 = ${third}$`,
          },
        ]),
    {
      says: "Trace and determinant of the two axes that mix.",
      result: String.raw`$${a}+${c} = ${sum},\quad ${a}\cdot ${c} - ${square} = ${product}$`,
    },
    {
      says: "They make the characteristic polynomial.",
      result: String.raw`$\lambda^2 - ${sum}\lambda + ${product} = 0$`,
    },
    {
      says: "Its roots are the eigenvalues.",
      result: String.raw`$\lambda_1 = ${larger ?? ""},\quad \lambda_2 = ${smaller ?? ""}$`,
      role: "curvature",
    },
  ];
};
