import { roundedText, textToTex } from "../../numbers/format.ts";

/** With so many significant digits a printed logarithm leads to the exact count; 4 decimals do not. */
const DIGITS = 5;

/** log₁₀ of a number as a question prints it. */
const logarithmText = (value: number): string => roundedText(Math.log10(value), DIGITS);

/** "\log_{10} 1.5 = 0.17609". */
export const logarithmTex = (name: string, value: number): string =>
  String.raw`\log_{10} ${name} = ${textToTex(logarithmText(value))}`;
