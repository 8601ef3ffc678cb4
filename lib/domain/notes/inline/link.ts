import { erase } from "./output.ts";
import type { State } from "./state.ts";
import { readTarget } from "./target.ts";

/** `[` or `![`: a link or picture may begin; only its `](target)` tells. */
export const openBracket = (state: State, mark: "[" | "!["): boolean => {
  const chunk = state.output.length;
  state.brackets.push({ chunk, from: state.at, isImage: mark === "![" });
  state.output.push(mark);
  state.at += mark.length;
  return true;
};

/** `](target)`: the brackets vanish and the words between stay; of a picture nothing stays. */
export const closeBracket = (state: State): boolean => {
  const opening = state.brackets.pop();
  if (!opening) return false;
  const found = readTarget(state.source, state.at + 1, state.to);
  if (!found) return false;
  const { chunk, from } = opening;
  if (opening.isImage) {
    const alt = state.source.text.slice(from + 2, state.at);
    state.images.push({ alt, target: found.target, span: state.source.span(from, found.to) });
    forget(state, chunk);
  } else {
    erase(state.output, chunk);
    const chunkTo = state.output.length;
    state.links.push({ chunk, chunkTo, from, to: found.to, target: found.target });
    dropOuterLinks(state);
  }
  state.at = found.to;
  return true;
};

/** Links hold no links: brackets that are still open around this one stay brackets. */
const dropOuterLinks = (state: State): void => {
  while (state.brackets.at(-1)?.isImage === false) state.brackets.pop();
};

/** Nothing from this chunk on is part of the text. */
const forget = (state: State, chunk: number): void => {
  erase(state.output, chunk, state.output.length);
  for (const drafts of [state.math, state.bold, state.code, state.links])
    while ((drafts.at(-1)?.chunk ?? -1) >= chunk) drafts.pop();
  for (const openings of Object.values(state.openEmphasis))
    while ((openings.at(-1)?.chunk ?? -1) >= chunk) openings.pop();
  if (state.openBold && state.openBold.chunk >= chunk) state.openBold = null;
};
