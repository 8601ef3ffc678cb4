/**
 * A pure function of one text that keeps what it made, so that the same text is worked on once. When `atMost` results
 * are kept, the oldest leaves.
 */
export const remembered = <Result>(
  make: (text: string) => Result,
  atMost = 5_000,
): ((text: string) => Result) => {
  const made = new Map<string, Result>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const result = make(text);
    const [oldest] = made.keys();
    if (made.size >= atMost && oldest !== undefined) made.delete(oldest);
    made.set(text, result);
    return result;
  };
};
