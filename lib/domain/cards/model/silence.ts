import {
  type Concept,
  type Item,
  type Note,
  type Section,
  isBlock,
  isSentence,
  isSilenced,
  walk,
} from "#lib/domain/notes/index.ts";

/** What `No cards)` silences in a note, and the note without it. */
export interface Silence {
  readonly heard: Note;
  /** Lines of silenced blocks and sentences, in the order of the note, with the label that they stand under. */
  readonly silenced: readonly { readonly line: number; readonly label: string }[];
}

type Heading = Concept | Section;

const isMark = (item: Item): boolean => item.type === "block" && item.label === "none";

const isMute = (item: Item): boolean =>
  (item.type === "block" || item.type === "sentence") && (isMark(item) || isSilenced(item));

const withoutMute = <Line extends Item>(item: Line): Line =>
  item.type === "block" || item.type === "sentence"
    ? { ...item, children: heardItems(item.children) }
    : item;

const heardItems = (items: readonly Item[]): readonly Item[] =>
  items.filter((item) => !isMute(item)).map(withoutMute);

const isOrHoldsMark = (item: Item): boolean =>
  isMark(item) ||
  ((item.type === "block" || item.type === "sentence") && item.children.some(isOrHoldsMark));

const holdsMark = (heading: Heading | Note): boolean =>
  heading.items.some(isOrHoldsMark) ||
  heading.concepts.some(holdsMark) ||
  ("sections" in heading && heading.sections.some(holdsMark));

const NOTHING = { items: [], concepts: [], sections: [] } as const;

const heardBelow = ({ items, concepts }: Heading | Note) => ({
  items: heardItems(items),
  concepts: concepts.map(heardConcept),
});

const heardConcept = (concept: Concept): Concept =>
  isSilenced(concept)
    ? { ...concept, items: [], concepts: [] }
    : { ...concept, ...heardBelow(concept) };

const heardSection = (section: Section): Section =>
  isSilenced(section)
    ? { ...section, ...NOTHING }
    : { ...section, ...heardBelow(section), sections: section.sections.map(heardSection) };

const heardNote = (note: Note): Note =>
  isSilenced(note)
    ? { ...note, ...NOTHING }
    : { ...note, ...heardBelow(note), sections: note.sections.map(heardSection) };

/** `No cards)` silences what it stands in: a block, a concept, a section or the whole note; what stands below the mark itself, only that. */
export const silence = (note: Note): Silence => {
  if (!holdsMark(note)) return { heard: note, silenced: [] };
  const silenced = walk(note).flatMap(({ node, path }) => {
    if (!("type" in node) || !(isBlock(node) || isSentence(node))) return [];
    const around = [...path, node];
    const isWithin = around.some((step) => isSilenced(step) || ("label" in step && isMark(step)));
    const label = around.findLast(isBlock)?.found ?? "";
    return isWithin ? [{ line: node.own.start.line, label }] : [];
  });
  return { heard: heardNote(note), silenced };
};
