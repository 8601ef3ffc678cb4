import { createHash, randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Instant } from "#lib/domain/time/index.ts";
import { deleteAccount } from "#lib/server/data/accounts.ts";
import { insertCards } from "#lib/server/data/cards.ts";
import { inTransaction, type Database } from "#lib/server/data/database.ts";
import { ensureOwnDeck } from "#lib/server/data/decks.ts";
import { newCardId, type CardId } from "#lib/server/data/identifiers.ts";
import { checkFolds } from "#lib/server/use-cases/check-folds.ts";
import type { Learner } from "#lib/server/use-cases/find-learner.ts";
import { readLog } from "#lib/server/use-cases/read-log.ts";
import { deliverReviews, recordReviews } from "#lib/server/use-cases/record-reviews.ts";
import {
  storeTogether,
  type Delivery,
  type RecordResult,
} from "#lib/server/use-cases/store-deliveries.ts";
import { CARD } from "./support/accounts.ts";
import { forEachDatabase } from "./support/for-each-database.ts";
import { makeLearner, ownQuestion } from "./support/learners.ts";

const NOON = Date.UTC(2026, 10, 24, 12) as Instant;
const DAY = 86_400_000;

/** Names stand for ids, which differ from one world to the next: two learners, three cards each, ids 0 to 7. */
const everyEvent = fc.oneof(
  fc.record({
    type: fc.constant("review" as const),
    card: fc.nat(3),
    grade: fc.nat(6),
    day: fc.nat(4),
    id: fc.nat(7),
  }),
  fc.record({ type: fc.constant("undo" as const), target: fc.nat(7), id: fc.nat(7) }),
  fc.record({
    type: fc.constantFrom("forget" as const, "suspend" as const),
    card: fc.nat(3),
    id: fc.nat(7),
  }),
);
const everyDelivery = fc.record({
  learner: fc.nat(1),
  events: fc.array(everyEvent, { minLength: 1, maxLength: 4 }),
  /** Whether it is stored with the delivery before it. */
  joins: fc.boolean(),
});
type Planned = typeof everyDelivery extends fc.Arbitrary<infer Value> ? Value : never;

interface Studying {
  readonly learner: Learner;
  readonly cards: readonly CardId[];
}
/** Two learners with three cards each, and ids that no other world of these learners has. */
interface World {
  readonly studying: readonly Studying[];
  readonly idOf: (name: number) => string;
}

const newCards = async (database: Database, learner: Learner): Promise<readonly CardId[]> => {
  const deckId = await ensureOwnDeck(database, learner.id, new Date(NOON));
  const cards = [1, 2, 3].map((position) => {
    const id = newCardId();
    return { ...CARD, id, deckId, noteId: null, position, prompt: "Why?", answer: "So." };
  });
  await insertCards(database, cards);
  return cards.map(({ id }) => id);
};

/** The order of ids decides between events of one instant, so both worlds of a run have the same. */
const uuidOf = (text: string): string => {
  const hash = createHash("sha256").update(text).digest("hex");
  return hash.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/u, "$1-$2-4$3-8$4-$5");
};

const newWorld = async (
  database: Database,
  learners: readonly Learner[],
  run: string,
): Promise<World> => {
  const studying: Studying[] = [];
  for (const learner of learners)
    studying.push({ learner, cards: await newCards(database, learner) });
  return { studying, idOf: (name) => uuidOf(`${run} ${name}`) };
};

/** What is said of a world, in words that fit another. */
const withoutNames = ({ studying }: World, text: string): string => {
  const ids = studying.flatMap(({ cards }) => cards);
  return ids.reduce((so, id, index) => so.replaceAll(id, `card ${index}`), text);
};

