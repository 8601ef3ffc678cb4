import { describe, expect, it } from "vitest";
import { planImport, type CardInDeck } from "#lib/domain/cards/index.ts";
import type { CardInNote as Matchable } from "#lib/domain/cards/index.ts";

const wording = (
  slot: string,
  source: string,
  answer: string,
  prompt = `Asks: ${source}`,
): Matchable => ({
  slot,
  source,
  prompt,
  answer,
});
const inDeck = (id: string, card: Matchable, archived = false): CardInDeck => ({
  ...card,
  id,
  archived,
});
const summary = (plan: ReturnType<typeof planImport>) =>
  plan.changes.map((each) => (each.change === "new" ? "new" : `${each.change} ${each.was.id}`));

const kernel = wording(
  "pooling|def|R1|forward|0",
  "A kernal is a window of weights.",
  "A window of weights.",
);
const shrink = wording(
  "pooling|prop|R3|forward|0",
  "Pooling shrinks the map because it subsamples.",
  "It subsamples.",
);

describe("planning an import", () => {
  it("the same text twice changes nothing", () => {
    const plan = planImport([inDeck("k", kernel), inDeck("s", shrink)], [kernel, shrink]);
    expect(summary(plan)).toEqual(["unchanged k", "unchanged s"]);
  });

  it("a typo mended in the sentence is a rewording that keeps the card", () => {
    const mended = {
      ...kernel,
      source: "A kernel is a window of weights.",
      prompt: "Asks about the kernel",
    };
    const plan = planImport([inDeck("k", kernel)], [mended]);
    expect(plan.changes[0]).toMatchObject({ change: "reworded", answer: "same", revived: false });
  });

  it("an item put before another takes no card away from it", () => {
    const first = wording(
      "pooling|def|R1|forward|0",
      "A stride is a step between windows.",
      "A step.",
    );
    const pushed = { ...kernel, slot: "pooling|def|R1|forward|1" };
    expect(summary(planImport([inDeck("k", kernel)], [first, pushed]))).toEqual([
      "new",
      "unchanged k",
    ]);
  });

  it("a block under another concept is moved", () => {
    const moved = { ...shrink, slot: "downsampling|prop|R3|forward|0" };
    expect(summary(planImport([inDeck("s", shrink)], [moved]))).toEqual(["moved s"]);
  });

  it("a word that turns the sense round marks the answer as changed", () => {
    const grow = wording(
      "c|prop|R3|forward|0",
      "With more layers the rate must grow a little.",
      "The rate must grow a little.",
    );
    const shrunk = wording(
      "c|prop|R3|forward|0",
      "With more layers the rate must shrink a little.",
      "The rate must shrink a little.",
    );
    expect(planImport([inDeck("g", grow)], [shrunk]).changes[0]).toMatchObject({
      change: "reworded",
      answer: "changed",
    });
  });

  it("two siblings edited and swapped find their own partners", () => {
    const slot = (ordinal: number) => `c|prop|R3|forward|${ordinal}`;
    const one = wording(
      slot(0),
      "A wide valley lets the step grow without any harm done",
      "the step may grow",
    );
    const other = wording(
      slot(1),
      "A narrow valley makes the step shrink to do no harm",
      "the step must shrink",
    );
    const oneEdited = wording(
      slot(1),
      "A wide valley lets a step grow without any harm done",
      "the step may grow",
      "edited 1",
    );
    const otherEdited = wording(
      slot(0),
      "A narrow valley makes a step shrink to do no harm",
      "the step must shrink",
      "edited 2",
    );
    const plan = planImport([inDeck("one", one), inDeck("other", other)], [otherEdited, oneEdited]);
    expect(summary(plan)).toEqual(["reworded other", "reworded one"]);
  });

  it("a section that vanishes is gone at its old place and comes back with its card", () => {
    const gone = planImport([inDeck("k", kernel), inDeck("s", shrink)], [shrink]);
    expect(summary(gone)).toEqual(["gone k", "unchanged s"]);
    const back = planImport([inDeck("k", kernel, true), inDeck("s", shrink)], [kernel, shrink]);
    expect(back.changes[0]).toMatchObject({ change: "unchanged", revived: true, was: { id: "k" } });
  });

  it("an unlike sentence in the same slot is a new card, not a rewording", () => {
    const unlike = wording(
      "pooling|def|R1|forward|0",
      "Padding puts zeros round the border.",
      "Zeros round the border.",
    );
    expect(new Set(summary(planImport([inDeck("k", kernel)], [unlike])))).toEqual(
      new Set(["gone k", "new"]),
    );
  });

  it("a long list of sentences that hardly differ is matched one to one, and takes its time by its length", () => {
    const list = (word: string) =>
      Array.from({ length: 1_500 }, (_, at) =>
        wording(
          `list|prop|R3|forward|${at}`,
          `The ${word} of the long list of all things has number ${at} among them`,
          `number ${at} among them`,
        ),
      );
    const deck = list("entry").map((card, at) => inDeck(String(at), card));
    const { changes, counts } = planImport(deck, list("item"));
    expect(counts).toMatchObject({ new: 0, gone: 0, reworded: 1_500 });
    for (const each of changes)
      if (each.change === "reworded") expect(each.was.answer).toBe(each.next.answer);
  });
});
