import {
  defineLanguageFacet,
  HighlightStyle,
  Language,
  syntaxHighlighting,
} from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { Tag, tags } from "@lezer/highlight";
import { Strikethrough, Table, parser, type MarkdownConfig } from "@lezer/markdown";
import { mathLength } from "./math-length.ts";

const formula = Tag.define();
const DOLLAR = 36;

/** Formulas in all notations of a note: opaque, so that no `_` or `*` in them means emphasis. */
const math: MarkdownConfig = {
  defineNodes: [{ name: "Formula", style: formula }],
  parseInline: [
    {
      name: "Formula",
      before: "InlineCode",
      parse: (context, next, at) => {
        if (next !== DOLLAR) return -1;
        const length = mathLength(context.slice(at, context.end));
        return length === null ? -1 : context.addElement(context.elt("Formula", at, at + length));
      },
    },
  ],
};

const data = defineLanguageFacet({ commentTokens: { block: { open: "<!--", close: "-->" } } });
const notes = new Language(data, parser.configure([math, Table, Strikethrough]), [], "note");

const look = HighlightStyle.define([
  { tag: tags.heading, class: "note-heading" },
  { tag: tags.strong, class: "note-strong" },
  { tag: tags.emphasis, class: "note-emphasis" },
  { tag: [tags.link, tags.url], class: "note-link" },
  { tag: tags.monospace, class: "note-code" },
  { tag: formula, class: "note-formula" },
  { tag: [tags.processingInstruction, tags.labelName, tags.comment], class: "note-mark" },
]);

/** Markdown with formulas. */
export const noteLanguage: Extension = [notes, syntaxHighlighting(look)];
