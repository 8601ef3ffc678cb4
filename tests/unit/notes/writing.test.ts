import { describe, expect, it } from "vitest";
import { labelInLine, labelledBlocks, parseNote, USUAL_LABELS } from "#lib/domain/notes/index.ts";

const labelIn = (line: string): string | null => {
  const found = labelInLine(line);
  return found && line.slice(found.from, found.to);
};

describe("a label in a line that is being written", () => {
  it("is found at the start of a bullet and of a heading", () => {
    expect(labelIn("  - Def.) A tack")).toBe("Def.)");
    expect(labelIn("* Why?)")).toBe("Why?)");
    expect(labelIn("1. **Prop.)** x")).toBe("**Prop.)");
    expect(labelIn("### Concept) Tack")).toBe("Concept)");
    expect(labelIn("#### 2.1 Concept) Tack (turn)")).toBe("Concept)");
  });

  it("is none within a sentence, without its parenthesis, or of no meaning", () => {
    for (const line of [
      "- A tack (see Def.) above",
      "- Def. A tack",
      "- Whatever) x",
      "Def.) x",
      "",
    ])
      expect(labelIn(line)).toBeNull();
  });
});

describe("the labels that are offered", () => {
  it.each(USUAL_LABELS)("$label means what it says to the parser", ({ label, meaning }) => {
    const note = parseNote(`# Note\n\n- ${label}\n  - A sentence.\n`);
    expect(labelledBlocks(note).map(({ block }) => block.label)).toEqual([meaning]);
  });
});
