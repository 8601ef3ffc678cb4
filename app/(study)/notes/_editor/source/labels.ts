import {
  autocompletion,
  type CompletionContext,
  type CompletionResult,
} from "@codemirror/autocomplete";
import { RangeSetBuilder, type Extension } from "@codemirror/state";
import { Decoration, ViewPlugin, type DecorationSet, type EditorView } from "@codemirror/view";
import { LABEL_NAMES } from "#lib/domain/cards/index.ts";
import { labelInLine, USUAL_LABELS } from "#lib/domain/notes/index.ts";

const label = Decoration.mark({ class: "note-label" });

const labelsIn = (view: EditorView): DecorationSet => {
  const marks = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges)
    for (let at = from; at <= to;) {
      const line = view.state.doc.lineAt(at);
      const found = labelInLine(line.text);
      if (found) marks.add(line.from + found.from, line.from + found.to, label);
      at = line.to + 1;
    }
  return marks.finish();
};

const highlight = ViewPlugin.define(
  (view) => ({
    decorations: labelsIn(view),
    update(update) {
      if (update.docChanged || update.viewportChanged) this.decorations = labelsIn(update.view);
    },
  }),
  { decorations: (plugin) => plugin.decorations },
);

const OPTIONS = USUAL_LABELS.map(({ label: written, meaning }) => ({
  label: written,
  detail: LABEL_NAMES[meaning],
  apply: `${written} `,
}));

/** At the start of a bullet, behind two letters or when asked for. */
const START = /^\s*(?:[-*+]|\d{1,9}[.)])\s+([A-Za-z][A-Za-z.? ]*)?$/;
const LETTERS = 2;

export const completeLabel = ({
  state,
  pos,
  explicit,
}: CompletionContext): CompletionResult | null => {
  const line = state.doc.lineAt(pos);
  const found = START.exec(state.sliceDoc(line.from, pos));
  if (!found) return null;
  const written = found[1] ?? "";
  if (!explicit && written.length < LETTERS) return null;
  return { from: pos - written.length, options: OPTIONS, validFor: /^[A-Za-z.? ]*\)?$/ };
};

/** Labels of the notation stand out, and are offered at the start of a bullet. */
export const noteLabels: Extension = [
  highlight,
  autocompletion({ override: [completeLabel], icons: false }),
];
