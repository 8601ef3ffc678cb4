import { describe, expect, it } from "vitest";
import { planImport, type CardInDeck, type Plan } from "#lib/domain/cards/index.ts";
import { readNoteCards, type NoteCard } from "#lib/server/use-cases/note-cards.ts";

/** The cards of a text as if they had just been imported; the id says what each asks. */
const deckOf = (markdown: string): readonly CardInDeck[] =>
  readNoteCards(markdown).cards.map(({ slot, prompt, answer, source, sectionName }) => ({
    id: prompt,
    slot,
    prompt,
    answer,
    source,
    sectionName,
    archived: false,
  }));

const planOf = (before: string, after: string): Plan<NoteCard> =>
  planImport(deckOf(before), readNoteCards(after).cards);

const lines = (...all: readonly string[]): string => ["# 3 Networks", "", ...all, ""].join("\n");
const kernel = (...bullets: readonly string[]): string =>
  lines("### Concept) Kernel", "", ...bullets);

const changesOf = (plan: Plan<NoteCard>) => plan.changes.map(({ change }) => change);
const onlyChange = (plan: Plan<NoteCard>): string => {
  const kinds = new Set(changesOf(plan));
  return [...kinds].join(", ");
};

const SHRINKS = "  - If the stride of a layer grows, then the feature map shrinks.";
const MEANS = "  - A kernel is a window of weights for one map.";

