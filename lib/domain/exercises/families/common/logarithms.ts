import { roundedText, textToTex } from "../../numbers/format.ts";

/** With so many significant digits a printed logarithm leads to the exact count; 4 decimals do not. */
const DIGITS = 5;

const logarithmText = (logarithm: number): string => textToTex(roundedText(logarithm, DIGITS));

/** "\log_{10} 1.5 = 0.17609". */
export const logarithmTex = (name: string, value: number): string =>
  String.raw`\log_{10} ${name} = ${logarithmText(Math.log10(value))}`;

/** "\ln 0.8 = -0.22314". */
export const naturalLogarithmTex = (name: string, value: number): string =>
  String.raw`\ln ${name} = ${logarithmText(Math.log(value))}`;
