import type { Concept, HeadingKind, Item, Note, Section, Span } from "#lib/domain/notes/index.ts";

/** A heading with the blocks under it: what its cards are about. */
export interface Scope {
  /** As written, aliases included; Markdown. */
  readonly title: string;
  /** Without the aliases in brackets. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: HeadingKind | "section" | "title";
  /** Context steps from the note's title to this heading. */
  readonly path: readonly string[];
  readonly key: string;
  readonly section: { readonly number: string | null; readonly name: string } | null;
  readonly items: readonly Item[];
  readonly span: Span;
}

const ALIASES = /\s*\([^()]*\)\s*$/u;

/** "Score Matching *(Hyvärinen, 2005)*": where it was told first is no part of the name. */
const CITATION = /\s*\*?\(\p{Lu}[^()]*,? (?:1[789]|20)\d\d[a-z]?\)\*?$/u;

const withoutCitation = (name: string): string => name.replace(CITATION, "");

const withoutAliases = (name: string): string => {
  const cut = withoutCitation(name)
    .replace(ALIASES, "")
    .replace(/^examples?\s*:\s*/iu, "")
    .trim();
  return cut === "" ? name : cut;
};

/** "Gradient Descent (Method of Steepest Descent)" → "gradient-descent". */
export const slugOf = (name: string): string =>
  withoutAliases(name)
    .replace(/^[\d.]+\s+/u, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\\]+/gu, "-")
    .replace(/^-+|-+$/gu, "");

interface Place {
  readonly path: readonly string[];
  readonly key: string;
  readonly section: Scope["section"];
}

type Pending = { readonly heading: Concept | Section; readonly place: Place };

/** Merges a step that repeats the one before it. */
export const addStep = (path: readonly string[], step: string): readonly string[] =>
  step === "" || path.at(-1)?.toLowerCase() === step.toLowerCase() ? path : [...path, step];

const isSection = (heading: Concept | Section): heading is Section => heading.kind === "section";

const nestedOf = (heading: Concept | Section): readonly (Concept | Section)[] =>
  (isSection(heading)
    ? [...heading.concepts, ...heading.sections]
    : [...heading.concepts]
  ).toSorted((left, right) => left.span.start.offset - right.span.start.offset);

const scopeOf = (heading: Concept | Section, place: Place): { scope: Scope; inner: Place } => {
  const section = isSection(heading)
    ? { number: heading.number ?? null, name: heading.name }
    : place.section;
  const title = withoutCitation(heading.name);
  const path = addStep(place.path, title);
  const slug = slugOf(heading.name);
  const key = isSection(heading) || place.key === "" ? slug : `${place.key}/${slug}`;
  const scope: Scope = {
    title,
    name: withoutAliases(heading.name),
    aliases: isSection(heading) ? [] : heading.aliases,
    kind: heading.kind,
    path,
    key,
    section,
    items: heading.items,
    span: heading.span,
  };
  return { scope, inner: { path, key: isSection(heading) ? "" : key, section } };
};

const titleScope = (note: Note): Scope => ({
  title: note.title,
  name: withoutAliases(note.title),
  aliases: [],
  kind: "title",
  path: addStep([], note.title),
  key: slugOf(note.title),
  section: note.number === undefined ? null : { number: note.number, name: note.title },
  items: note.items,
  span: note.span,
});

/** All headings of a note in the order of the text; iterative, so that depth costs no stack. */
export const scopesOf = (note: Note): readonly Scope[] => {
  const title = titleScope(note);
  const scopes: Scope[] = [title];
  const place: Place = { path: title.path, key: "", section: title.section };
  const pending: Pending[] = [...note.concepts, ...note.sections]
    .toSorted((left, right) => right.span.start.offset - left.span.start.offset)
    .map((heading) => ({ heading, place }));
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { scope, inner } = scopeOf(next.heading, next.place);
    scopes.push(scope);
    for (const heading of nestedOf(next.heading).toReversed())
      pending.push({ heading, place: inner });
  }
  return scopes;
};
