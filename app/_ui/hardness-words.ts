interface Hardness {
  readonly easeHundredths: number;
  /** FSRS's measure, 1 to 10; none under SM-2. */
  readonly difficulty?: number;
}

/** How hard a card has proved, by the scheduler's own measure: "Ease 2.50", or "Difficulty 5.3". */
export const hardnessWords = ({ easeHundredths, difficulty }: Hardness): string =>
  difficulty === undefined
    ? `Ease ${(easeHundredths / 100).toFixed(2)}`
    : `Difficulty ${difficulty.toFixed(1)} of 10`;
