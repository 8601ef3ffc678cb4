import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readText } from "#lib/client/text-reading.ts";
import { planImport } from "#lib/domain/cards/index.ts";
import { noteExercises } from "#lib/domain/exercises/index.ts";
import { parseNote } from "#lib/domain/notes/index.ts";
import { readNoteCards } from "#lib/server/use-cases/note-cards.ts";

const NOTE = readFileSync(new URL("../../../fixtures/exercises/note.md", import.meta.url), "utf8");

const read = (markdown: string) => noteExercises(parseNote(markdown));

const planOf = (before: string, after: string) =>
  planImport(
    readNoteCards(before).cards.map(({ slot, prompt, answer, source, sectionName }) => ({
      id: `${prompt} ${slot}`,
      slot,
      prompt,
      answer,
      source,
      sectionName,
      archived: false,
    })),
    readNoteCards(after).cards,
  );

/** What becomes of the first exercise. */
const fateOf = (after: string) =>
  planOf(NOTE, after).changes.find((change) =>
    change.change === "gone"
      ? change.was.prompt === "A step on a parabola"
      : change.next.line === 8 || change.next.prompt === "A step on a parabola",
  );

describe("an exercise in a note", () => {
  const { exercises, problems } = read(NOTE);

  it("is found with its title, its concept and the line of its fence", () => {
    expect(problems).toEqual([]);
    expect(
      exercises.map(({ title, line, place }) => ({ title, line, concepts: place.concepts })),
    ).toEqual([
      { title: "A step on a parabola", line: 8, concepts: ["Step size"] },
      { title: "The best step", line: 24, concepts: ["Line search"] },
    ]);
  });

  it("has its text without the indentation of the list that it stands in", () => {
    expect(exercises[1]?.text).toMatch(/^title: The best step\nlet a in 2\.\.40\n/u);
    expect(exercises[1]?.text).not.toMatch(/~~~|^ /mu);
  });

  it("is the same with line ends of Windows", () => {
    expect(read(NOTE.replaceAll("\n", "\r\n")).exercises.map(({ text }) => text)).toEqual(
      exercises.map(({ text }) => text),
    );
  });

  it("gives a card behind those of its concept, and no refusal", () => {
    const { cards, refusals } = readNoteCards(NOTE);
    const at = cards.findIndex(({ prompt }) => prompt === "A step on a parabola");
    expect(cards[at]).toMatchObject({
      kind: "exercise",
      labelName: "Exercise",
      concept: "Step size",
      answer: expect.stringMatching(/^You stand at \$x=\{\{x\}\}\$/u),
      source: exercises[0]?.text,
    });
    expect(cards[at - 1]?.concept).toBe("Step size");
    expect(refusals.filter(({ gate }) => gate === "code")).toEqual([]);
  });

  it("is shown with numbers while the note is written", () => {
    const { cards, problems: found } = readText(NOTE);
    expect(found).toEqual([]);
    expect(cards.filter(({ label }) => label === "Exercise").map(({ line }) => line)).toEqual([
      8, 24,
    ]);
  });

  it("names the line of the note where something is wrong, and gives no card", () => {
    const broken = NOTE.replace("x - h*a*x tolerance", "x - h*b*x tolerance");
    const { problems: found, cards } = readNoteCards(broken);
    expect(found).toEqual([
      {
        kind: "exercise-broken",
        line: 15,
        found: "`b`",
        expected: "a name that is set above",
        hint: "Known here: a, x, h. Names must be set by `let` above the line that uses them.",
      },
    ]);
    expect(cards.filter(({ kind }) => kind === "exercise")).toHaveLength(1);
  });

  it("gives nothing where cards are silenced", () => {
    const silent = NOTE.replace("- Def.)", "- No cards)\n- Def.)");
    expect(read(silent).exercises.map(({ title }) => title)).toEqual(["The best step"]);
  });

  it("has a title of its own within its concept", () => {
    const twice = NOTE.replace("## Concept) Line search", "").replace(
      "title: The best step",
      "title: A step on a parabola",
    );
    expect(read(twice).problems).toMatchObject([
      { line: 24, found: 'a second "A step on a parabola"' },
    ]);
  });

  it("keeps titles apart that differ in a sign, and not those that differ in capitals and blanks", () => {
    const titled = (...titles: readonly string[]): string =>
      `# T\n\n## Concept) C\n\n${titles
        .map(
          (title) =>
            `\`\`\`exercise\ntitle: ${title}\nlet a in 1..99\nask: Twice {{a}}?\nanswer integer = 2*a\n\`\`\`\n`,
        )
        .join("\n")}`;
    expect(read(titled("x + 1", "x - 1", "Steps (easy)", "Steps (hard)", "a|b")).problems).toEqual(
      [],
    );
    expect(read(titled("A  sum", "a sum")).problems).toHaveLength(1);
    const before = titled("a|b|forward|0");
    expect(planOf(before, before.replace("2*a", "3*a")).counts).toMatchObject({ reworded: 1 });
    const many = Array.from({ length: 53 }, (_, index) => `Number ${index}`);
    expect(read(titled(...many)).exercises).toHaveLength(50);
    expect(read(titled(...many)).problems).toMatchObject([{ found: "more than 50 exercises" }]);
    expect(readNoteCards(titled(...many)).refusals).toEqual([]);
  });

  it("is refused where it is hostile, however long, and never in the way of the note", () => {
    const fenced = (text: string): string => `${NOTE}\n\`\`\`exercise\n${text}\n\`\`\`\n`;
    for (const text of [
      "x\n".repeat(200_000),
      "title: ".repeat(5_000),
      `title: T\nask: ${"{{".repeat(2_000)}\nanswer number = 1`,
      `title: T\nlet a in 1..9\nask: {{a}}?\nanswer number = ${"(".repeat(400)}a`,
      "title: T\nlet __proto__ in 1..9\nask: {{__proto__}}?\nanswer number = constructor",
      "\u0000\u202e\ud800",
      "",
    ]) {
      const { cards, problems: found } = readNoteCards(fenced(text));
      expect(found.filter(({ kind }) => kind === "exercise-broken").length).toBeGreaterThan(0);
      expect(cards.filter(({ kind }) => kind === "exercise")).toHaveLength(2);
    }
  });

  it("is no listing of another language", () => {
    expect(read("# T\n\n```exercise-sheet\ntitle: T\n```\n").exercises).toEqual([]);
    expect(read("# T\n\n```exercises\ntitle: T\n```\n").exercises).toEqual([]);
    expect(read("# T\n\n```js\ntitle: T\n```\n").exercises).toEqual([]);
  });
});

