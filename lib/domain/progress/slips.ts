/** An answered exercise with what the judge found. */
export interface ExerciseRow {
  readonly family: string;
  /** Whether the first try was right. */
  readonly correct: boolean;
  /** Misconceptions that were named. */
  readonly misconceptions: readonly string[];
}

export interface FamilyResult {
  readonly family: string;
  readonly right: number;
  readonly total: number;
  /** What went wrong, the most frequent first. */
  readonly slips: readonly { readonly misconception: string; readonly times: number }[];
}

/** One entry a family, in the order in which the rows name them. */
export const resultsByFamily = (rows: readonly ExerciseRow[]): readonly FamilyResult[] =>
  [...new Set(rows.map((row) => row.family))].map((family) => {
    const ofFamily = rows.filter((row) => row.family === family);
    return {
      family,
      right: ofFamily.filter((row) => row.correct).length,
      total: ofFamily.length,
      slips: slipsIn(ofFamily),
    };
  });

const slipsIn = (rows: readonly ExerciseRow[]): FamilyResult["slips"] => {
  const times = new Map<string, number>();
  for (const misconception of rows.flatMap((row) => [...new Set(row.misconceptions)]))
    times.set(misconception, (times.get(misconception) ?? 0) + 1);
  return [...times]
    .map(([misconception, count]) => ({ misconception, times: count }))
    .sort((one, other) => other.times - one.times);
};
