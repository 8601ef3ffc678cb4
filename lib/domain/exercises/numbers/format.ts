import type { Fraction, Quantity } from "./quantity.ts";
import { toNumber } from "./quantity.ts";

/** Up to this denominator a number that no short decimal can write is written as a fraction. */
const LARGEST_DENOMINATOR = 100n;
const LARGEST_NUMERATOR = 1000n;

const isShortFraction = ({ numerator, denominator }: Fraction): boolean =>
  denominator <= LARGEST_DENOMINATOR &&
  numerator < LARGEST_NUMERATOR &&
  numerator > -LARGEST_NUMERATOR;

/** The decimal text of a fraction whose denominator divides a power of ten, else undefined. */
const terminating = (fraction: Fraction): string | undefined => {
  for (let places = 0, scale = 1n; places <= 9; places += 1, scale *= 10n) {
    if (scale % fraction.denominator === 0n) {
      return placePoint(fraction.numerator * (scale / fraction.denominator), places);
    }
  }
  return undefined;
};

const placePoint = (digits: bigint, places: number): string => {
  const sign = digits < 0n ? "-" : "";
  const text = String(digits < 0n ? -digits : digits).padStart(places + 1, "0");
  return places === 0
    ? `${sign}${text}`
    : `${sign}${text.slice(0, -places)}.${text.slice(-places)}`;
};

const significantDigits = (text: string): number =>
  text
    .replace(/[-.]/gu, "")
    .replace(/^0+/u, "")
    .replace(/^(.*?)0*$/u, "$1").length;

/** Digits that are needed to write a finite number in full: 0.05 needs 1, 120 needs 2. */
export const digitsNeeded = (value: number): number =>
  significantDigits(String(value).replace(/e.*$/u, ""));

/** A decimal of so many significant digits; very small and very large ones as 1.2·10^-7. */
export const roundedText = (value: number, digits = 6): string => {
  if (value === 0) return "0";
  if (!Number.isFinite(value)) return value < 0 ? "-∞" : "∞";
  const [mantissa = "", power = "0"] = value.toExponential(digits - 1).split("e");
  const exponent = Number(power);
  const trimmed = mantissa.includes(".") ? mantissa.replace(/\.?0+$/u, "") : mantissa;
  if (exponent < -6 || exponent > 12) return `${trimmed}·10^${exponent}`;
  return shiftPoint(trimmed, exponent);
};

const shiftPoint = (mantissa: string, exponent: number): string => {
  const sign = mantissa.startsWith("-") ? "-" : "";
  const [whole = "", places = ""] = mantissa.replace("-", "").split(".");
  const digits = `${whole}${places}`;
  if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${digits}`;
  const padded = digits.padEnd(exponent + 1, "0");
  const rest = padded.slice(exponent + 1);
  return `${sign}${padded.slice(0, exponent + 1)}${rest === "" ? "" : `.${rest}`}`;
};

/** True where numberText loses nothing. */
export const isWrittenExactly = (quantity: Quantity): boolean =>
  quantity.kind === "exact" && (isShortFraction(quantity) || shortDecimal(quantity) !== undefined);

const shortDecimal = (fraction: Fraction): string | undefined => {
  const text = terminating(fraction);
  if (text === undefined) return undefined;
  return fraction.denominator === 1n || significantDigits(text) <= 6 ? text : undefined;
};

/**
 * The canonical text of a number, which reads back as the same number where it is exact:
 * a whole number, a decimal of up to 6 digits, a fraction with a denominator up to 100,
 * else a decimal rounded to 6 digits.
 */
export const numberText = (quantity: Quantity): string => {
  if (quantity.kind === "real") return roundedText(quantity.value);
  const short = shortDecimal(quantity);
  if (short !== undefined) return short;
  return isShortFraction(quantity)
    ? `${quantity.numerator}/${quantity.denominator}`
    : roundedText(toNumber(quantity));
};

/** A number as typed, in plain digits: up to 9 places in full, beyond that 12 digits. */
export const literalText = (quantity: Quantity): string => {
  if (quantity.kind === "real") return roundedText(quantity.value, 12);
  return terminating(quantity) ?? roundedText(toNumber(quantity), 12);
};

/** A text of this module as TeX, without dollar signs: 13/36 and 1.2·10^-7 are typeset. */
export const textToTex = (text: string): string =>
  text
    .replace(/^(-?)(\d+)\/(\d+)$/u, String.raw`$1\frac{$2}{$3}`)
    .replace(/·10\^(-?\d+)$/u, String.raw`\cdot 10^{$1}`)
    .replace("∞", String.raw`\infty`);

/** The number as TeX, without dollar signs. */
export const numberTex = (quantity: Quantity): string => textToTex(numberText(quantity));

/** The number with its sign in front, also when it is above 0: +0.75. */
export const signedText = (text: string): string =>
  text.startsWith("-") || text === "0" ? text : `+${text}`;

/** A hyphen at the start as a true minus sign, for labels that no formula renderer sets. */
export const withMinusSign = (text: string): string => text.replace(/-/gu, "−");
