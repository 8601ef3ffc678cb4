import type {
  ImportPlan,
  LastWord,
  NotePlan,
  PlannedCard,
  PlannedText,
} from "#lib/server/use-cases/importing/plan-types.ts";

export type ShownNote = NotePlan<PlannedText>;
export type ShownCard = PlannedCard<PlannedText>;

/** The plan of one note, or of many at once. */
export type ShownPlan = ShownNote | ImportPlan;

export const notesOf = (plan: ShownPlan): readonly ShownNote[] =>
  "notes" in plan ? plan.notes : [plan];

export const titleOf = (plan: ShownPlan): string => {
  const notes = notesOf(plan);
  const [only] = notes;
  return notes.length === 1 && only ? only.title : `${notes.length} notes`;
};

/** What keeps its identity or leaves: all that the deck had. */
export const cardsBefore = ({ counts }: ShownPlan): number =>
  counts.gone + counts.unchanged + counts.reworded + counts.moved;

/** Such a plan is asked about once more: the wrong file may have been chosen. */
export const losesMost = (plan: ShownPlan): boolean => plan.counts.gone * 2 > cardsBefore(plan);

/** What the learner decided about a new card. */
export type Word = Pick<LastWord, "drop" | "wording">;
export type Words = ReadonlyMap<string, Word>;

export const wordKey = (path: string, slot: string): string => `${path}\n${slot}`;

/** The decisions that the plan still has a new card for, as an import takes them. */
export const lastWordsOf = (plan: ShownPlan, words: Words): readonly LastWord[] =>
  notesOf(plan).flatMap(({ path, cards }) =>
    cards.flatMap(({ change, slot }): LastWord[] => {
      const word = slot === undefined ? undefined : words.get(wordKey(path, slot));
      return change === "new" && slot !== undefined && word ? [{ path, slot, ...word }] : [];
    }),
  );

export interface NewCards {
  readonly kept: number;
  readonly dropped: number;
}

export const countNew = (plan: ShownPlan, words: Words): NewCards => {
  const dropped = lastWordsOf(plan, words).filter(({ drop }) => drop).length;
  return { kept: plan.counts.new - dropped, dropped };
};

/** A card that comes back from the archive with the words it had is no kept one: it was not there. */
export type ShownChange = ShownCard["change"] | "revived";

export const changeOf = ({ change, revived }: ShownCard): ShownChange =>
  change === "unchanged" && revived === true ? "revived" : change;

export const isKept = (card: ShownCard): boolean => changeOf(card) === "unchanged";

export type ShownCounts = Readonly<Record<ShownChange, number>>;

/** The counts of a plan, or of the import that did what it said, by the changes that its cards show. */
export const shownCounts = (plan: ShownPlan, counts = plan.counts): ShownCounts => {
  const cards = notesOf(plan).flatMap((note) => note.cards);
  const revived = cards.filter((card) => changeOf(card) === "revived").length;
  return { ...counts, unchanged: counts.unchanged - revived, revived };
};

/** Something of its text, or the whole, is to be mended. */
export const isFaulty = ({ problems }: ShownNote): boolean => problems.length > 0;

/** Problems of blocks, and files that are left out: what a plan of many says of a note that changes nothing. */
export const isQuiet = (note: ShownNote): boolean =>
  note.unchanged ||
  (note.leftOut !== true && note.pathBefore === undefined && note.cards.every(isKept));

/** A browser draws that many cards at once without a pause. */
export const CARDS_AT_ONCE = 200;

/** Where the cards of a long list lie that do not stand open at first, in equal parts. */
export const foldsOf = (count: number): readonly { readonly from: number; readonly to: number }[] =>
  Array.from({ length: Math.max(0, Math.ceil(count / CARDS_AT_ONCE) - 1) }, (_, index) => {
    const from = (index + 1) * CARDS_AT_ONCE;
    return { from, to: Math.min(count, from + CARDS_AT_ONCE) };
  });
