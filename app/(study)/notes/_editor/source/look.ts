import { EditorView } from "@codemirror/view";

/** Values are those of the page, so light and dark need nothing of their own. */
export const noteLook = EditorView.theme({
  "&": { height: "100%", color: "var(--ink)", backgroundColor: "var(--sheet)" },
  "&.cm-focused": { outline: "2px solid var(--lake)", outlineOffset: "1px" },
  ".cm-scroller": {
    fontFamily: "var(--mono)",
    fontSize: "0.875rem",
    lineHeight: "1.6",
    overflow: "auto",
  },
  ".cm-content": { padding: "var(--s-4) 0", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0 var(--s-4) 0 var(--s-2)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)", borderLeftWidth: "2px" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground":
    { backgroundColor: "var(--lake-wash)" },
  ".cm-activeLine": { backgroundColor: "color-mix(in srgb, var(--sunk) 55%, transparent)" },
  ".cm-gutters": {
    backgroundColor: "var(--sheet)",
    color: "var(--ink-3)",
    borderRight: "1px solid var(--rule)",
    fontSize: "0.75rem",
  },
  ".cm-activeLineGutter": { backgroundColor: "var(--sunk)", color: "var(--ink)" },
  ".cm-gutter-lint": { width: "1.25rem" },
  ".cm-tooltip": {
    border: "1px solid var(--edge)",
    borderRadius: "var(--r-2)",
    backgroundColor: "var(--sheet)",
    color: "var(--ink)",
    boxShadow: "var(--shadow-lift)",
    font: "450 var(--t-small) / 1.45 var(--ui)",
    maxWidth: "24rem",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "var(--ui)", maxHeight: "14rem" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "var(--s-1) var(--s-3)" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": {
    backgroundColor: "var(--lake)",
    color: "var(--on-lake)",
  },
  ".cm-completionDetail": { fontStyle: "normal", marginLeft: "var(--s-3)", opacity: "0.8" },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "650" },
  ".cm-diagnostic": { padding: "var(--s-2) var(--s-3)", whiteSpace: "normal" },
  ".cm-diagnostic-warning": { borderLeft: "3px solid var(--ochre)" },
  ".cm-lintRange-warning": {
    backgroundImage: "none",
    textDecoration: "underline wavy var(--ochre) 1px",
    textUnderlineOffset: "0.3em",
  },
  ".cm-placeholder": { color: "var(--ink-3)" },
  ".cm-panels": { backgroundColor: "var(--sunk)", color: "var(--ink)" },
  ".cm-panel.cm-panel-lint ul [aria-selected]": { backgroundColor: "var(--lake-wash)" },
  ".note-heading": { fontWeight: "650" },
  ".note-strong": { fontWeight: "700" },
  ".note-emphasis": { fontStyle: "italic" },
  ".note-link": { color: "var(--lake)" },
  ".note-code, .note-formula": { color: "var(--plot-curvature)" },
  ".note-mark": { color: "var(--ink-3)" },
  ".note-label, .note-label span": { color: "var(--lake)", fontWeight: "650" },
  "@media (max-width: 48rem)": {
    ".cm-lineNumbers": { display: "none !important" },
  },
});
