import { roundedText, withMinusSign } from "../../numbers/format.ts";

const NEAR_ZERO = 5e-7;

/** A number of a table or a label, to a few digits, with a true minus sign; what is next to nothing is 0. */
export const cellText = (value: number, digits = 4): string =>
  Math.abs(value) < NEAR_ZERO ? "0" : withMinusSign(roundedText(value, digits));
