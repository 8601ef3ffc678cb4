import type { SourceEditor } from "./open-editor.ts";

/** The plain field as an editor: it can be written in before the other is loaded, and without it. */
export const plainEditor = (
  field: HTMLTextAreaElement,
  onText: (text: string) => void,
): SourceEditor => ({
  text: () => field.value,
  setText: (text) => {
    field.value = text;
    onText(text);
  },
  showProblems: () => undefined,
  goToLine: (line) => {
    const before = field.value.split("\n").slice(0, line - 1);
    const from = before.reduce((length, each) => length + each.length + 1, 0);
    field.focus();
    field.setSelectionRange(from, from);
  },
  focus: () => field.focus(),
  takeFocus: (at) => {
    field.focus();
    field.setSelectionRange(at, at);
  },
  close: () => undefined,
});
