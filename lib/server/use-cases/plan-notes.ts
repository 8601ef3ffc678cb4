import "server-only";
import { database } from "../data/database.ts";
import { selectOwnWordings } from "../data/deck-cards.ts";
import { selectOptionalOwnDeck } from "../data/decks.ts";
import type { CardId, LearnerId } from "../data/identifiers.ts";
import { exercisesOfNotes } from "./attach-exercises.ts";
import { asMarkdown, changesWithHtml, describePlan } from "./importing/describe-plan.ts";
import { matchDeck, type MatchedDeck } from "./importing/match-deck.ts";
import {
  sumOfCounts,
  type ChangeCounts,
  type ImportPlan,
  type NotePlan,
  type OnProgress,
  type PlannedText,
} from "./importing/plan-types.ts";
import { startComparing } from "./importing/meter.ts";
import { readGiven, type GivenText, type ReadGiven } from "./importing/read-given.ts";

/** A plan of more changed cards than this comes as Markdown, to be drawn where and when somebody looks. */
const DRAWN_AT_MOST = 200;

const makePlan = async (
  learnerId: LearnerId,
  given: readonly GivenText[],
  onProgress?: OnProgress,
) => {
  const read = await readGiven(given, onProgress);
  await startComparing(onProgress);
  const client = await database();
  const texts = read.flatMap((each) => (each.kind === "note" ? [each] : []));
  const deck = await matchDeck(client, await selectOptionalOwnDeck(client, learnerId), texts);
  const exercises: ReadonlyMap<ReadGiven, readonly string[]> = await exercisesOfNotes(
    client,
    learnerId,
    texts,
  );
  const own = await selectOwnWordings(client, learnerId, rewordedIn(deck));
  return { read, deck, exercises, own };
};

const rewordedIn = ({ planned }: MatchedDeck): readonly CardId[] =>
  planned.flatMap(({ plan }) =>
    plan.changes.flatMap((each) => (each.change === "reworded" ? [each.was.id as CardId] : [])),
  );

const drawingOf = (counts: ChangeCounts) =>
  counts.new + counts.reworded + counts.moved + counts.gone <= DRAWN_AT_MOST
    ? changesWithHtml
    : asMarkdown;

/**
 * Shows what importing these notes would do to every card of the deck, and stores nothing. The HTML of cards is there
 * only in a plan that changes few; unchanged cards never have it.
 */
export const planNotes = async (
  learnerId: LearnerId,
  given: { readonly notes: readonly GivenText[] },
  onProgress?: OnProgress,
): Promise<ImportPlan> => {
  const { read, deck, exercises, own } = await makePlan(learnerId, given.notes, onProgress);
  const counts = sumOfCounts(deck.planned.map(({ plan }) => plan.counts));
  return {
    notes: describePlan(read, deck, exercises, own, drawingOf(counts)),
    counts,
    exercises: [...exercises.values()].flat(),
    basis: deck.basis,
  };
};

/** The plan of one note, drawn as that of many is. */
export const planNote = async (
  learnerId: LearnerId,
  given: GivenText,
): Promise<NotePlan<PlannedText>> => {
  const { read, deck, exercises, own } = await makePlan(learnerId, [given]);
  const counts = sumOfCounts(deck.planned.map(({ plan }) => plan.counts));
  const [plan] = describePlan(read, deck, exercises, own, drawingOf(counts));
  if (!plan) throw new Error("A given note has no plan");
  return plan;
};
