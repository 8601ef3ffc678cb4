import { describe, expect, it } from "vitest";
import {
  arrangeQueue,
  USUAL_LIMITS,
  type QueueCard,
  type QueueLimits,
} from "#lib/domain/scheduling/index.ts";
import { addDays } from "#lib/domain/time/index.ts";
import { dueCard, metToday, newCard, newExercise, TODAY } from "./a-queue.ts";

const queueOf = (cards: readonly QueueCard[], limits: QueueLimits = USUAL_LIMITS) =>
  arrangeQueue(cards, TODAY, limits);

const idsOf = (cards: readonly QueueCard[], limits?: QueueLimits): readonly string[] =>
  queueOf(cards, limits).items.map((item) => item.cardId);

const many = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Twenty cards that are equally due, on another day. */
const equalsOnDay = (days: number) =>
  arrangeQueue(
    many(20, (index) => dueCard(`c${index}`, 0, 1_000_000)),
    addDays(TODAY, days),
    USUAL_LIMITS,
  ).items.map((item) => item.cardId);

describe("what is in the queue", () => {
  it("new, due and repeated cards with their state and due day", () => {
    const cards = [newCard("n"), dueCard("d", 3, 6), metToday("r", true), metToday("done", false)];
    const { items, counts } = queueOf(cards);
    expect(counts).toEqual({ new: 1, due: 1, repeat: 1 });
    expect(items.map(({ cardId, state, dueOn }) => [cardId, state, dueOn])).toEqual([
      ["n", "new", null],
      ["d", "due", addDays(TODAY, -3)],
      ["r", "repeat", addDays(TODAY, 1)],
    ]);
  });

  it("nothing that is suspended, buried until later, or due later", () => {
    const suspended = { suspended: true, buriedUntil: null };
    const buried = { suspended: false, buriedUntil: addDays(TODAY, 1) };
    const cards = [
      dueCard("a", 0, 6, { availability: suspended }),
      dueCard("b", 0, 6, { availability: buried }),
      newCard("c", { availability: suspended }),
      metToday("d", true, { availability: buried }),
      dueCard("e", -1, 6),
    ];
    expect(idsOf(cards)).toEqual([]);
  });

  it("a buried card on the day until which it was buried", () => {
    const availability = { suspended: false, buriedUntil: TODAY };
    expect(idsOf([dueCard("a", 0, 6, { availability })])).toEqual(["a"]);
  });

  it("yesterday's unfinished repeat ends with its day", () => {
    const card = dueCard("a", -5, 6, { repeatOpenOn: addDays(TODAY, -1) });
    expect(idsOf([card])).toEqual([]);
  });
});

describe("the order of due cards", () => {
  it("the most overdue first, measured in its own interval", () => {
    const cards = [dueCard("long", 10, 95), dueCard("short", 2, 1), dueCard("middle", 3, 15)];
    expect(idsOf(cards)).toEqual(["short", "middle", "long"]);
  });

  it("among equals the shorter interval first", () => {
    const cards = [dueCard("long", 0, 38), dueCard("short", 0, 1), dueCard("middle", 0, 6)];
    expect(idsOf(cards)).toEqual(["short", "middle", "long"]);
  });

  it("does not depend on the order in which the cards are given", () => {
    const cards = many(40, (index) => dueCard(`c${index}`, index % 3, 6));
    expect(idsOf(cards.toReversed())).toEqual(idsOf(cards));
  });

  it("mixes equals otherwise on another day", () => {
    expect(equalsOnDay(0)).not.toEqual(equalsOnDay(1));
  });
});

describe("new cards", () => {
  it("at most as many as the limit, those met today included", () => {
    const fresh = many(30, (index) => newCard(`n${index}`, { noteOrder: index }));
    expect(queueOf(fresh).counts.new).toBe(20);
    const met = many(15, (index) => metToday(`m${index}`, false));
    expect(queueOf([...fresh, ...met]).counts.new).toBe(5);
    expect(queueOf([...fresh, ...met], { newPerDay: 10 }).counts.new).toBe(0);
  });

  it("in the order of sections and of the note", () => {
    const cards = [
      newCard("c", { sectionOrder: 1, noteOrder: 0 }),
      newCard("b", { sectionOrder: 0, noteOrder: 7 }),
      newCard("a", { sectionOrder: 0, noteOrder: 2 }),
    ];
    expect(idsOf(cards)).toEqual(["a", "b", "c"]);
  });

  it("mixed evenly among the due ones", () => {
    const due = many(8, (index) => dueCard(`d${index}`, 0, 6));
    const states = queueOf([newCard("n1"), newCard("n2"), ...due]).items.map((item) => item.state);
    expect(states.flatMap((state, index) => (state === "new" ? index : []))).toEqual([2, 7]);
  });

  it("one of each block a day, and none of a block that was met today", () => {
    const cards = [
      newCard("a1", { block: "a", noteOrder: 1 }),
      newCard("a2", { block: "a", noteOrder: 2 }),
      newCard("b2", { block: "b", noteOrder: 3 }),
      metToday("b1", false, { block: "b" }),
      newCard("c", { noteOrder: 4 }),
      newCard("d", { noteOrder: 5 }),
    ];
    expect(idsOf(cards)).toEqual(["a1", "c", "d"]);
  });
});

