import { literalText, numberText, roundedText, signedText, textToTex } from "../numbers/format.ts";
import { isInteger, toNumber } from "../numbers/quantity.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { roundOf } from "./functions/elementary.ts";
import type { Format, Surroundings } from "./tree.ts";
import type { Value, Vector } from "./value.ts";

/** A number in plain signs, as a format wants it. */
const plainText = (x: Quantity, format: Format | undefined): string => {
  switch (format?.kind) {
    case "decimals":
      return fixedText(x, format.count);
    case "digits":
      return roundedText(toNumber(x), format.count);
    case "signed":
      return signedText(numberText(x));
    case "fraction":
      return x.kind === "exact" && !isInteger(x)
        ? `${x.numerator}/${x.denominator}`
        : numberText(x);
    case "matrix":
    case undefined:
      return numberText(x);
  }
};

/** Closing zeros are kept: two decimals of ½ are 0.50. */
const fixedText = (x: Quantity, places: number): string => {
  const rounded = literalText(roundOf(x, places));
  if (places === 0 || rounded.includes("·")) return rounded;
  const [whole = "0", behind = ""] = rounded.split(".");
  return `${whole}.${behind.padEnd(places, "0")}`;
};

const vectorText = (
  items: Vector,
  format: Format | undefined,
  write: (text: string) => string,
  gap: string,
): string => `(${items.map((item) => write(plainText(item, format))).join(`,${gap}`)})`;

const matrixTex = (rows: readonly Vector[], format: Format | undefined): string => {
  const lines = rows.map((row) =>
    row.map((each) => textToTex(plainText(each, format))).join(" & "),
  );
  return String.raw`\begin{pmatrix} ${lines.join(String.raw` \\ `)} \end{pmatrix}`;
};

/** A value as TeX, without dollar signs. */
export const valueTex = (value: Value, format?: Format): string => {
  switch (value.kind) {
    case "number":
      return textToTex(plainText(value.value, format));
    case "truth":
      return String.raw`\text{${value.holds ? "yes" : "no"}}`;
    case "vector":
      return format?.kind === "matrix"
        ? matrixTex(
            value.items.map((item) => [item]),
            format,
          )
        : vectorText(value.items, format, textToTex, String.raw`\; `);
    case "matrix":
      return matrixTex(value.rows, format);
  }
};

const inCode = (value: Value, format: Format | undefined): string => {
  switch (value.kind) {
    case "number":
      return plainText(value.value, format);
    case "truth":
      return value.holds ? "yes" : "no";
    case "vector":
      return vectorText(value.items, format, (text) => text, " ");
    case "matrix":
      return `[${value.rows.map((row) => vectorText(row, format, (text) => text, " ")).join(", ")}]`;
  }
};

/** A value as it stands in a text: a formula of its own among words, bare in a formula or in code. */
export const showValue = (
  value: Value,
  format: Format | undefined,
  within: Surroundings,
): string => {
  if (within === "code") return inCode(value, format);
  return within === "math" ? valueTex(value, format) : `$${valueTex(value, format)}$`;
};
