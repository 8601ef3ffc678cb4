import type { PlainAnswer, Reading } from "../answer-kind.ts";
import { cleanText } from "./clean.ts";
import { readNumber } from "./read-number.ts";

const NONE = /^(?:none|no|never|nothing|does not exist|no such number|∅)$/iu;

/** A number, or the word "none" where the question may have no such number. */
export const readNumberOrNone = (raw: string): Reading<PlainAnswer> => {
  if (NONE.test(cleanText(raw))) return { kind: "read", value: { kind: "none" }, shown: "none" };
  const reading = readNumber(raw, "ambiguous");
  return reading.kind === "read"
    ? reading
    : { ...reading, hint: `${reading.hint} Or write none, if there is none.` };
};
