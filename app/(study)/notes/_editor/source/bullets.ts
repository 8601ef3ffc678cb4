import { indentLess, indentMore } from "@codemirror/commands";
import type { EditorState, StateCommand, TransactionSpec } from "@codemirror/state";
import type { KeyBinding } from "@codemirror/view";

const BULLET = /^(\s*)([-*+]|(\d{1,8})([.)]))(\s+)(.*)$/;

const changeAt = (state: EditorState): TransactionSpec | null => {
  const { main, ranges } = state.selection;
  const line = state.doc.lineAt(main.head);
  const found = BULLET.exec(line.text);
  if (!found || !main.empty || ranges.length > 1) return null;
  const [, indent = "", mark = "", digits, point = "", space = "", words = ""] = found;
  const wordsFrom = line.from + indent.length + mark.length + space.length;
  if (main.head < wordsFrom) return null;
  if (words.trim() === "") {
    // An empty bullet ends its list: a step out, or away.
    const kept = indent.slice(0, -2);
    const left = indent === "" ? "" : `${kept}${mark}${space}`;
    return {
      changes: { from: line.from, to: line.to, insert: left },
      selection: { anchor: line.from + left.length },
    };
  }
  const next = digits === undefined ? mark : `${Number(digits) + 1}${point}`;
  const insert = `${state.lineBreak}${indent}${next}${space}`;
  return {
    changes: { from: main.head, insert },
    selection: { anchor: main.head + insert.length },
    scrollIntoView: true,
    userEvent: "input",
  };
};

/** Enter behind a bullet begins the next one; on an empty bullet it ends the list. */
export const continueBullet: StateCommand = ({ state, dispatch }) => {
  const change = state.readOnly ? null : changeAt(state);
  if (change === null) return false;
  dispatch(state.update(change));
  return true;
};

export const bulletKeys: readonly KeyBinding[] = [
  { key: "Enter", run: continueBullet },
  { key: "Tab", run: indentMore, shift: indentLess },
];
