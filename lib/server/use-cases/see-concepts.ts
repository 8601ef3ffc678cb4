import {
  conceptStates,
  retentionOfRows,
  type ConceptState,
  type Retention,
  type StudyRow,
} from "#lib/domain/progress/index.ts";
import { renderInline } from "#lib/domain/prose/index.ts";
import type { LocalDate } from "#lib/domain/time/index.ts";
import type { NoteSummary } from "../data/notes.ts";
import { groupBy } from "../group-by.ts";
import { studiedCard, type StudyCard } from "./study-cards.ts";

export interface ConceptLine extends ConceptState {
  readonly key: string;
  readonly nameHtml: string;
  /** How much of its cards came back. */
  readonly retention: Retention;
}

/** The concepts of one section, in the order of its note. */
export interface ConceptGroup {
  readonly key: string;
  readonly number: string | null;
  readonly nameHtml: string;
  readonly concepts: readonly ConceptLine[];
}

const nameOf = (card: StudyCard, notes: ReadonlyMap<string, NoteSummary>): string => {
  const { noteId, sectionName } = card.place;
  if (noteId === null) return "Cards of your own";
  return sectionName ?? notes.get(noteId)?.title ?? "";
};

const conceptName = ({ place }: StudyCard): string =>
  place.noteId === null && place.concept === "" ? "Cards of your own" : place.concept;

/** Built-in notes first, then the learner's own, each in its order. */
const inOrder = (cards: readonly StudyCard[]): readonly StudyCard[] =>
  [...cards].sort(
    (one, other) =>
      Number(other.place.builtIn) - Number(one.place.builtIn) ||
      one.sectionOrder - other.sectionOrder ||
      one.noteOrder - other.noteOrder,
  );

const conceptId = (section: string, concept: string): string => JSON.stringify([section, concept]);

/** The standing of every concept that the learner's cards belong to, section by section. */
export const conceptGroups = (
  cards: readonly StudyCard[],
  rows: readonly StudyRow[],
  notes: readonly NoteSummary[],
  day: LocalDate,
): readonly ConceptGroup[] => {
  const ordered = inOrder(cards);
  const studied = ordered.map(studiedCard);
  const noteById = new Map<string, NoteSummary>(notes.map((note) => [note.id, note]));
  const cardOfConcept = new Map<string, StudyCard>();
  const cardOfSection = new Map<string, StudyCard>();
  const conceptOfCard = new Map<string, string>();
  studied.forEach(({ cardId, section, concept }, index) => {
    const id = conceptId(section, concept);
    const card = ordered[index];
    conceptOfCard.set(cardId, id);
    if (card && !cardOfConcept.has(id)) cardOfConcept.set(id, card);
    if (card && !cardOfSection.has(section)) cardOfSection.set(section, card);
  });
  const rowsOf = groupBy(rows, (row) => conceptOfCard.get(row.cardId) ?? "");
  const bySection = groupBy(conceptStates(studied, day), (state) => state.section);
  return [...bySection].map(([section, states]) => {
    const first = cardOfSection.get(section);
    return {
      key: section,
      number: first?.place.sectionNumber ?? null,
      nameHtml: renderInline(first ? nameOf(first, noteById) : ""),
      concepts: states.map((state) => {
        const id = conceptId(section, state.concept);
        const card = cardOfConcept.get(id);
        return {
          ...state,
          key: id,
          nameHtml: renderInline(card ? conceptName(card) : ""),
          retention: retentionOfRows(rowsOf.get(id) ?? []),
        };
      }),
    };
  });
};
