import type { Retention } from "#lib/domain/progress/index.ts";

/** "89%". */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** "10 of 11". */
export const passedWords = ({ passed, total }: Retention): string => `${passed} of ${total}`;

/** "80 to 92%": where the true share lies, 19 times of 20. */
export const rangeWords = (retention: Retention): string =>
  retention.kind === "too-few"
    ? "too few to tell"
    : `${Math.round(retention.low * 100)} to ${percent(retention.high)}`;

export const shareWords = (retention: Retention): string =>
  retention.kind === "too-few" ? "–" : percent(retention.share);
