import { parseNote, type Section } from "#lib/domain/notes/index.ts";
import { renderInline } from "#lib/domain/prose/index.ts";
import type { NoteId } from "../data/identifiers.ts";
import { sectionKeyOf } from "./study-card-places.ts";

/** A section of a note, with cards or without. */
export interface NoteSection {
  readonly key: string;
  readonly number: string | null;
  readonly nameHtml: string;
  /** Where it stands in the page of its note; null for the note as a whole. */
  readonly anchor: string | null;
}

interface SectionedNote {
  readonly id: NoteId;
  readonly number: string | null;
  readonly title: string;
  readonly markdown: string;
  readonly hash: string;
}

const REMEMBERED_AT_MOST = 50;
const remembered = new Map<string, readonly NoteSection[]>();

/** All sections of a note in its order; first what stands before them. A text is parsed once. */
export const noteSections = (note: SectionedNote): readonly NoteSection[] => {
  const name = `${note.id} ${note.hash}`;
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const sections = [introduction(note), ...below(note.id, parseNote(note.markdown).sections)];
  if (remembered.size >= REMEMBERED_AT_MOST) remembered.clear();
  remembered.set(name, sections);
  return sections;
};

const introduction = ({ id, number, title }: SectionedNote): NoteSection => ({
  key: sectionKeyOf({ noteId: id, sectionNumber: number, sectionName: title }),
  number,
  nameHtml: "Introduction",
  anchor: null,
});

const below = (noteId: NoteId, sections: readonly Section[]): readonly NoteSection[] =>
  sections.flatMap((section) => [
    {
      key: sectionKeyOf({
        noteId,
        sectionNumber: section.number ?? null,
        sectionName: section.name,
      }),
      number: section.number ?? null,
      nameHtml: renderInline(section.name),
      anchor: section.anchor,
    },
    ...below(noteId, section.sections),
  ]);
