import type { PlainAnswer, Reading } from "../answer-kind.ts";
import { cleanText } from "./clean.ts";
import { readNumber } from "./read-number.ts";

const NONE = /^(?:none|no|never|nothing|does not exist|no such number|∅)$/iu;

const NEVER = /^(?:never|none|infinite|infinitely many(?: steps)?|infinity|inf|∞)$/iu;

/** A count, or the word "never" where somebody may think that no count is enough. */
export const readCountOrNever = (raw: string): Reading<PlainAnswer> =>
  NEVER.test(cleanText(raw))
    ? { kind: "read", value: { kind: "none" }, shown: "never" }
    : readNumber(raw, "groups");

/** A number, or the word "none" where the question may have no such number. */
export const readNumberOrNone = (raw: string): Reading<PlainAnswer> => {
  if (NONE.test(cleanText(raw))) return { kind: "read", value: { kind: "none" }, shown: "none" };
  const reading = readNumber(raw, "ambiguous");
  return reading.kind === "read"
    ? reading
    : { ...reading, hint: `${reading.hint} Or write none, if there is none.` };
};
