import type { Reading, Unreadable, VerdictKind } from "../answer-kind.ts";
import { findOption, readOption } from "./read-choice.ts";
import { readPlain } from "./read-plain.ts";
import { unreadable } from "./unreadable.ts";

export interface Halves {
  readonly verdict: string;
  readonly reason: string;
}

/** The text form of a pair: verdict, semicolon, reason. */
export const pairText = ({ verdict, reason }: Halves): string => `${verdict}; ${reason}`;

/** "rises; 0.45" in two, also "rises, 0.45" and "rises 0.45". */
const splitPair = (raw: string, kind: VerdictKind): Halves => {
  const at = raw.indexOf(";");
  if (at >= 0) return { verdict: raw.slice(0, at), reason: raw.slice(at + 1) };
  const words = raw.trim();
  for (const match of words.matchAll(/[,:]?\s+/gu)) {
    const verdict = words.slice(0, match.index);
    if (findOption(verdict, kind.options) !== undefined) {
      return { verdict, reason: words.slice(match.index + match[0].length) };
    }
  }
  return findOption(words, kind.options) === undefined && /\d/u.test(words)
    ? { verdict: "", reason: words }
    : { verdict: words, reason: "" };
};

/** A verdict and its reason; a missing half is unreadable, not wrong (A2, rule 8). */
export const readVerdict = (raw: string, kind: VerdictKind): Reading => {
  const { verdict, reason } = splitPair(raw, kind);
  const missing = missingHalf(verdict, reason, kind);
  if (missing !== undefined) return missing;
  const option = readOption(verdict, kind.options);
  if (option.kind === "unreadable") return option;
  const read = readPlain(kind.reason, reason);
  if (read.kind === "unreadable") return read;
  return {
    kind: "read",
    value: { kind: "verdict", option: option.value.id, reason: read.value },
    shown: `${option.shown}; ${read.shown}`,
  };
};

const missingHalf = (
  verdict: string,
  reason: string,
  kind: VerdictKind,
): Unreadable | undefined => {
  const example = `Write both, for instance ${kind.options[0]?.label ?? "yes"}; 0.5.`;
  if (verdict.trim() === "" && reason.trim() === "") {
    return unreadable("Nothing is typed yet.", example);
  }
  if (verdict.trim() === "") return unreadable("The verdict is missing.", example);
  if (reason.trim() !== "") return undefined;
  const what = kind.reason.kind === "choice" ? "reason" : "number";
  return findOption(verdict, kind.options) === undefined
    ? unreadable(`"${verdict.trim()}" cannot be read.`, example)
    : unreadable(`The ${what} is missing.`, example);
};
