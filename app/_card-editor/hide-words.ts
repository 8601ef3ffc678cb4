/** A text with what is selected in it, as offsets. */
export interface Selected {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const FORMULA = /\$`[\s\S]*?`\$|\$\$[\s\S]*?\$\$|\$[^\s$](?:[^$\n]*[^\s$])?\$/gu;
const WORD = /[\p{L}\p{N}_-]/u;

/** The word that the caret stands in or beside. */
const wordAt = ({ text, start, end }: Selected): Selected => {
  let [from, to] = [start, end];
  while (from > 0 && WORD.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && WORD.test(text.charAt(to))) to += 1;
  return { text, start: from, end: to };
};

const withoutSpace = ({ text, start, end }: Selected): Selected => {
  const inner = text.slice(start, end);
  const lead = inner.length - inner.trimStart().length;
  return { text, start: start + lead, end: start + lead + inner.trim().length };
};

/** A formula is hidden whole: marks inside it would be part of the formula. */
const withWholeFormulas = ({ text, start, end }: Selected): Selected => {
  let [from, to] = [start, end];
  for (const { index, 0: formula } of text.matchAll(FORMULA)) {
    const after = index + formula.length;
    if (index >= end || after <= start) continue;
    from = Math.min(from, index);
    to = Math.max(to, after);
  }
  return { text, start: from, end: to };
};

const MARKS = [
  ["==", "=="],
  ["{{", "}}"],
] as const;

/** The marks round the selection or at its own ends, taken away; null if it has none. */
const shown = ({ text, start, end }: Selected): Selected | null => {
  for (const [open, close] of MARKS) {
    if (text.slice(0, start).endsWith(open) && text.slice(end).startsWith(close)) {
      const inner = text.slice(start, end);
      const before = text.slice(0, start - open.length);
      return {
        text: before + inner + text.slice(end + close.length),
        start: before.length,
        end: before.length + inner.length,
      };
    }
    const own = text.slice(start, end);
    if (own.length > 4 && own.startsWith(open) && own.endsWith(close)) {
      const inner = own.slice(open.length, -close.length);
      return {
        text: text.slice(0, start) + inner + text.slice(end),
        start,
        end: start + inner.length,
      };
    }
  }
  return null;
};

/**
 * Hides the selected words, or the word at the caret: puts == round them, or {{ }} where they hold an equals sign
 * themselves. Hidden words are shown again. Null if there is nothing to hide.
 */
export const hideWords = (selected: Selected): Selected | null => {
  const chosen = withoutSpace(selected.start === selected.end ? wordAt(selected) : selected);
  const { text, start, end } = withWholeFormulas(chosen);
  if (start === end) return null;
  const again = shown({ text, start, end });
  if (again !== null) return again;
  const inner = text.slice(start, end);
  const [open, close] = MARKS[/^=|==|=$/u.test(inner) ? 1 : 0];
  return {
    text: text.slice(0, start) + open + inner + close + text.slice(end),
    start: start + open.length,
    end: end + open.length,
  };
};
