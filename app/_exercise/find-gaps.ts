import type { AnswerKind, Option } from "#lib/domain/exercises/reading.ts";
import { readAnswer } from "#lib/domain/exercises/reading.ts";

/** What is chosen and what is typed; the reason of a verdict that is a choice counts as typed. */
export interface Given {
  readonly option: string;
  readonly typed: string;
}

/** What cannot be judged yet, at the field that it belongs to. */
export interface Gaps {
  readonly verdict?: string | undefined;
  readonly field?: string | undefined;
}

const MOST_LISTED = 3;

/** Short words are named again; formulas and long lists stand above. */
const listed = (options: readonly Option[]): string => {
  const labels = options.map(({ label }) => label);
  return labels.length > MOST_LISTED || labels.some((label) => label.includes("$"))
    ? "Choose one."
    : `Choose ${labels.slice(0, -1).join(", ")} or ${labels.at(-1) ?? ""}.`;
};

/** Gaps are found where somebody types, so that nothing unreadable is sent. */
export const findGaps = (kind: AnswerKind, { option, typed }: Given): Gaps => {
  if (kind.kind === "choice") return option === "" ? { verdict: listed(kind.options) } : {};
  const plain = kind.kind === "verdict" ? kind.reason : kind;
  const lacksVerdict = kind.kind === "verdict" && option === "";
  const verdict = lacksVerdict ? { verdict: listed(kind.options) } : {};
  if (plain.kind === "choice") {
    return typed === "" ? { ...verdict, field: listed(plain.options) } : verdict;
  }
  const reading = readAnswer(plain, typed);
  return reading.kind === "read"
    ? verdict
    : { ...verdict, field: `${reading.reason} ${reading.hint}` };
};
