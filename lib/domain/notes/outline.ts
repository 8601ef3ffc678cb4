/**
 * The outline of a note: what the parser finds, with the place of everything in the source.
 * Spans count UTF-16 code units and are half open; lines and columns start at 1.
 */

export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export interface Span {
  readonly start: Position;
  readonly end: Position;
}

/** The meaning of a label, whatever its spelling. "free" names a side, a case or a step. */
export type Canonical =
  | "def"
  | "desc"
  | "prop"
  | "thm"
  | "why"
  | "how"
  | "test"
  | "practice"
  | "eg"
  | "ie"
  | "cf"
  | "notation"
  | "settings"
  | "meaning"
  | "usage"
  | "goal"
  | "need"
  | "adv"
  | "drw"
  | "types"
  | "deriv"
  | "sol"
  | "concept"
  | "q"
  | "a"
  | "none"
  | "free";

/** Labels that only headings use; "plain" has no label, "numbered" is a numbered heading under a concept. */
export type HeadingKind =
  Canonical | "question" | "review" | "operation" | "model" | "tech" | "plain" | "numbered";

/** A stretch of `Inline.text`, `from` to `to` (half open), with its place in the source. */
export interface Mark {
  /** What stands between the delimiters, cleaned. */
  readonly text: string;
  /** Offsets in `Inline.text`, delimiters included. */
  readonly from: number;
  readonly to: number;
  /** Place in the source, delimiters included. */
  readonly span: Span;
}

export type MathDelimiter = "backtick" | "dollar" | "display" | "fence";

export interface MathSpan extends Mark {
  /** Delimiters included, byte for byte as in the source and in `Inline.text`. */
  readonly raw: string;
  /** Delimiters cut, spaces trimmed. */
  readonly tex: string;
  readonly delimiter: MathDelimiter;
  /** False if the closing delimiter is missing or mistyped. */
  readonly closed: boolean;
  /** False if braces, \left … \right or \begin … \end do not pair. */
  readonly balanced: boolean;
}

export type LinkKind = "anchor" | "note" | "web" | "image";

export interface Link extends Mark {
  readonly target: string;
  readonly kind: LinkKind;
}

export interface Image {
  readonly alt: string;
  readonly target: string;
  readonly span: Span;
}

export interface Inline {
  /** The source, byte for byte: `source.slice(span)`. */
  readonly raw: string;
  /** Links are their text, images, emphasis stars and tags are gone, spaces collapsed; bold, code and math stay byte for byte. */
  readonly text: string;
  readonly math: readonly MathSpan[];
  readonly bold: readonly Mark[];
  readonly code: readonly Mark[];
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  readonly span: Span;
}

export interface Block {
  readonly type: "block";
  readonly label: Canonical;
  /** The label as written, without `)` and bold marks: "Def.", "Why?", "Convex optimization problem". */
  readonly found: string;
  /** What follows the label on its line; absent if nothing does. */
  readonly inline?: Inline;
  readonly children: readonly Item[];
  /** The list number, if the bullet is ordered. */
  readonly ordinal?: number;
  /** True if a heading such as `#### Props.)` opens the block. */
  readonly heading: boolean;
  /** The block's own text: marker, label, inline. */
  readonly own: Span;
  /** With its children. */
  readonly span: Span;
}

export interface Sentence {
  readonly type: "sentence";
  readonly text: Inline;
  readonly ordered: boolean;
  readonly ordinal?: number;
  /** False for a paragraph, a display formula or a math fence that stands without a bullet. */
  readonly bullet: boolean;
  /** Sub-items hang on an unfinished sentence: it ends in `:`, `…`, `,` or a function word. */
  readonly leadIn: boolean;
  readonly children: readonly Item[];
  readonly own: Span;
  readonly span: Span;
}

export type OpaqueType =
  "image" | "table" | "code" | "html" | "nav" | "rule" | "quote" | "metadata";

export interface Opaque {
  readonly type: OpaqueType;
  /** The source, byte for byte: `source.slice(span)`; with the marker if a bullet is navigation. */
  readonly raw: string;
  readonly images: readonly Image[];
  /** Links in a table or quotation; for navigation, where it leads. */
  readonly links: readonly Link[];
  /** Formulas in a table or quotation. */
  readonly math: readonly MathSpan[];
  readonly own: Span;
  readonly span: Span;
}

export type Item = Block | Sentence | Opaque;

export interface Concept {
  /** As written in the heading, aliases included, number and kind cut. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: HeadingKind;
  /** The kind as written: "Concept", "E.g.", ""; without `)`. */
  readonly found: string;
  readonly number?: string;
  readonly level: number;
  readonly items: readonly Item[];
  readonly concepts: readonly Concept[];
  readonly heading: Inline;
  /** What other notes link to: the heading's anchor, without `#`. */
  readonly anchor: string;
  readonly own: Span;
  readonly span: Span;
}

export interface Section {
  readonly kind: "section";
  readonly number?: string;
  readonly name: string;
  readonly level: number;
  readonly items: readonly Item[];
  readonly concepts: readonly Concept[];
  readonly sections: readonly Section[];
  readonly heading: Inline;
  readonly anchor: string;
  readonly own: Span;
  readonly span: Span;
}

export interface Note {
  /** Of the `#` heading, or else of the front matter; empty if neither has one (a problem says so). */
  readonly title: string;
  readonly number?: string;
  /** What stands under the title and before the first heading, and headings that are blocks. */
  readonly items: readonly Item[];
  /** Concepts directly under the title, outside any section. */
  readonly concepts: readonly Concept[];
  readonly sections: readonly Section[];
  /** The title's words; absent if no `#` heading gives them. */
  readonly heading?: Inline;
  /** The title's line. */
  readonly own?: Span;
  readonly span: Span;
  /** What belongs to no leaf: blank lines, `<br>` lines, indents, final spaces, line ends, a byte order mark. */
  readonly gaps: readonly Span[];
  readonly problems: readonly Problem[];
}

export type ProblemKind =
  | "no-title"
  | "second-title"
  | "math-unclosed"
  | "math-unbalanced"
  | "math-broken"
  | "math-foreign"
  | "math-spaced"
  | "bold-unclosed"
  | "hidden-unclosed"
  | "label-without-parenthesis"
  | "label-misspelt"
  | "label-empty"
  | "question-without-answer"
  | "answer-without-question"
  | "level-jump"
  | "heading-without-space"
  | "heading-without-name"
  | "anchor-broken"
  | "indent-between"
  | "nested-too-deep"
  | "fence-unclosed"
  | "exercise-broken"
  | "comment-unclosed"
  | "null-character"
  | "more-problems"
  | "note-empty"
  | "path-taken";

/** Something to put right in the note; it never stops the parser. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly line: number;
  readonly found: string;
  readonly expected: string;
  readonly hint: string;
}