describe("an import", () => {
  it("leaves an exercise alone that says the same", () => {
    expect(planOf(NOTE, NOTE).counts).toMatchObject({ new: 0, gone: 0, reworded: 0, moved: 0 });
  });

  it("takes any change of an exercise's text as a new version of the same card", () => {
    for (const after of [
      NOTE.replace("let a in 1..9", "let a in 1..8"),
      NOTE.replace("Where does it end?", "Where are you then?"),
      NOTE.replace(
        /let x in[\s\S]*?against the gradient\."/u,
        "ask: What is the square of {{a}}?\nanswer integer = a^2",
      ),
    ]) {
      expect(fateOf(after)).toMatchObject({
        change: "reworded",
        was: { prompt: "A step on a parabola" },
      });
      expect(planOf(NOTE, after).counts).toMatchObject({ new: 0, gone: 0, reworded: 1 });
    }
  });

  it("follows an exercise to another title and to another concept by its text", () => {
    const renamed = NOTE.replace("title: A step on a parabola", "title: One step on a parabola");
    expect(planOf(NOTE, renamed).counts).toMatchObject({ new: 0, gone: 0, reworded: 1 });
    const [whole = ""] = /```exercise[\s\S]*?```\n/u.exec(NOTE) ?? [];
    expect(planOf(NOTE, `${NOTE.replace(whole, "")}\n${whole}`).counts).toMatchObject({
      new: 0,
      gone: 0,
      reworded: 0,
    });
  });

  it("never takes an exercise for a text, or a text for an exercise", () => {
    const text = "  - The step size is the factor by which a gradient step is scaled.";
    const like = NOTE.replace(text, "").replace(
      "title: A step on a parabola",
      "title: The step size is the factor by which a gradient step is scaled.",
    );
    const { changes } = planOf(NOTE, like);
    for (const change of changes) {
      if (change.change === "new" || change.change === "gone") continue;
      const isExercise = change.next.kind === "exercise";
      expect(change.was.slot.includes("|exercise|")).toBe(isExercise);
    }
  });
});
