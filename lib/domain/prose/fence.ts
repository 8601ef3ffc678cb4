/** A fenced block: ``` or ~~~, perhaps behind a quote mark, a bullet or an indent. */
export interface Fence {
  readonly language: string;
  /** What stands before the fence on its line. */
  readonly prefix: string;
  readonly contentStart: number;
  readonly contentEnd: number;
  /** Just behind the closing fence, before its line break; the end of the text if it never closes. */
  readonly end: number;
}

const OPENING =
  /([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+){0,8})(`{3,}|~{3,})[ \t]*([^\s`]*)[^`\n]*(?=\n|$)/uy;

/** The fence that begins on the line starting at `lineStart`, or null. */
export const fenceAt = (text: string, lineStart: number): Fence | null => {
  OPENING.lastIndex = lineStart;
  const opening = OPENING.exec(text);
  if (opening === null) return null;
  const [whole, prefix = "", marks = "", language = ""] = opening;
  const contentStart = Math.min(lineStart + whole.length + 1, text.length);
  const closing = new RegExp(
    `^[ \\t>]*${marks.charAt(0)}{${String(marks.length)},}[ \\t]*$`,
    "gmu",
  );
  closing.lastIndex = contentStart;
  const close = closing.exec(text);
  const shape = { language, prefix, contentStart };
  return close === null
    ? { ...shape, contentEnd: text.length, end: text.length }
    : { ...shape, contentEnd: close.index, end: close.index + close[0].length };
};
