import type { PlainAnswer, PlainKind, Reading } from "../answer-kind.ts";
import { readOption } from "./read-choice.ts";
import { readFormula } from "./read-formula.ts";
import { readInterval } from "./read-interval.ts";
import { readOrdering, readSet } from "./read-labels.ts";
import { readCountOrNever, readNumberOrNone } from "./read-number-or-none.ts";
import { readNumber } from "./read-number.ts";
import { readVector } from "./read-vector.ts";

/** The answer to a field of any kind but a pair. */
export const readPlain = (kind: PlainKind, raw: string): Reading<PlainAnswer> => {
  switch (kind.kind) {
    case "choice": {
      const option = readOption(raw, kind.options);
      return option.kind === "unreadable"
        ? option
        : { ...option, value: { kind: "choice", option: option.value.id } };
    }
    case "integer":
      return withExample(
        kind.orNever === true ? readCountOrNever(raw) : readNumber(raw, "groups"),
        "24",
      );
    case "number":
      return readNumber(raw, "ambiguous");
    case "fraction":
      return withExample(readNumber(raw, "ambiguous"), "5/8");
    case "number-or-none":
      return readNumberOrNone(raw);
    case "vector":
      return readVector(raw, kind.length);
    case "point":
      return readVector(raw, kind.axes.length);
    case "slider":
      return readNumber(raw, "ambiguous");
    case "formula":
      return readFormula(raw, kind.names);
    case "interval":
      return readInterval(raw);
    case "set":
      return readSet(raw, kind.of);
    case "ordering":
      return readOrdering(raw, kind.of);
  }
};

/** The example of a hint in the shape that this field wants. */
const withExample = (reading: Reading<PlainAnswer>, example: string): Reading<PlainAnswer> =>
  reading.kind === "read"
    ? reading
    : { ...reading, hint: reading.hint.replace(/such as 0\.5\b/u, `such as ${example}`) };
