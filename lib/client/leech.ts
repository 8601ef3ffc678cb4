import { announcesLeech, PASS, type Grade } from "#lib/domain/scheduling/index.ts";
import type { WordingChoice } from "./wording-choice.ts";

/** A card that was forgotten too often for the way it is asked. */
export interface Leech {
  readonly lapses: number;
  /** By the learner's choice, with the review that made it one. */
  readonly suspended: boolean;
}

interface Reviewed {
  readonly state: "new" | "due" | "repeat";
  readonly memory: { readonly lapses: number };
}

/** Lapses after a grade that makes the card known as a leech: the 8th, and every 4th after it. Null for any other grade. */
export const leechLapses = (
  { state, memory }: Reviewed,
  grade: Grade,
  choice: WordingChoice = "keep",
): number | null => {
  if (state !== "due" || grade >= PASS || choice === "reset") return null;
  const lapses = memory.lapses + 1;
  return announcesLeech(lapses) ? lapses : null;
};
