// Loaded when a text is edited, and never elsewhere: the editor weighs more than the rest of the page.
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { lintGutter, lintKeymap, setDiagnostics, type Diagnostic } from "@codemirror/lint";
import { EditorState, type Extension, type Text } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  placeholder,
  type KeyBinding,
} from "@codemirror/view";
import type { TextProblem } from "#lib/client/text-reading.ts";
import { bulletKeys } from "./bullets.ts";
import { noteLabels } from "./labels.ts";
import { noteLanguage } from "./language.ts";
import { noteLook } from "./look.ts";

export interface SourceEditor {
  readonly text: () => string;
  readonly setText: (text: string) => void;
  readonly showProblems: (problems: readonly TextProblem[]) => void;
  readonly goToLine: (line: number) => void;
  readonly focus: () => void;
  /** Puts the cursor behind so many characters, as a field counts them. */
  readonly takeFocus: (at: number) => void;
  readonly close: () => void;
}

interface Opening {
  readonly parent: HTMLElement;
  readonly text: string;
  readonly label: string;
  /** Identifies the words that explain the keys. */
  readonly helpId: string;
  readonly placeholder: string;
  /** Of the page's content security policy, for the styles that the editor makes. */
  readonly nonce: string;
  readonly onText: (text: string) => void;
  /** Ctrl Enter, or Command Enter. */
  readonly onSubmit: () => void;
  /** The line that the cursor is on, 1-based. */
  readonly onLine: (line: number) => void;
}

const lineAt = (doc: Text, line: number) => doc.line(Math.min(Math.max(line, 1), doc.lines));

const diagnosticOf = (doc: Text, { line, words, hint }: TextProblem): Diagnostic => {
  const { from, to, text } = lineAt(doc, line);
  const start = Math.min(to, from + (/^\s*/.exec(text)?.[0].length ?? 0));
  return { from: start, to, severity: "warning", message: `${words} ${hint}` };
};

/** A text with the line ends of Windows keeps them. */
const lineEnds = (text: string): Extension =>
  /\r\n/.test(text) && !/[^\r]\n/.test(text) ? EditorState.lineSeparator.of("\r\n") : [];

/** Opens the editor in `parent`. */
export const openEditor = (opening: Opening): SourceEditor => {
  const submit: KeyBinding = {
    key: "Mod-Enter",
    run: () => {
      opening.onSubmit();
      return true;
    },
  };
  const view = new EditorView({
    parent: opening.parent,
    state: EditorState.create({
      doc: opening.text,
      extensions: [
        EditorView.cspNonce.of(opening.nonce),
        lineEnds(opening.text),
        lineNumbers(),
        lintGutter(),
        history(),
        drawSelection(),
        EditorView.lineWrapping,
        highlightActiveLine(),
        highlightActiveLineGutter(),
        EditorState.tabSize.of(4),
        noteLanguage,
        noteLabels,
        noteLook,
        placeholder(opening.placeholder),
        EditorView.contentAttributes.of({
          "aria-label": opening.label,
          "aria-describedby": opening.helpId,
          spellcheck: "false",
          tabindex: "0",
        }),
        keymap.of([submit, ...bulletKeys, ...defaultKeymap, ...historyKeymap, ...lintKeymap]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) opening.onText(update.state.sliceDoc());
          if (update.docChanged || update.selectionSet)
            opening.onLine(update.state.doc.lineAt(update.state.selection.main.head).number);
        }),
      ],
    }),
  });
  return {
    text: () => view.state.sliceDoc(),
    setText: (text) =>
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    showProblems: (problems) => {
      const { doc } = view.state;
      view.dispatch(
        setDiagnostics(
          view.state,
          problems.map((problem) => diagnosticOf(doc, problem)),
        ),
      );
    },
    goToLine: (line) => {
      const { from } = lineAt(view.state.doc, line);
      view.dispatch({
        selection: { anchor: from },
        effects: EditorView.scrollIntoView(from, { y: "center" }),
      });
      view.focus();
    },
    focus: () => view.focus(),
    takeFocus: (at) => {
      view.dispatch({ selection: { anchor: Math.min(at, view.state.doc.length) } });
      view.focus();
    },
    close: () => view.destroy(),
  };
};
