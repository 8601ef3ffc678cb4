/** A floating-point format and the largest number that it holds, as a question states it. */
export interface NumberFormat {
  readonly name: string;
  readonly digits: bigint;
  readonly powerOfTen: bigint;
  readonly tex: string;
}

export type FormatName = "float16" | "float32" | "float64";

export const FORMATS: Readonly<Record<FormatName, NumberFormat>> = {
  float16: { name: "half precision", digits: 65504n, powerOfTen: 0n, tex: "65504" },
  float32: {
    name: "single precision",
    digits: 34n,
    powerOfTen: 37n,
    tex: String.raw`3.4\cdot 10^{38}`,
  },
  float64: {
    name: "double precision",
    digits: 179n,
    powerOfTen: 306n,
    tex: String.raw`1.79\cdot 10^{308}`,
  },
};

export const largestOf = ({ digits, powerOfTen }: NumberFormat): bigint =>
  digits * 10n ** powerOfTen;

/** log₁₀ of the largest number. */
export const logarithmOf = ({ digits, powerOfTen }: NumberFormat): number =>
  Math.log10(Number(digits)) + Number(powerOfTen);
