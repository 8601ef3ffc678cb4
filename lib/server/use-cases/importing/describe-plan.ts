import "server-only";
import { isExerciseSlot, type Change, type ChangeKind } from "#lib/domain/cards/index.ts";
import { plainText } from "#lib/domain/prose/index.ts";
import type { NoteId } from "../../data/identifiers.ts";
import { cardSummary } from "../card-summary.ts";
import type { NoteCard } from "../note-cards.ts";
import { exampleOf } from "./exercise-example.ts";
import type { MatchedDeck } from "./match-deck.ts";
import { NO_CHANGES, type NotePlan, type PlannedCard, type PlannedText } from "./plan-types.ts";
import type { ReadGiven } from "./read-given.ts";

type Sides = Parameters<typeof cardSummary>[0];
type Summarize<Text> = (card: Sides, change: ChangeKind) => Text;

/** A card as Markdown: setting the formulas of thousands of cards that nobody looks at takes long. */
export const asMarkdown: Summarize<PlannedText> = (card: Sides) => ({
  prompt: card.prompt,
  answer: card.answer,
  context: card.context ?? [],
  label: card.labelName ?? "",
  line: card.line ?? null,
  promptHtml: null,
  answerHtml: null,
});

export const changesWithHtml: Summarize<PlannedText> = (card, change) =>
  change === "unchanged" ? asMarkdown(card, change) : cardSummary(card);

/** An exercise is shown as it may be asked: numbers stand where its text has names. */
const asAsked = <Card extends Sides & { readonly slot: string; readonly source: string }>(
  card: Card,
): Card =>
  isExerciseSlot(card.slot) ? { ...card, answer: exampleOf(card.source) ?? card.answer } : card;

const plannedCard = <Text extends PlannedText>(
  each: Change<NoteCard>,
  deck: MatchedDeck,
  noteId: string | undefined,
  own: ReadonlySet<string>,
  summarizeSides: Summarize<Text>,
): PlannedCard<Text> => {
  const summarize = (card: Parameters<typeof asAsked>[0], change: ChangeKind): Text =>
    summarizeSides(asAsked(card), change);
  if (each.change === "gone")
    return { change: each.change, card: summarize(each.was, each.change) };
  if (each.change === "new")
    return {
      change: each.change,
      card: summarize(each.next, each.change),
      slot: each.next.slot,
      ...(each.next.kind === "exercise" ? { exercise: true } : {}),
    };
  const from = deck.cards.get(each.was.id)?.noteId;
  const fromPath = from === noteId ? undefined : deck.notes.get(from as NoteId)?.path;
  return {
    change: each.change,
    card: summarize(each.next, each.change),
    ...(each.change === "reworded" ? { was: summarize(each.was, each.change) } : {}),
    answer: each.answer,
    revived: each.revived,
    ...(fromPath === undefined ? {} : { from: fromPath }),
    ...(each.change === "reworded" && own.has(each.was.id) ? { ownWording: true } : {}),
  };
};

const leftOut = ({ path, problem }: Extract<ReadGiven, { kind: "left-out" }>, basis: string) => ({
  path,
  unchanged: false,
  leftOut: true as const,
  title: path,
  counts: NO_CHANGES,
  cards: [],
  refusals: [],
  problems: [problem],
  exercises: [],
  basis,
});

/** The plan of each given note, in the order given. */
export const describePlan = <Text extends PlannedText>(
  given: readonly ReadGiven[],
  deck: MatchedDeck,
  exercisesOf: ReadonlyMap<ReadGiven, readonly string[]>,
  own: ReadonlySet<string>,
  summarize: Summarize<Text>,
): readonly NotePlan<Text>[] => {
  const plannedOf = new Map(deck.planned.map((each) => [each.given.text as ReadGiven, each]));
  return given.map((each): NotePlan<Text> => {
    const planned = plannedOf.get(each);
    if (each.kind === "left-out" || !planned)
      return leftOut(each as Extract<ReadGiven, { kind: "left-out" }>, deck.basis);
    const before = planned.given.note?.stored;
    const stoodAt = planned.given.cameFrom?.path ?? before?.path ?? each.path;
    const moved = stoodAt === each.path ? {} : { pathBefore: stoodAt };
    return {
      path: each.path,
      ...moved,
      ...(before && !before.removedAt ? { replaces: true } : {}),
      unchanged: before?.hash === each.hash && before.path === each.path && !before.removedAt,
      title: plainText(each.read.title) || each.path,
      counts: planned.plan.counts,
      cards: planned.plan.changes.map((change) =>
        plannedCard(change, deck, before?.id, own, summarize),
      ),
      refusals: each.read.refusals,
      problems: each.read.problems,
      exercises: exercisesOf.get(each) ?? [],
      basis: deck.basis,
    };
  });
};
