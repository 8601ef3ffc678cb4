import type { Prose } from "#lib/domain/exercises/index.ts";
import type { Run } from "./runs.ts";
import { toRuns } from "./runs.ts";

export type LabelSize = "micro" | "small" | "ui" | "letter";

/** Sizes of the type in rem; the first three are those of the interface, a lone letter is larger. */
const REMS: Readonly<Record<LabelSize, number>> = {
  micro: 0.75,
  small: 0.8125,
  ui: 0.9375,
  letter: 1.25,
};

/** KaTeX's letters are smaller than the interface's at the same size. */
const MATH_SCALE = 1.16;
const SCRIPT_SCALE = 0.72;

export const fontPixels = (size: LabelSize, rem: number): number => REMS[size] * rem;

/** A lone letter has its full size; beside words it is matched to them. */
export const runPixels = ({ face, level }: Run, size: LabelSize, rem: number): number =>
  fontPixels(size, rem) *
  (face === "words" || size === "letter" ? 1 : MATH_SCALE) *
  (level === 0 ? 1 : SCRIPT_SCALE);

/** How far a script is lifted, in pixels. */
export const liftOf = ({ level }: Run, size: LabelSize, rem: number): number =>
  level * fontPixels(size, rem) * (level > 0 ? 0.42 : 0.2);

/** Advance of a usual character in em: the interface's face is wide, digits are wider than letters. */
const advance = (character: string, face: Run["face"]): number => {
  if (face === "italic") return /[A-Z]/u.test(character) ? 0.8 : 0.52;
  if (face === "roman") return /[\d.!,]/u.test(character) ? 0.5 : 0.78;
  if (/[ .,:;'il|]/u.test(character)) return 0.28;
  if (/[mw]/u.test(character)) return 0.84;
  return /[\d+÷−]/u.test(character) ? 0.66 : 0.56;
};

/** Width of a label in pixels, estimated before it is drawn; rather too wide. */
export const labelWidth = (prose: Prose, size: LabelSize, rem: number): number =>
  toRuns(prose).reduce((sum, run) => {
    const em = Array.from(run.text).reduce((all, each) => all + advance(each, run.face), run.gap);
    return sum + em * runPixels(run, size, rem);
  }, 0);

export const labelHeight = (size: LabelSize, rem: number): number => 1.2 * fontPixels(size, rem);

/** Words in lines of at most a width in pixels; a word that is wider has its own line. */
export const wrapWords = (
  words: string,
  size: LabelSize,
  rem: number,
  width: number,
): readonly string[] => {
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const joined = lines.length === 0 ? word : `${lines.at(-1) ?? ""} ${word}`;
    if (lines.length > 0 && labelWidth(joined, size, rem) <= width)
      lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
};
