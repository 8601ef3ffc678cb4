import { describe, expect, test } from "vitest";
import { canSet } from "#lib/domain/prose/index.ts";
import { writeCards } from "#lib/domain/cards/index.ts";
import { parseNote } from "#lib/domain/notes/index.ts";

const written = (markdown: string) => writeCards(parseNote(markdown), canSet);
const promptsOf = (markdown: string) => written(markdown).cards.map((card) => card.prompt);
const refusedLines = (markdown: string, gate: string) =>
  written(markdown)
    .refusals.filter((one) => one.gate === gate)
    .map((one) => `${one.line} ${one.label}`.trim());

const DELTA = "A delta is a plain of mud at the mouth of a river.";
const SPRING = "A spring is a place where water leaves the ground.";

describe("No cards)", () => {
  test("silences the block that holds it, and no other", () => {
    const note = `# Rivers\n### Concept) Delta\n- Def.)\n  - No cards)\n  - ${DELTA}\n### Concept) Spring\n- Def.)\n  - ${SPRING}\n`;
    expect(promptsOf(note)).toEqual([
      "What is meant by **Spring**?",
      "Which term is defined as: “A place where water leaves the ground.”",
    ]);
    expect(refusedLines(note, "silenced")).toEqual(["3 Def.", "4 No cards", "5 Def."]);
  });

  test("silences the concept that it stands in, with the concepts below it", () => {
    const note = `# Rivers\n### Concept) Delta\n- No cards)\n- Def.)\n  - ${DELTA}\n#### Concept) Spring\n- Def.)\n  - ${SPRING}\n`;
    expect(promptsOf(note)).toEqual([]);
    expect(refusedLines(note, "silenced")).toEqual([
      "3 No cards",
      "4 Def.",
      "5 Def.",
      "7 Def.",
      "8 Def.",
    ]);
  });

  test("silences its section, the next section speaks", () => {
    const note = `# Rivers\n## 1 Ends\n- No cards)\n### Concept) Delta\n- Def.)\n  - ${DELTA}\n## 2 Beginnings\n### Concept) Spring\n- Def.)\n  - ${SPRING}\n`;
    expect(promptsOf(note)).toHaveLength(2);
    expect(refusedLines(note, "silenced")).toEqual(["3 No cards", "5 Def.", "6 Def."]);
  });

  test("below the title silences the note", () => {
    const note = `# Rivers\n- No cards)\n## 1 Ends\n### Concept) Delta\n- Def.)\n  - ${DELTA}\n`;
    expect(promptsOf(note)).toEqual([]);
    expect(refusedLines(note, "silenced")).toEqual(["2 No cards", "5 Def.", "6 Def."]);
  });

  test("below a sentence silences the sentence and what hangs on it", () => {
    const note = `# Rivers\n### Concept) Flow\n- Prop.)\n  - Water can cut rock because it carries sand.\n    - No cards)\n    - Why?)\n      - Sand is hard.\n  - Fish can breathe in water because they have gills.\n`;
    expect(promptsOf(note)).toEqual(["Why is it that fish can breathe in water?"]);
    expect(refusedLines(note, "silenced")).toEqual(["4 Prop.", "5 No cards", "6 Why?", "7 Why?"]);
  });

  test("with lines of its own silences those only", () => {
    const note = `# Rivers\n### Concept) Delta\n- No cards)\n  - Why?)\n    - Mud is heavy.\n- Def.)\n  - ${DELTA}\n`;
    expect(promptsOf(note)).toHaveLength(2);
    expect(refusedLines(note, "silenced")).toEqual(["3 No cards", "4 Why?", "5 Why?"]);
  });

  test("an own card is silenced as well", () => {
    expect(promptsOf("# Rivers\n- No cards)\n- Q.) What flows?\n  - A.) Water.\n")).toEqual([]);
  });
});

describe("a formula that cannot be set", () => {
  test("reaches no card", () => {
    const note =
      "# Rivers\n### Concept) Flow\n- Def.)\n  - $`Q = \\frac{v A h}{\\nosuch t} + c`$\n";
    expect(promptsOf(note)).toEqual([]);
    expect(refusedLines(note, "math-broken")).toEqual(["3 Def.", "4 Def."]);
  });

  test("reaches no card that the learner wrote either", () => {
    const note =
      "# Rivers\n- Q.) What is $`\\nosuch`$?\n  - A.) A flow.\n- $`\\nosuch`$ is ==hid==.\n";
    expect(promptsOf(note)).toEqual([]);
    expect(refusedLines(note, "math-broken")).toEqual(["2 Q.", "4"]);
  });

  test("says so in words", () => {
    const [refusal] = written(
      "# Rivers\n### Concept) Flow\n- Def.)\n  - $`Q = \\frac{v A h}{\\nosuch t} + c`$\n",
    ).refusals;
    expect(refusal?.reason).toBe("A formula cannot be set.");
  });
});

describe("a text of no size to be read", () => {
  const long = "word ".repeat(2_000);

  test("hides nothing", () => {
    const note = `# Rivers\n- ${long} ==x== ${long}\n`;
    expect(promptsOf(note)).toEqual([]);
    expect(refusedLines(note, "prompt-too-long")).toEqual(["2"]);
  });

  test("is no question and no answer", () => {
    expect(refusedLines(`# Rivers\n- Q.) ${long}?\n  - A.) Yes.\n`, "prompt-too-long")).toEqual([
      "2 Q.",
    ]);
    expect(refusedLines(`# Rivers\n- Q.) Who?\n  - A.) ${long}\n`, "answer-too-long")).toEqual([
      "2 Q.",
    ]);
  });
});