describe("the twelve edits", () => {
  it("1. a typo that is mended keeps its card", () => {
    const plan = planOf(
      kernel("- Def.)", "  - A kernel is a windw of weights for one map of features."),
      kernel("- Def.)", "  - A kernel is a window of weights for one map of features."),
    );
    expect(plan.counts).toMatchObject({ new: 0, gone: 0 });
    expect(
      plan.changes.every((each) => each.change === "reworded" && each.answer !== "changed"),
    ).toBe(true);
  });

  it("2. another spelling of a label changes nothing", () => {
    const before = kernel("- Prop.)", SHRINKS, "    - why?)", "      - Each step skips a place.");
    const after = kernel("- Props.)", SHRINKS, "    - Why?)", "      - Each step skips a place.");
    expect(onlyChange(planOf(before, after))).toBe("unchanged");
  });

  it("3. another number and level of a heading change nothing", () => {
    const concept = ["", "#### Concept) Kernel", "", "- Def.)", MEANS, SHRINKS];
    const before = lines("## 3.1 Pooling", ...concept);
    const after = lines("### 3.2 Pooling", ...concept);
    expect(onlyChange(planOf(before, after))).toBe("unchanged");
  });

  it("4. a concept that goes under another section has moved", () => {
    const concept = ["### Concept) Kernel", "", "- Def.)", MEANS, SHRINKS, ""];
    const before = lines("## 3.1 Layers", "", ...concept, "## 3.2 Limits");
    const after = lines("## 3.1 Layers", "", "## 3.2 Limits", "", ...concept);
    expect(onlyChange(planOf(before, after))).toBe("moved");
  });

  it("5. a reason that is added is a new card and touches no other", () => {
    const plan = planOf(
      kernel("- Prop.)", SHRINKS),
      kernel("- Prop.)", SHRINKS, "    - Why?)", "      - Each step skips a place of it."),
    );
    expect(plan.counts).toMatchObject({ unchanged: 1, new: 1, gone: 0, reworded: 0 });
  });

  it("6. an item put before another is new, and the other stays", () => {
    const first = "  - If the border is padded with zeros, then its places count as much.";
    const plan = planOf(
      kernel("- Def.)", MEANS, SHRINKS),
      kernel("- Def.)", MEANS, first, SHRINKS),
    );
    expect(plan.counts).toMatchObject({ new: 1, gone: 0, reworded: 0, moved: 0 });
    expect(changesOf(plan).at(-1)).toBe("unchanged");
  });

  it("7. a sentence split in two doubles nothing", () => {
    const plan = planOf(
      kernel("- Prop.)", "  - The wide kernel reduces the map because each window covers a place."),
      kernel(
        "- Prop.)",
        "  - The wide kernel reduces the map.",
        "    - Why?)",
        "      - Each window covers a place of it.",
      ),
    );
    const { unchanged, reworded, moved, gone } = plan.counts;
    expect(unchanged + reworded + moved + gone).toBe(1);
    const ids = plan.changes.flatMap((each) => (each.change === "new" ? [] : [each.was.id]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("8. of two sentences that are merged the nearer is kept, and the other is gone", () => {
    const plan = planOf(
      kernel(
        "- Prop.)",
        "  - If the stride of a layer grows, then the feature map shrinks.",
        "  - If the border is padded with zeros, then its places count as much.",
      ),
      kernel(
        "- Prop.)",
        "  - If the stride of a layer grows, then the feature map shrinks and its border counts.",
      ),
    );
    expect(plan.counts).toMatchObject({ reworded: 1, gone: 1, new: 0 });
  });

  it("9. a word that turns the answer round is a changed answer, and keeps the card", () => {
    const plan = planOf(
      kernel("- Prop.)", "  - If the batch of a step grows, then the rate must **grow** with it."),
      kernel(
        "- Prop.)",
        "  - If the batch of a step grows, then the rate must **shrink** with it.",
      ),
    );
    expect(plan.counts).toMatchObject({ gone: 0, new: 0 });
    expect(plan.changes).toContainEqual(
      expect.objectContaining({ change: "reworded", answer: "changed" }),
    );
  });

  it("10. two siblings edited and swapped each find their own partner", () => {
    const plan = planOf(
      kernel(
        "- Prop.)",
        "  - If the valley of a cost is wide, then a long step does no harm.",
        "  - If the valley of a cost is steep, then a long step leaves it at once.",
      ),
      kernel(
        "- Prop.)",
        "  - If the valley of the cost is steep, then a long step leaves it at once.",
        "  - If the valley of the cost is wide, then a long step does no harm.",
      ),
    );
    for (const each of plan.changes) {
      if (each.change === "new" || each.change === "gone") throw new Error("A sibling was lost");
      expect(each.was.answer).toBe(each.next.answer);
    }
    expect(plan.counts.reworded).toBe(2);
  });

  it("11. a concept that is renamed takes its cards along", () => {
    const under = (name: string): string =>
      lines(
        `### Concept) ${name}`,
        "",
        "- Def.)",
        `  - ${name} is a running mean of past steps.`,
        SHRINKS,
      );
    const plan = planOf(under("Momentum"), under("Momentum Method"));
    expect(plan.counts).toMatchObject({ new: 0, gone: 0, unchanged: 0 });
    expect(plan.counts.reworded + plan.counts.moved).toBe(plan.changes.length);
    expect(plan.counts.moved).toBeGreaterThan(0);
  });

  it("12. a section that goes and comes back brings its cards back", () => {
    const gone = ["## 3.1 Layers", "", "### Concept) Kernel", "", "- Def.)", MEANS, ""];
    const stays = ["## 3.2 Limits", "", "### Concept) Stride", "", "- Prop.)", SHRINKS];
    const [whole, without] = [lines(...gone, ...stays), lines(...stays)];
    const plan = planOf(whole, without);
    expect(plan.counts.gone).toBeGreaterThan(0);
    const archived = new Set(
      plan.changes.flatMap((each) => (each.change === "gone" ? [each.was.id] : [])),
    );
    const deck = deckOf(whole).map((card) => ({ ...card, archived: archived.has(card.id) }));
    const back = planImport(deck, readNoteCards(whole).cards);
    expect(onlyChange(back)).toBe("unchanged");
    const revived = back.changes.filter((each) => "revived" in each && each.revived);
    expect(revived).toHaveLength(archived.size);
  });
});
