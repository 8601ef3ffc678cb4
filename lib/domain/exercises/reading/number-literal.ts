import type { Unreadable } from "../answer-kind.ts";
import { exact, integerPower, multiply, parseDecimal } from "../numbers/quantity.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { unreadable } from "./unreadable.ts";

/** What a single comma means: a question, a group of thousands, or the decimal sign. */
export type CommaRule = "ambiguous" | "groups" | "decimal";

interface Literal {
  readonly value: Quantity;
  readonly isInteger: boolean;
  readonly end: number;
}

/** Spaces group by three and only in front of the decimal sign, so that "1 1/2" stays a mixed number. */
const DIGITS = /^(?:\d{1,3}(?: \d{3}(?!\d))+(?:[.,]\d+)?|\d[\d.,_']*|[.,]\d[\d.,_']*)/u;
const EXPONENT = /^[eE]([+-]?\d+)/u;
const GROUPED = /^\d{1,3}(?:[ _']\d{3})+$/u;

/** Reads the number that begins at `start`; the caller has seen a digit, or a point before one. */
export const readLiteral = (
  text: string,
  start: number,
  commas: CommaRule,
): Literal | Unreadable => {
  const raw = (DIGITS.exec(text.slice(start))?.[0] ?? "").replace(/[,_']+$/u, "");
  const digits = plainDigits(raw, commas);
  if (typeof digits !== "string") return digits;
  const value = parseDecimal(digits.replace(/\.$/u, "").replace(/^\./u, "0."));
  const end = start + raw.length;
  const exponent = EXPONENT.exec(text.slice(end));
  if (exponent === null) return { value, isInteger: /^\d+$/u.test(digits), end };
  const power = Number(exponent[1]);
  if (Math.abs(power) > 1000) {
    return unreadable("The exponent is larger than 1,000.", "Write a number such as 1e-3.");
  }
  const scaled = multiply(value, integerPower(exact(10), power));
  return { value: scaled, isInteger: false, end: end + exponent[0].length };
};

/** Digits with at most one decimal point; the last of point and comma is the decimal sign. */
const plainDigits = (raw: string, commas: CommaRule): string | Unreadable => {
  const commaCount = raw.split(",").length - 1;
  const pointCount = raw.split(".").length - 1;
  if (commaCount === 0 && pointCount <= 1) return ungroup(raw, ".");
  if (commaCount > 0 && pointCount > 0) return mixedSigns(raw);
  if (pointCount > 1) return regroup(raw, ".");
  if (commaCount > 1) return regroup(raw, ",");
  return singleComma(raw, commas);
};

const singleComma = (raw: string, commas: CommaRule): string | Unreadable => {
  const mayGroup = /^[1-9]\d{0,2},\d{3}$/u.test(raw);
  const ungrouped = raw.replace(",", "");
  if (!mayGroup || commas === "decimal") return ungroup(raw.replace(",", "."), ".");
  if (commas === "groups") return ungrouped;
  const point = raw.replace(",", ".");
  return unreadable(
    `${raw} can be ${ungrouped} or ${point}.`,
    `Write ${ungrouped} or ${point}, with a point as the decimal sign.`,
  );
};

const mixedSigns = (raw: string): string | Unreadable => {
  const decimalSign = raw.lastIndexOf(",") > raw.lastIndexOf(".") ? "," : ".";
  const [whole = "", places, ...more] = raw.split(decimalSign);
  const grouping = decimalSign === "," ? "." : ",";
  if (more.length > 0) return badGroups(raw);
  const digits = regroup(whole, grouping);
  return typeof digits === "string" ? `${digits}.${places ?? ""}` : badGroups(raw);
};

const regroup = (raw: string, sign: "." | ","): string | Unreadable => {
  const groups = raw.split(sign);
  const wellFormed =
    /^\d{1,3}$/u.test(groups[0] ?? "") && groups.slice(1).every((group) => /^\d{3}$/u.test(group));
  return wellFormed ? groups.join("") : badGroups(raw);
};

/** Spaces, underscores and apostrophes may group the digits before the point by three. */
const ungroup = (raw: string, point: string): string | Unreadable => {
  const [whole = "", places] = raw.split(point);
  const grouped = /[ _']/u.test(whole);
  if (/[ _']/u.test(places ?? "") || (grouped && !GROUPED.test(whole))) return badGroups(raw);
  const digits = whole.replace(/[ _']/gu, "");
  return places === undefined ? digits : `${digits}.${places}`;
};

const badGroups = (raw: string): Unreadable =>
  unreadable(
    `The digits of ${raw} are not grouped by three.`,
    "Write the number without grouping, such as 1234.5.",
  );