const deliveryIn = (world: World, { learner: owner, events }: Planned): Delivery => {
  const { learner, cards } = world.studying[owner] ?? {};
  if (!learner || !cards) throw new Error("No such learner");
  const stranger = "00000000-0000-4000-8000-000000000000";
  const sent = events.map((event) => ({
    type: event.type,
    id: world.idOf(event.id),
    at: NOON + ("day" in event ? event.day * DAY : 4 * DAY),
    zone: "UTC",
    ...(event.type === "undo" ? { target: world.idOf(event.target) } : {}),
    ...("card" in event ? { cardId: cards[event.card] ?? stranger } : {}),
    ...(event.type === "review" ? { grade: event.grade, durationMillis: 1 } : {}),
  }));
  return { learnerId: learner.id, epoch: null, events: sent, at: (NOON + 5 * DAY) as Instant };
};

const groupsOf = (plan: readonly Planned[]): readonly (readonly Planned[])[] => {
  const groups: Planned[][] = [];
  for (const each of plan) {
    if (each.joins && groups.length > 0) groups.at(-1)?.push(each);
    else groups.push([each]);
  }
  return groups;
};

const storeIn = async (world: World, groups: readonly (readonly Planned[])[]): Promise<string> => {
  const results: (readonly RecordResult[] | null)[] = [];
  for (const group of groups) {
    const deliveries = group.map((each) => deliveryIn(world, each));
    results.push(...(await inTransaction((transaction) => storeTogether(transaction, deliveries))));
  }
  const ids = new Set(Array.from({ length: 8 }, (_, name) => world.idOf(name)));
  const logs = await Promise.all(world.studying.map(({ learner }) => readLog(learner.id)));
  const log = logs.map((entries) => entries.filter(({ id }) => ids.has(id)));
  return withoutNames(world, JSON.stringify({ results, log }));
};

forEachDatabase(({ open }) => {
  test("deliveries that are stored together have the results and the log of one by one", async () => {
    const database = await open();
    const apartLearners = [await makeLearner(), await makeLearner()];
    const togetherLearners = [await makeLearner(), await makeLearner()];
    await fc.assert(
      fc.asyncProperty(fc.array(everyDelivery, { maxLength: 8 }), async (plan) => {
        const run = randomUUID();
        const apart = await newWorld(database, apartLearners, run);
        const together = await newWorld(database, togetherLearners, run);
        const oneByOne = await storeIn(
          apart,
          plan.map((each) => [each]),
        );
        expect(await storeIn(together, groupsOf(plan))).toBe(oneByOne);
      }),
      { numRuns: 15 },
    );
    expect((await checkFolds()).differing).toEqual([]);
  }, 60_000);

  test("what a session brings that has ended is not stored, whoever else is stored with it", async () => {
    await open();
    const learner = await makeLearner();
    const [cardId = ""] = await ownQuestion(learner.id, NOON);
    const review = () => ({ id: randomUUID(), cardId, grade: 4, at: NOON, durationMillis: 1 });
    const session = { learnerId: learner.id, epoch: learner.sessionEpoch };
    const [first, ended, nobody, last] = await Promise.all([
      deliverReviews(session, [review()], NOON),
      deliverReviews({ ...session, epoch: session.epoch + 1 }, [review()], NOON),
      deliverReviews({ ...session, learnerId: randomUUID() }, [review()], NOON),
      deliverReviews(session, [review()], NOON),
    ]);
    expect([ended, nobody]).toEqual([null, null]);
    expect([first?.[0]?.outcome, last?.[0]?.outcome]).toEqual(["stored", "stored"]);
    expect(await readLog(learner.id)).toHaveLength(2);
  });

  test("a delivery that cannot be stored takes no other with it", async () => {
    await open();
    const [kept, gone] = [await makeLearner(), await makeLearner()];
    const [keptCard = ""] = await ownQuestion(kept.id, NOON);
    const [goneCard = ""] = await ownQuestion(gone.id, NOON);
    await inTransaction((transaction) => deleteAccount(transaction, gone.id));
    const review = (cardId: string) => ({
      id: randomUUID(),
      cardId,
      grade: 4,
      at: NOON,
      zone: "UTC",
      durationMillis: 1,
    });
    const outcomes = await Promise.allSettled([
      recordReviews(kept, [review(keptCard)], NOON),
      recordReviews(gone, [review(goneCard)], NOON),
      recordReviews(kept, [review(keptCard)], NOON),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(await readLog(kept.id)).toHaveLength(2);
  });
});
