import { erase } from "./output.ts";
import type { State } from "./state.ts";

/** `**` opens and closes bold and stays in the text; `*` around words is dropped. */
export const readAsterisk = (state: State): boolean =>
  state.source.text[state.at + 1] === "*" && state.at + 2 <= state.to
    ? readBold(state)
    : readEmphasis(state, "*");

/** `_` around words is dropped, `__` around words is bold; within a word they are letters. */
export const readUnderscore = (state: State): boolean => {
  const { before, after } = around(state, 1);
  if (before === "_") return false;
  if (after === "_") return readDoubleUnderscore(state);
  return readEmphasis(state, "_");
};

/** Bold is written with stars in the text, whatever marks it; within other bold it is none. */
const readDoubleUnderscore = (state: State): boolean => {
  const { at, output, openStrong } = state;
  const { before, after } = around(state, 2);
  if (after === "_") return false;
  const opens = !isWord(before) && !isSpace(after);
  const closes = !isSpace(before) && !isWord(after);
  if (!(closes && openStrong) && !opens) return pass(state, "__");
  const chunk = output.length;
  output.push("__");
  state.at += 2;
  if (closes && openStrong) closeStrong(state, openStrong, { chunk, to: at + 2 });
  else state.openStrong = { chunk, from: at };
  return true;
};

const closeStrong = (
  state: State,
  { chunk, from }: { chunk: number; from: number },
  closing: { chunk: number; to: number },
): void => {
  state.openStrong = null;
  const holdsBold = state.openBold !== null || (state.bold.at(-1)?.chunk ?? -1) > chunk;
  for (const mark of [chunk, closing.chunk]) state.output[mark] = holdsBold ? "" : "**";
  if (!holdsBold) state.bold.push({ chunk, from, chunkTo: closing.chunk + 1, to: closing.to });
};

const readBold = (state: State): boolean => {
  const { at, output } = state;
  const { before, after } = around(state, 2);
  if (isSpace(before) && isSpace(after)) return pass(state, "**");
  const chunk = output.length;
  output.push("**");
  state.at += 2;
  if (state.openBold === null) state.openBold = { chunk, from: at };
  else {
    state.bold.push({ chunkTo: chunk + 1, to: at + 2, ...state.openBold });
    state.openBold = null;
  }
  return true;
};

const readEmphasis = (state: State, mark: "*" | "_"): boolean => {
  const { before, after } = around(state, 1);
  if (isWord(before) && isWord(after)) return pass(state, mark);
  const openings = state.openEmphasis[mark];
  const chunk = state.output.length;
  if (!isSpace(before) && openings.length > 0) {
    state.output.push("");
    erase(state.output, openings.pop()?.chunk ?? chunk);
  } else {
    state.output.push(mark);
    if (!isSpace(after) && !isWord(before)) openings.push({ chunk, from: state.at });
  }
  state.at += 1;
  return true;
};

const pass = (state: State, words: string): boolean => {
  state.output.push(words);
  state.at += words.length;
  return true;
};

/** The characters beside a mark of this length; a space where the text ends. */
const around = ({ source, at, from, to }: State, length: number) => ({
  before: at > from ? (source.text[at - 1] ?? " ") : " ",
  after: at + length < to ? (source.text[at + length] ?? " ") : " ",
});

const isSpace = (character: string): boolean => character.trim() === "";
const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
