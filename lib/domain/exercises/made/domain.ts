import type { Random } from "#lib/domain/random/index.ts";
import {
  add,
  compare,
  divide,
  exact,
  isInteger,
  multiply,
  subtract,
  toNumber,
} from "../numbers/quantity.ts";
import { literalText } from "../numbers/format.ts";
import type { Fraction, Quantity } from "../numbers/quantity.ts";
import { MOST_LISTED } from "./limits.ts";
import type { Reader } from "./parse-expression.ts";
import { refuse } from "./problem.ts";
import type { Listed, Range } from "./tree.ts";

const plain = (quantity: Quantity): Fraction => {
  if (quantity.kind === "real") throw new Error("a literal that is no decimal");
  return quantity;
};

/** A number of a range or list, with its sign. */
const readNumber = (reader: Reader, where: string): Fraction => {
  const isNegative = reader.take("-") !== undefined;
  const token = reader.takeKind("number");
  if (token === undefined) {
    return reader.want("a number", `In ${where} stand numbers only, such as -3 or 0.25.`);
  }
  return isNegative ? plain(multiply(exact(-1), token.value)) : token.value;
};

const readNumbers = (reader: Reader, where: string): readonly Fraction[] => {
  const numbers = [readNumber(reader, where)];
  while (reader.take(",")) {
    if (numbers.length >= MOST_LISTED) {
      reader.want(`at most ${MOST_LISTED} numbers`, "Write a range, such as 1..500.");
    }
    numbers.push(readNumber(reader, where));
  }
  return numbers;
};

/** "1..9 step 2 except 5" or "{1, 2, 5}", behind `in`. */
export const readDomain = (reader: Reader): Range | Listed => {
  if (reader.take("{")) {
    const values = readNumbers(reader, "a list");
    if (reader.take("}") === undefined) reader.want("`}`", "Close the list with `}`.");
    return { kind: "list", values };
  }
  return readRange(reader);
};

const readRange = (reader: Reader): Range => {
  const { at } = reader.next;
  const from = readNumber(reader, "a range");
  if (reader.take("..") === undefined) {
    reader.want("`..`", "Write a range such as 1..9, or a list such as {1, 2, 5}.");
  }
  const to = readNumber(reader, "a range");
  const step = reader.take("step") ? readNumber(reader, "a range") : undefined;
  const range = rangeOf(at, from, to, step);
  if (reader.take("except") === undefined) return range;
  const exceptAt = reader.next.at;
  const except = readNumbers(reader, "an exception").map((value) =>
    placeIn(range, value, exceptAt),
  );
  const places = Array.from(new Set(except)).toSorted((a, b) => a - b);
  if (places.length === range.count) {
    return refuse(at, {
      found: "a range without its every number",
      expected: "at least one number",
      hint: "Except fewer numbers.",
    });
  }
  return { ...range, except: places };
};

const rangeOf = (at: number, from: Fraction, to: Fraction, given: Fraction | undefined): Range => {
  const [start, end] = [literalText(from), literalText(to)];
  const step = given ?? exact(1);
  if (compare(step, exact(0)) <= 0) {
    return refuse(at, {
      found: `a step of ${literalText(step)}`,
      expected: "a step above 0",
      hint: `Write for instance ${start}..${end} step 1.`,
    });
  }
  if (compare(from, to) > 0) {
    return refuse(at, {
      found: `the range ${start}..${end}`,
      expected: "the smaller end first",
      message: `the range ${start}..${end} is empty.`,
      hint: `Smaller end first: ${end}..${start}.`,
    });
  }
  const steps = divide(subtract(to, from), step);
  if (!isInteger(steps)) return refuseStep(at, from, to, step, given !== undefined);
  return { kind: "range", from, step, count: toNumber(steps) + 1, except: [] };
};

const refuseStep = (
  at: number,
  from: Fraction,
  to: Fraction,
  step: Fraction,
  isGiven: boolean,
): never => {
  const steps = exact(Math.floor(toNumber(divide(subtract(to, from), step))));
  const [start, end] = [literalText(from), literalText(to)];
  const last = literalText(add(from, multiply(steps, step)));
  return refuse(at, {
    found: `a step of ${literalText(step)} from ${start}`,
    expected: `a step that reaches ${end}`,
    message: `a step of ${literalText(step)} does not reach ${end} from ${start}.`,
    hint: isGiven
      ? `Last value is ${last}; write ${start}..${last} step ${literalText(step)}.`
      : `Say the step, such as ${start}..${end} step 0.1.`,
  });
};

const placeIn = (range: Range, value: Fraction, at: number): number => {
  const place = divide(subtract(value, range.from), range.step);
  const number = toNumber(place);
  if (isInteger(place) && number >= 0 && number < range.count) return number;
  return refuse(at, {
    found: `\`except ${literalText(value)}\``,
    expected: "a number of the range",
    hint: `${literalText(value)} is never drawn here: leave it out.`,
  });
};

/** One of the numbers, each as likely. */
export const drawFrom = (domain: Range | Listed, random: Random): Fraction => {
  if (domain.kind === "list") return random.pick(domain.values);
  let place = random.integer(0, domain.count - 1 - domain.except.length);
  for (const excepted of domain.except) if (excepted <= place) place += 1;
  return plain(add(domain.from, multiply(exact(place), domain.step)));
};
