import type { Inline } from "../outline.ts";
import type { Report } from "../problems.ts";
import { wordsOnly } from "./words-only.ts";

/** `==` that opens a hidden part: words right behind it, none right before; "a == b" and "a==b" compare. */
const OPENING = /(?<![\p{L}\p{N}=])==(?=[^\s=])/gu;

/** A hidden part, `==so==`, that does not close. */
export const reportOpenHidden = (inline: Inline, report: Report): void => {
  const { raw, span } = inline;
  if (!raw.includes("==")) return;
  const at = openHidden(wordsOnly(inline));
  if (at === null) return;
  report("hidden-unclosed", span.start.offset + at, {
    found: raw.slice(at, at + 100),
    expected: "== where the hidden part ends",
    hint: "The hidden part opens with == and does not close. Write == at its end.",
  });
};

const openHidden = (words: string): number | null => {
  OPENING.lastIndex = 0;
  for (let opening = OPENING.exec(words); opening; opening = OPENING.exec(words)) {
    const closing = words.indexOf("==", opening.index + 2);
    if (closing < 0) return opening.index;
    OPENING.lastIndex = closing + 2;
  }
  return null;
};
