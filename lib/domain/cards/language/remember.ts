/** As many texts as a few notes hold, none longer than a long sentence: some megabytes at most. */
const MOST_KNOWN = 2_000;
const LONGEST_KNOWN = 1_500;

/**
 * A pure reading of a text that is asked for again and again (each pattern looks at the same subject), with its latest
 * answers kept. What it gives is shared: nobody may change it.
 */
export const remember = <Value>(read: (text: string) => Value): ((text: string) => Value) => {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = read(text);
    if (text.length > LONGEST_KNOWN) return value;
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, value);
    return value;
  };
};
