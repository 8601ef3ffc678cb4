/**
 * Cleaned text in the making, as a list of chunks; a chunk that is one space collapses with the spaces
 * beside it. Marks remember the numbers of chunks, for a chunk may still vanish (the `[` of a link).
 */
export type Output = string[];

const SPACE = " ";

export const pushSpace = (output: Output): void => {
  if (output.at(-1) !== SPACE) output.push(SPACE);
};

/** Empties the chunks from `from` to `to` (half open; one chunk unless told). */
export const erase = (output: Output, from: number, to: number = from + 1): void => {
  for (let index = from; index < to; index += 1) output[index] = "";
};

export interface FinishedText {
  readonly text: string;
  /** Where each chunk starts in the text; behind the last one, where the text ends. */
  readonly offsets: readonly number[];
}

export const finishText = (output: Output): FinishedText => {
  const offsets: number[] = [];
  let text = "";
  let afterSpace = true;
  for (const chunk of output) {
    offsets.push(text.length);
    if (chunk === "" || (chunk === SPACE && afterSpace)) continue;
    text += chunk;
    afterSpace = chunk === SPACE;
  }
  const trimmed = text.trimEnd();
  offsets.push(trimmed.length);
  return { text: trimmed, offsets: offsets.map((offset) => Math.min(offset, trimmed.length)) };
};
