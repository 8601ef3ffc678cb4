import { erase } from "./output.ts";
import type { State } from "./state.ts";
import { readReferenceTarget, readTarget, type Target } from "./target.ts";

type Bracket = State["brackets"][number];

/** `[` or `![`: a link or picture may begin; only its `](target)` tells. */
export const openBracket = (state: State, mark: "[" | "!["): boolean => {
  const chunk = state.output.length;
  state.brackets.push({ chunk, from: state.at, isImage: mark === "![" });
  state.output.push(mark);
  state.at += mark.length;
  return true;
};

/** `](target)` or `][name]`: the brackets vanish and the words between stay; of a picture nothing stays. */
export const closeBracket = (state: State): boolean => {
  const opening = state.brackets.pop();
  if (!opening) return false;
  const { chunk, from } = opening;
  const found = targetBehind(state, opening);
  if (!found) return false;
  if (state.source.text[from + 1] === "^" && found.target === "")
    return dropFootnote(state, opening);
  if (opening.isImage) {
    forget(state, opening);
    const alt = state.source.text.slice(from + 2, state.at);
    state.images.push({ alt, target: found.target, span: state.source.span(from, found.to) });
  } else {
    erase(state.output, chunk);
    const chunkTo = state.output.length;
    state.links.push({ chunk, chunkTo, from, to: found.to, target: found.target });
    dropOuterLinks(state);
  }
  state.at = found.to;
  return true;
};

const WORDS_OF_NAME_AT_MOST = 200;

const targetBehind = ({ source, at, to }: State, { from, isImage }: Bracket): Target | null => {
  const wordsFrom = from + (isImage ? 2 : 1);
  const words = at - wordsFrom > WORDS_OF_NAME_AT_MOST ? "" : source.text.slice(wordsFrom, at);
  const place = { from: at + 1, limit: to, words };
  return readTarget(source, at + 1, to) ?? readReferenceTarget(source, place);
};

/** `[^1]` leads out of the sentence and is none of its words. */
const dropFootnote = (state: State, opening: Bracket): boolean => {
  forget(state, opening);
  state.at += 1;
  return true;
};

/** Links hold no links: brackets that are still open around this one stay brackets. */
const dropOuterLinks = (state: State): void => {
  while (state.brackets.at(-1)?.isImage === false) state.brackets.pop();
};

/** Nothing from this chunk on is part of the text; a picture within a picture's words is none. */
const forget = (state: State, { chunk, from }: Bracket): void => {
  state.output.length = chunk;
  for (const drafts of [state.math, state.bold, state.code, state.links])
    while ((drafts.at(-1)?.chunk ?? -1) >= chunk) drafts.pop();
  while ((state.images.at(-1)?.span.start.offset ?? -1) >= from) state.images.pop();
  for (const openings of Object.values(state.openEmphasis))
    while ((openings.at(-1)?.chunk ?? -1) >= chunk) openings.pop();
  if (state.openBold && state.openBold.chunk >= chunk) state.openBold = null;
  if (state.openStrong && state.openStrong.chunk >= chunk) state.openStrong = null;
};
