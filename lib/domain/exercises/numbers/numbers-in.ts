/** 1 234, 1{,}234 and 1\,234 in one piece; \tfrac12 with its braces. */
const ungrouped = (text: string): string =>
  text
    .replace(/(?<=\d)(?:\\[,;]|\{,\}|[\u0020\u00a0\u2009\u202f,])(?=\d{3}(?!\d))/gu, "")
    .replace(/\\[td]?frac(\d)(\d)/gu, String.raw`\frac{$1}{$2}`);

const DECIMAL = String.raw`(?<![\d.])\d+(?:\.\d+)?`;
const SCIENTIFIC = new RegExp(String.raw`(${DECIMAL})\s*(?:\\cdot|·)\s*10\^\{?(-?\d+)\}?`, "gu");
const POWER_OF_TEN = /(?<![\d.])10\^\{?(-?\d+)\}?/gu;
const FRACTION = new RegExp(
  String.raw`\\[td]?frac\{(${DECIMAL})\}\{(${DECIMAL})\}|(${DECIMAL})\s*/\s*(${DECIMAL})`,
  "gu",
);

/** The sizes of all numbers that a text prints, of fractions and powers of ten in it too. Signs are left out. */
export const numbersIn = (text: string): readonly number[] => {
  const plain = ungrouped(text);
  const decimals = Array.from(plain.matchAll(new RegExp(DECIMAL, "gu")), ([digits]) =>
    Number(digits),
  );
  const scientific = Array.from(plain.matchAll(SCIENTIFIC), ([, mantissa, exponent]) =>
    Number(`${mantissa}e${exponent}`),
  );
  const powers = Array.from(plain.matchAll(POWER_OF_TEN), ([, exponent]) =>
    Number(`1e${exponent}`),
  );
  const fractions = Array.from(
    plain.matchAll(FRACTION),
    ([, top, bottom, left, right]) => Number(top ?? left) / Number(bottom ?? right),
  );
  return [...decimals, ...scientific, ...powers, ...fractions];
};

/** Whether one of the numbers has the size of the value, up to a share of it. */
export const holds = (numbers: readonly number[], value: number, share = 1e-12): boolean =>
  numbers.some((number) => Math.abs(number - Math.abs(value)) <= share * Math.abs(value));
