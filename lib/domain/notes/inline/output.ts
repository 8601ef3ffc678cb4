/** A piece of the cleaned text; spaces collapse with the spaces beside them. */
interface Chunk {
  text: string;
  readonly isSpace: boolean;
}

/** Cleaned text in the making. Marks remember chunks, for a chunk may still vanish (the `[` of a link). */
export interface Output {
  /** How many chunks there are: the number that the next one gets. */
  size(): number;
  push(text: string): void;
  pushSpace(): void;
  /** Empties the chunks from `from` to `to` (half open; one chunk unless told). */
  erase(from: number, to?: number): void;
  finish(): FinishedText;
}

export interface FinishedText {
  readonly text: string;
  /** Where a chunk starts in the text. */
  offsetOf(chunk: number): number;
}

export const makeOutput = (): Output => {
  const chunks: Chunk[] = [];
  return {
    size: () => chunks.length,
    push: (text) => void chunks.push({ text, isSpace: false }),
    pushSpace: () => void chunks.push({ text: " ", isSpace: true }),
    erase: (from, to = from + 1) => {
      for (let index = from; index < to; index += 1) {
        const chunk = chunks[index];
        if (chunk) chunk.text = "";
      }
    },
    finish: () => finish(chunks),
  };
};

const finish = (chunks: readonly Chunk[]): FinishedText => {
  const offsets: number[] = [];
  const kept: string[] = [];
  let length = 0;
  let afterSpace = true;
  for (const chunk of chunks) {
    offsets.push(length);
    const skipped = chunk.text === "" || (chunk.isSpace && afterSpace);
    if (skipped) continue;
    kept.push(chunk.text);
    length += chunk.text.length;
    afterSpace = chunk.isSpace;
  }
  const text = kept.join("").trimEnd();
  return { text, offsetOf: (chunk) => Math.min(offsets[chunk] ?? length, text.length) };
};
