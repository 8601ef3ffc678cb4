import { describe, expect, it } from "vitest";
import { readText } from "#lib/client/text-reading.ts";

const NOTE = `# Sailing

### Concept) Tack

- Def.)
  - A **tack** is a turn in which the bow of the boat passes through the wind.
- Test)
  - Look at the direction of the $\`x$ wind.
`;

describe("what a text gives while it is written", () => {
  it("is its cards at their lines, what gives none, and what to mend", () => {
    const { cards, refusals, problems } = readText(NOTE);
    expect(cards[0]).toMatchObject({ line: 6, label: "Definition" });
    expect(cards[0]?.promptHtml).toContain("Tack");
    expect(refusals.map(({ line }) => line)).toContain(8);
    expect(problems).toMatchObject([{ line: 8 }]);
    expect(problems[0]?.words).toMatch(/^Found .*; expected .*\.$/);
  });

  it("is nothing for an empty text, not even a missing title", () => {
    expect(readText(" \n")).toEqual({ cards: [], refusals: [], problems: [] });
  });

  it("can be sent from a worker to its page", () => {
    const reading = readText(NOTE);
    expect(structuredClone(reading)).toEqual(reading);
  });
});
