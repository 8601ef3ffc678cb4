/** A hidden part as a card: the text with `[…]` where the part stood, and the part. Other hidden parts are shown. */
export interface ClozeCard {
  readonly prompt: string;
  readonly answer: string;
}

export type ClozeProblemKind = "unclosed" | "empty" | "nothing-hidden";

export interface ClozeProblem {
  readonly kind: ClozeProblemKind;
  /** 1-based line of the text. */
  readonly line: number;
  readonly found: string;
  readonly hint: string;
}

export interface Cloze {
  readonly cards: readonly ClozeCard[];
  readonly problems: readonly ClozeProblem[];
}

export const GAP = "[…]";

interface Part {
  readonly start: number;
  readonly end: number;
  readonly inner: string;
}

const HINTS: Readonly<Record<ClozeProblemKind, string>> = {
  unclosed: "Close the hidden part with the mark that opened it: ==hidden== or {{hidden}}.",
  empty: "Write what is hidden between the marks.",
  "nothing-hidden": "Put the part to be hidden between == and ==.",
};

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;

const excerpt = (text: string, at: number): string => {
  const end = text.indexOf("\n", at);
  return text.slice(at, Math.min(end < 0 ? text.length : end, at + 40));
};

/** The end of a formula or code span that opens at `at`, so that `{{` and `==` inside it are no marks. */
const opaqueEnd = (text: string, at: number): number => {
  const close = text.startsWith("$`", at)
    ? text.indexOf("`$", at + 2)
    : text.startsWith("$$", at)
      ? text.indexOf("$$", at + 2)
      : /[$`]/u.test(text[at] ?? "") && !/\s/u.test(text[at + 1] ?? " ")
        ? text.indexOf(text[at] ?? "", at + 1)
        : -1;
  if (close < 0) return -1;
  return close + (text[at + 1] === "`" || text.startsWith("$$", at) ? 2 : 1);
};

/** Where `close` stands behind `from`, formulas passed over; -1 if it does not. */
const findClose = (text: string, from: number, close: string): number => {
  for (let at = from; at < text.length; at += 1) {
    if (text.startsWith(close, at) && !text.startsWith(`${close}${close.charAt(0)}`, at)) return at;
    const character = text[at];
    if (character !== "$" && character !== "`") continue;
    const end = opaqueEnd(text, at);
    if (end > 0) at = end - 1;
  }
  return -1;
};

const MARKS: readonly { readonly open: string; readonly close: string }[] = [
  { open: "==", close: "==" },
  { open: "{{", close: "}}" },
];

const MOST_PARTS = 50;

const opensHere = (text: string, at: number): (typeof MARKS)[number] | undefined => {
  const mark = MARKS.find(({ open }) => text.startsWith(open, at));
  // "a == b" is a comparison: a mark has no space behind it.
  if (mark?.open === "==" && /[\s=]|^$/u.test(text[at + 2] ?? "") && !text.startsWith("====", at))
    return undefined;
  return mark;
};

/** Reads a text with ==hidden== or {{hidden}} parts, around formulas too. Never throws. */
export const parseCloze = (text: string): Cloze => {
  const parts: Part[] = [];
  const problems: ClozeProblem[] = [];
  const report = (kind: ClozeProblemKind, at: number): void => {
    problems.push({ kind, line: lineAt(text, at), found: excerpt(text, at), hint: HINTS[kind] });
  };
  for (let at = 0; at < text.length && parts.length < MOST_PARTS; at += 1) {
    const mark = opensHere(text, at);
    if (mark === undefined) {
      const end = text[at] === "$" || text[at] === "`" ? opaqueEnd(text, at) : -1;
      if (end > 0) at = end - 1;
      continue;
    }
    const close = findClose(text, at + 2, mark.close);
    if (close < 0) {
      report("unclosed", at);
      break;
    }
    const inner = text.slice(at + 2, close).trim();
    if (inner === "") report("empty", at);
    else parts.push({ start: at, end: close + 2, inner });
    at = close + 1;
  }
  if (parts.length === 0 && problems.length === 0) report("nothing-hidden", 0);
  return { cards: parts.map((_, index) => cardOf(text, parts, index)), problems };
};

const cardOf = (text: string, parts: readonly Part[], hidden: number): ClozeCard => {
  let prompt = "";
  let from = 0;
  parts.forEach((part, index) => {
    prompt += text.slice(from, part.start) + (index === hidden ? GAP : part.inner);
    from = part.end;
  });
  return { prompt: (prompt + text.slice(from)).trim(), answer: parts[hidden]?.inner ?? "" };
};

/** True if a text has a mark of a hidden part, so that an own card is read as a cloze. */
export const hasClozeMarks = (text: string): boolean => {
  const { cards, problems } = parseCloze(text);
  return cards.length > 0 || problems.some((problem) => problem.kind !== "nothing-hidden");
};