describe("new exercises", () => {
  it("only where a text card of the concept was passed before today", () => {
    expect(idsOf([newExercise("e", { conceptPassed: false })])).toEqual([]);
    expect(idsOf([newExercise("e")])).toEqual(["e"]);
  });

  it("at most a fifth of the limit, those met today included", () => {
    const exercises = many(9, (index) => newExercise(`e${index}`));
    const texts = many(30, (index) => newCard(`n${index}`));
    const newKinds = (cards: readonly QueueCard[], limits?: QueueLimits) =>
      queueOf(cards, limits).items.filter(
        (item) => item.state === "new" && item.kind === "exercise",
      ).length;
    expect(newKinds([...exercises, ...texts])).toBe(4);
    expect(newKinds([...exercises, ...texts], { newPerDay: 9 })).toBe(1);
    expect(newKinds([...exercises, ...texts, metToday("x", false, { kind: "exercise" })])).toBe(3);
    expect(queueOf([...exercises, ...texts]).counts.new).toBe(20);
  });

  it("in the order of the note, then from recognising to building", () => {
    const exercises = [
      newExercise("later", { noteOrder: 9, stage: "recognise" }),
      newExercise("build", { noteOrder: 3, stage: "build" }),
      newExercise("decide", { noteOrder: 3, stage: "decide" }),
      newExercise("recognise", { noteOrder: 3, stage: "recognise" }),
      newExercise("compute", { noteOrder: 3, stage: "compute" }),
    ];
    expect(idsOf(exercises)).toEqual(["recognise", "compute", "decide", "build"]);
  });

  it("in the order of the families where concept and work are the same", () => {
    const ranks = [2, 0, 1];
    const exercises = ranks.map((rank) => newExercise(`x${9 - rank}`, { rank }));
    expect(idsOf(exercises)).toEqual(["x9", "x8", "x7"]);
  });

  it("stay in the queue once they are due, beyond any limit", () => {
    const due = many(9, (index) => dueCard(`e${index}`, 0, 6, { kind: "exercise" }));
    expect(queueOf(due, { newPerDay: 0 }).counts.due).toBe(9);
  });
});

describe("due siblings", () => {
  it("are never postponed", () => {
    const cards = many(3, (index) => dueCard(`s${index}`, 0, 6, { block: "b" }));
    expect(queueOf(cards).counts.due).toBe(3);
  });

  it("have five others between them", () => {
    const siblings = [dueCard("s1", 9, 1, { block: "b" }), dueCard("s2", 9, 1, { block: "b" })];
    const others = many(8, (index) => dueCard(`o${index}`, 1, 1));
    const ids = idsOf([...siblings, ...others]);
    const places = ids.flatMap((id, index) => (id.startsWith("s") ? index : []));
    expect(places).toEqual([0, 6]);
  });

  it("the first comes before its turn where the last would otherwise stand beside it", () => {
    const others = many(6, (index) => dueCard(`o${index}`, 9, 1));
    const siblings = [dueCard("s1", 0, 6, { block: "b" }), dueCard("s2", 0, 6, { block: "b" })];
    const ids = idsOf([...others, ...siblings]);
    const places = ids.flatMap((id, index) => (id.startsWith("s") ? index : []));
    expect(places).toEqual([1, 7]);
  });

  it("stand as far apart as a short queue lets them", () => {
    const cards = [
      dueCard("s1", 9, 1, { block: "b" }),
      dueCard("s2", 9, 1, { block: "b" }),
      dueCard("o1", 0, 1),
      dueCard("o2", 0, 1),
    ];
    const ids = idsOf(cards);
    expect([ids[0], ids[3]].map((id) => id?.charAt(0))).toEqual(["s", "s"]);
  });
});
