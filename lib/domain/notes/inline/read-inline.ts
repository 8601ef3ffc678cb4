import { backticksAt, codeSpanEnd } from "../blocks/backticks.ts";
import { trimmedEnd, trimmedStart } from "../blocks/line.ts";
import { readMath } from "../math/read-math.ts";
import type { Inline } from "../outline.ts";
import type { Report } from "../problems.ts";
import type { Source } from "../source.ts";
import { readAsterisk, readUnderscore } from "./emphasis.ts";
import { finishInline, plainInline } from "./finish.ts";
import { closeBracket, openBracket } from "./link.ts";
import { pushSpace } from "./output.ts";
import { newState, type State } from "./state.ts";
import { matchAt, readTag } from "./tag.ts";

/** The words of a text, from `from` to `to`, cleaned, with its math, bold, code, links and images. */
export const readInline = (source: Source, from: number, to: number, report: Report): Inline => {
  const start = trimmedStart(source.text, from, to);
  const end = trimmedEnd(source.text, start, to);
  const raw = source.text.slice(start, end);
  if (!NEEDS_READING.test(raw)) return plainInline(raw, source.span(start, end));
  const state = newState(source, start, end);
  while (state.at < state.to) step(state);
  source.count(state.to - start);
  return finishInline(state, report);
};

/** A character that may mean something, or space that collapses. */
const NEEDS_READING = /[\\`$*_[\]!<]|[^\S ]|\s\s/;

/** One construct a character; each reads on from `state.at`, or leaves it and the character is a letter. */
const CONSTRUCTS: Readonly<Record<string, (state: State) => boolean>> = {
  "\\": (state) => readEscape(state),
  "`": (state) => readCode(state),
  $: (state) => readFormula(state),
  "*": (state) => readAsterisk(state),
  _: (state) => readUnderscore(state),
  "[": (state) => openBracket(state, "["),
  "!": (state) => state.source.text[state.at + 1] === "[" && openBracket(state, "!["),
  "]": (state) => closeBracket(state),
  "<": (state) => readTag(state),
};

const WORDS = /[^\s\\`$*_[\]!<]+/y;
const SPACES = /\s+/y;

const step = (state: State): void => {
  const { text } = state.source;
  const plain = lengthOf(WORDS, text, state);
  if (plain > 0) return literal(state, plain);
  const spaces = lengthOf(SPACES, text, state);
  if (spaces > 0) {
    pushSpace(state.output);
    state.at += spaces;
    return;
  }
  const construct = CONSTRUCTS[text[state.at] ?? ""];
  if (!construct?.(state)) literal(state, 1);
};

const lengthOf = (pattern: RegExp, text: string, { at, to }: State): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? Math.min(pattern.lastIndex, to) - at : 0;
};

const literal = (state: State, length: number): void => {
  state.output.push(state.source.text.slice(state.at, state.at + length));
  state.at += length;
};

/** `\*` stays as written; a backslash at the end of a line is a line break. */
const readEscape = (state: State): boolean => {
  const next = state.source.text[state.at + 1] ?? "";
  if (state.at + 1 >= state.to) return false;
  if (next === "\n" || next === "\r") {
    state.at += 1;
    return true;
  }
  if (!/[!-/:-@[-`{-~]/.test(next)) return false;
  literal(state, 2);
  return true;
};

const readCode = (state: State): boolean => {
  const { source, at, to } = state;
  const end = codeSpanEnd(source, at, to);
  if (end === null) {
    literal(state, Math.min(backticksAt(source.text, at), to - at));
    return true;
  }
  state.code.push({
    chunk: state.output.length,
    chunkTo: state.output.length + 1,
    from: at,
    to: end,
  });
  literal(state, end - at);
  return true;
};

const readFormula = (state: State): boolean => {
  const math = readMath(state.source, state.at, state.to);
  if (!math) {
    noteStrayDollar(state);
    return false;
  }
  const chunk = state.output.length;
  state.math.push({ chunk, chunkTo: chunk + 1, ...math });
  literal(state, math.to - math.from);
  return true;
};

const TEX_FOLLOWS = /\$\s?\\[a-zA-Z]/y;
const SPACED_MATH = /\$(?:[ \t]{1,8}[^$\r\n]{1,200}|[^$\r\n]{1,200}[ \t])\$(?!\d)/y;
const ONLY_IN_TEX = /\\[a-zA-Z]|\^|_| = /;

const noteStrayDollar = (state: State): void => {
  if (state.strayDollar !== null || state.spacedMath !== null) return;
  const [spaced = ""] = matchAt(SPACED_MATH, state) ?? [];
  const { at } = state;
  state.source.count(spaced.length);
  if (ONLY_IN_TEX.test(spaced)) state.spacedMath = { from: at, to: at + spaced.length };
  else if (matchAt(TEX_FOLLOWS, state)) state.strayDollar = at;
};
