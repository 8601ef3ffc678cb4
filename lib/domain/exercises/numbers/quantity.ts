/** A number as an exact fraction in lowest terms, denominator above 0. */
export interface Fraction {
  readonly kind: "exact";
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A number: exact while every operation allows it, else the nearest double. */
export type Quantity = Fraction | { readonly kind: "real"; readonly value: number };

/** Beyond this many bits, exactness costs more than it gives, and doubles take over. */
const LARGEST_BITS = 8192;

const size = (value: bigint): bigint => (value < 0n ? -value : value);

const greatestCommonDivisor = (a: bigint, b: bigint): bigint => {
  let [larger, smaller] = [size(a), size(b)];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
};

const bitLength = (value: bigint): number => size(value).toString(16).length * 4;

const LARGEST_SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** Whether both parts are whole numbers that a double holds exactly, as almost all are. */
const isPlain = ({ numerator, denominator }: Fraction): boolean =>
  denominator <= LARGEST_SAFE && numerator <= LARGEST_SAFE && numerator >= -LARGEST_SAFE;

/** The fraction numerator/denominator in lowest terms; throws when the denominator is 0. */
export const exact = (numerator: bigint | number, denominator: bigint | number = 1n): Fraction => {
  const [top, bottom] = [BigInt(numerator), BigInt(denominator)];
  if (bottom === 1n) return { kind: "exact", numerator: top, denominator: bottom };
  if (bottom === 0n) throw new RangeError("a fraction with denominator 0");
  const divisor = greatestCommonDivisor(top, bottom);
  const sign = bottom < 0n ? -1n : 1n;
  return {
    kind: "exact",
    numerator: (sign * top) / divisor,
    denominator: (sign * bottom) / divisor,
  };
};

export const real = (value: number): Quantity => ({ kind: "real", value });

/** The fraction that a decimal text such as "-0.25" stands for. */
export const parseDecimal = (digits: string): Fraction => {
  const [whole = "", places = ""] = digits.split(".");
  return exact(BigInt(`${whole}${places}`), 10n ** BigInt(places.length));
};

/**
 * The fraction that a number stands for when it is printed: 0.1 is 1/10, not the double nearest it.
 * For numbers without an exponent in their text, 10⁻⁶ to 10²¹ in size.
 */
export const decimal = (value: number): Fraction => parseDecimal(String(value));

/** The nearest double, also where both parts of the fraction are beyond the range of doubles. */
export const toNumber = (quantity: Quantity): number => {
  if (quantity.kind === "real") return quantity.value;
  const { numerator, denominator } = quantity;
  if (isPlain(quantity)) return Number(numerator) / Number(denominator);
  const [top, bottom] = [bitLength(numerator), bitLength(denominator)];
  if (top <= 1000 && bottom <= 1000) return Number(numerator) / Number(denominator);
  const shift = Math.max(0, 80 - top + bottom);
  const scaled = Number((numerator << BigInt(shift)) / denominator);
  // In two halves: 2 to the power of −1,080 alone is 0.
  const half = Math.floor(shift / 2);
  return scaled * 2 ** -half * 2 ** (half - shift);
};

const keepSmall = (fraction: Fraction): Quantity =>
  !isPlain(fraction) &&
  Math.max(bitLength(fraction.numerator), bitLength(fraction.denominator)) > LARGEST_BITS
    ? real(toNumber(fraction))
    : fraction;

export const negate = (a: Quantity): Quantity =>
  a.kind === "exact" ? { ...a, numerator: -a.numerator } : real(-a.value);

export const add = (a: Quantity, b: Quantity): Quantity =>
  a.kind === "exact" && b.kind === "exact"
    ? keepSmall(
        exact(
          a.numerator * b.denominator + b.numerator * a.denominator,
          a.denominator * b.denominator,
        ),
      )
    : real(toNumber(a) + toNumber(b));

export const subtract = (a: Quantity, b: Quantity): Quantity => add(a, negate(b));

export const multiply = (a: Quantity, b: Quantity): Quantity =>
  a.kind === "exact" && b.kind === "exact"
    ? keepSmall(exact(a.numerator * b.numerator, a.denominator * b.denominator))
    : real(toNumber(a) * toNumber(b));

export const isZero = (a: Quantity): boolean =>
  a.kind === "exact" ? a.numerator === 0n : a.value === 0;

/** a/b; throws when b is 0. */
export const divide = (a: Quantity, b: Quantity): Quantity => {
  if (isZero(b)) throw new RangeError("division by 0");
  return a.kind === "exact" && b.kind === "exact"
    ? keepSmall(exact(a.numerator * b.denominator, a.denominator * b.numerator))
    : real(toNumber(a) / toNumber(b));
};

export const isInteger = (a: Quantity): boolean =>
  a.kind === "exact" ? a.denominator === 1n : Number.isInteger(a.value);

/** Below 0, 0 or above 0 as a is less than, equal to or greater than b. */
export const compare = (a: Quantity, b: Quantity): number => {
  if (a.kind === "exact" && b.kind === "exact") {
    const difference = a.numerator * b.denominator - b.numerator * a.denominator;
    return difference < 0n ? -1 : Number(difference > 0n);
  }
  const [left, right] = [toNumber(a), toNumber(b)];
  return left < right ? -1 : Number(left > right);
};

/** a to a whole power; throws when a is 0 and the power below 0. */
export const integerPower = (a: Quantity, power: number): Quantity => {
  if (power < 0) return divide(exact(1), integerPower(a, -power));
  if (a.kind === "real") return real(a.value ** power);
  const bits = Math.max(bitLength(a.numerator), bitLength(a.denominator)) * power;
  // One bit times a power stays one bit: 1 and 0 never grow.
  if (bits > 4 * LARGEST_BITS) return real(toNumber(a) ** power);
  const times = BigInt(power);
  return keepSmall(exact(a.numerator ** times, a.denominator ** times));
};

const wholeRoot = (value: bigint): bigint | undefined => {
  let guess = BigInt(Math.round(Math.sqrt(Number(value))));
  if (guess * guess === value) return guess;
  guess += guess * guess < value ? 1n : -1n;
  return guess * guess === value ? guess : undefined;
};

/** The square root, exact where it is a fraction; not a number below 0. */
export const squareRoot = (a: Quantity): Quantity => {
  if (a.kind === "exact" && a.numerator >= 0n && bitLength(a.numerator) < 1000) {
    const [top, bottom] = [wholeRoot(a.numerator), wholeRoot(a.denominator)];
    if (top !== undefined && bottom !== undefined) return exact(top, bottom);
  }
  return real(Math.sqrt(toNumber(a)));
};

/** n! for a whole n from 0. */
export const factorial = (n: number): Fraction => {
  let product = 1n;
  for (let factor = 2n; factor <= BigInt(n); factor += 1n) product *= factor;
  return exact(product);
};
