import { pushSpace } from "./output.ts";
import type { State } from "./state.ts";
import { imageOfTag } from "./target.ts";

const TAG = /<\/?([a-zA-Z][a-zA-Z0-9-]*)(?:\s[^<>]*)?\/?>/y;
const ADDRESS = /<((?:https?:\/\/|mailto:)[^\s<>]+)>/y;
/** Tags that carry meaning in a formula-like word: x<sub>i</sub>. */
const KEPT = new Set(["sub", "sup"]);

/** `<br>` is a space, `<img …>` a picture, `<https://…>` a link; other tags go, their words stay. */
export const readTag = (state: State): boolean =>
  readComment(state) || readAddress(state) || readElement(state);

const readElement = (state: State): boolean => {
  const { source, at, output } = state;
  const [tag = "", name = ""] = matchAt(TAG, state) ?? [];
  if (tag === "") return false;
  const element = name.toLowerCase();
  if (element === "br") pushSpace(output);
  else if (element === "img") state.images.push(imageOfTag(source, at, at + tag.length));
  else if (KEPT.has(element)) output.push(tag);
  state.at += tag.length;
  return true;
};

const readAddress = (state: State): boolean => {
  const { at, output } = state;
  const [whole = "", target = ""] = matchAt(ADDRESS, state) ?? [];
  if (whole === "") return false;
  const chunk = output.length;
  output.push(target);
  state.at += whole.length;
  state.links.push({ chunk, chunkTo: chunk + 1, from: at, to: state.at, target });
  return true;
};

const readComment = (state: State): boolean => {
  const { source, at, to } = state;
  if (!source.text.startsWith("<!--", at)) return false;
  const end = source.next("-->", at + 4) + 3;
  if (end > to) return false;
  state.at = end;
  return true;
};

/** A match of a sticky pattern where reading stands, within the text. */
export const matchAt = (pattern: RegExp, { source, at, to }: State): RegExpExecArray | null => {
  pattern.lastIndex = at;
  const match = pattern.exec(source.text);
  return match && at + match[0].length <= to ? match : null;
};
