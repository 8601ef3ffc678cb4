import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { solution } from "#lib/domain/exercises/index.ts";
import { jsonOf, run, runWords } from "#tests/tools/run-command.ts";

const NOTE = `# 3.1 Sailing

## Concept) Tack

- Def.)
  - A tack is a turn of the bow through the wind.
- Prop.)
  - A boat cannot sail straight into the wind because its sail would only flap.
  - Turn the wheel slowly.
`;

const SUM = `title: A sum
let a in 1..9
let b in 1..9
ask: What is {{a}} + {{b}}?
answer integer = a + b
wrong "product" = a*b says "Add, do not multiply."
require a*b != a + b
`;

let folder: string;
const fileOf = (name: string): string => path.join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "notecurve-cli-"));
  writeFileSync(fileOf("old.md"), NOTE);
  writeFileSync(
    fileOf("new.md"),
    NOTE.replace("turn of the bow", "turn of the whole bow").replace(/.* A boat .*\n/, ""),
  );
  writeFileSync(fileOf("sum.txt"), SUM);
  writeFileSync(fileOf("broken.txt"), SUM.replace("a + b", "a + c"));
  writeFileSync(fileOf("few.txt"), SUM.replaceAll("1..9", "1..3"));
  writeFileSync(fileOf("broken.md"), "# Broken\n\n- Def)\n  - The cost is $`\\frac{1}`$.\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("cards", () => {
  test("prints each card with its place, and the same bytes each time", async () => {
    const words = ["cards", fileOf("old.md"), "--json"];
    const first = await runWords(words);
    expect(await runWords(words)).toEqual(first);
    const [card] = jsonOf<Record<string, unknown>[]>(first);
    expect(card).toMatchObject({
      note: fileOf("old.md"),
      section: "3.1",
      concept: "Tack",
      line: 6,
      kind: "definition",
      prompt: "What is meant by **Tack**?",
    });
  });

  test("a folder is read in the order of its paths", async () => {
    const cards = jsonOf<{ note: string }[]>(await runWords(["cards", folder, "--json"]));
    const notes = [...new Set(cards.map(({ note }) => note))];
    expect(notes).toEqual([fileOf("new.md"), fileOf("old.md")]);
  });

  test("--refused names the gate and the reason of every block without a card", async () => {
    const refused = jsonOf<Record<string, unknown>[]>(
      await runWords(["cards", fileOf("old.md"), "--refused", "--json"]),
    );
    expect(refused).toEqual([
      expect.objectContaining({
        line: 9,
        gate: "imperative",
        reason: "An instruction, not a statement.",
      }),
    ]);
  });

  test("a file that is not there is named, with status 1", async () => {
    const { status, warned } = await run("cards /no/such.md");
    expect(status).toBe(1);
    expect(warned).toContain("/no/such.md:1: There is no such file.");
  });

  test("without a file it is wrong usage, with status 2", async () => {
    expect(await run("cards")).toMatchObject({ status: 2, printed: "" });
  });
});

test("outline prints the problems of a note with line, finding and hint", async () => {
  const { status, printed } = await runWords(["outline", fileOf("broken.md")]);
  expect(status).toBe(0);
  expect(printed).toContain(`${fileOf("broken.md")}:4`);
});

describe("plan", () => {
  test("says of each card what the new text does to it", async () => {
    const rows = jsonOf<{ change: string; prompt: string; line: number; was?: unknown }[]>(
      await runWords(["plan", fileOf("old.md"), fileOf("new.md"), "--json"]),
    );
    expect(rows.find(({ prompt }) => prompt === "What is meant by **Tack**?")).toMatchObject({
      change: "reworded",
      line: 6,
      was: { answer: "A turn of the bow through the wind." },
    });
    expect(rows.filter(({ change }) => change === "gone").every(({ line }) => line === 8)).toBe(
      true,
    );
    expect(rows.some(({ change }) => change === "gone")).toBe(true);
  });

  test("of a text over itself leaves every card unchanged", async () => {
    const rows = jsonOf<{ change: string }[]>(
      await runWords(["plan", fileOf("old.md"), fileOf("old.md"), "--json"]),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ change }) => change))).toEqual(new Set(["unchanged"]));
  });

  test("wants two files", async () => {
    expect((await runWords(["plan", fileOf("old.md")])).status).toBe(2);
  });
});

describe("schedule", () => {
  test("gives a new card's intervals by SM-2", async () => {
    expect(jsonOf(await run("schedule 5 4 3 2 --json"))).toEqual([
      { grade: 5, repetition: 1, interval: 1, easeFactor: 2.6 },
      { grade: 4, repetition: 2, interval: 6, easeFactor: 2.6 },
      { grade: 3, repetition: 3, interval: 16, easeFactor: 2.46 },
      { grade: 2, repetition: 0, interval: 1, easeFactor: 2.46 },
    ]);
  });

  test("a grade that is none is wrong usage", async () => {
    expect((await run("schedule 6")).status).toBe(2);
    const [first] = jsonOf(await run("schedule 4 4 --scheduler fsrs --json")) as unknown[];
    expect(first).toMatchObject({ grade: 4, repetition: 1, interval: 3, easeFactor: null });
    expect((await run("schedule 4 --scheduler sm5")).status).toBe(2);
    expect((await run("schedule 4 --scheduler fsrs --retention 99")).status).toBe(2);
  });
});

describe("exercises", () => {
  test("the same seed gives the same exercise, and counts on from there", async () => {
    const words = "exercise change-in-cost --seed 7 --count 2 --json";
    const first = await run(words);
    expect(await run(words)).toEqual(first);
    expect(jsonOf<{ seed: number }[]>(first).map(({ seed }) => seed)).toEqual([7, 8]);
  });

  test("every family of the list can be asked for", async () => {
    const families = jsonOf<{ family: string }[]>(await run("exercises --json"));
    for (const { family } of families) {
      const { status } = await run(`exercise ${family} --seed 1 --count 1 --json`);
      expect(status, family).toBe(0);
    }
  });

  test("judge answers each line in its order; what cannot be read is not wrong", async () => {
    const family = "count-unit-orderings";
    const { answer } = solution({ family, level: 1, seed: 3 });
    const { status, printed } = await run(
      "judge",
      [answer, "abc", "1"].map((text) =>
        JSON.stringify({ family, level: 1, seed: 3, answer: text }),
      ),
    );
    expect(status).toBe(0);
    const lines = printed
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown);
    expect(lines).toEqual([
      { family, seed: 3, readable: true, correct: true },
      expect.objectContaining({ readable: false, correct: false, reason: expect.any(String) }),
      expect.objectContaining({ readable: true, correct: false }),
    ]);
  });

  test("judge names each line that it cannot take, and judges the others", async () => {
    const good = JSON.stringify({ family: "count-unit-orderings", seed: 3, answer: "1" });
    const { status, printed, warned } = await run("judge", [
      "{}",
      good,
      "no JSON",
      JSON.stringify({ family: "none", seed: 1, answer: "1" }),
      good,
    ]);
    expect(status).toBe(1);
    expect(printed.trim().split("\n")).toHaveLength(2);
    expect(warned.match(/standard input:\d/gu)).toEqual([
      "standard input:1",
      "standard input:3",
      "standard input:4",
    ]);
  });
});

describe("help", () => {
  test("explains every command with an example", async () => {
    const { printed } = await run("help");
    const names = [...printed.matchAll(/^ {2}(\w+) {2}/gmu)].map(([, name]) => name ?? "");
    expect(names).toContain("plan");
    for (const name of names.filter((each) => each !== "help")) {
      expect((await run(`help ${name}`)).printed, name).toContain("Example:");
    }
  });

  test("a command that does not exist is wrong usage, and the known ones are named", async () => {
    const { status, warned } = await run("bogus");
    expect(status).toBe(2);
    expect(warned).toContain("schedule");
  });
});

describe("exercises that a learner wrote", () => {
  test("are printed as those of a family are", async () => {
    const words = [
      "exercise",
      "--file",
      fileOf("sum.txt"),
      "--seed",
      "4",
      "--count",
      "3",
      "--json",
    ];
    const first = await runWords(words);
    expect(await runWords(words)).toEqual(first);
    expect(first.status).toBe(0);
    const rows = jsonOf<{ question: string; answer: string; seed: number }[]>(first);
    expect(rows.map(({ seed }) => seed)).toEqual([4, 5, 6]);
    for (const { question, answer } of rows) {
      const [a, b] = Array.from(question.matchAll(/\$(\d)\$/gu), ([, digit]) => Number(digit));
      expect(Number(answer)).toBe((a ?? 0) + (b ?? 0));
    }
  });

  test("are refused with file, line and column, and what to do", async () => {
    const file = fileOf("broken.txt");
    const { status, warned } = await runWords(["exercise", "--file", file]);
    expect(status).toBe(1);
    expect(warned.trim()).toBe(
      `${file}:5:22: \`c\` is not defined. Known here: a, b. Names must be set by \`let\` above the line that uses them.`,
    );
  });

  test("are checked on 1,000 draws", async () => {
    const good = await runWords(["exercise", "--check", fileOf("sum.txt")]);
    expect(good.status).toBe(0);
    expect(good.printed).toMatch(/ % of 1,000 draws are accepted\./u);
    const few = await runWords(["exercise", "--check", fileOf("few.txt"), "--json"]);
    expect(few.status).toBe(1);
    expect(jsonOf<{ problems: { line: number }[] }>(few).problems[0]).toMatchObject({ line: 4 });
  });

  test("are cards of the note that they stand in, unless 1,000 draws find a fault", async () => {
    const place = mkdtempSync(path.join(tmpdir(), "notecurve-made-"));
    const note = (name: string, text: string): string => {
      const file = path.join(place, name);
      writeFileSync(file, `${NOTE}\n\`\`\`exercise\n${text}\`\`\`\n`);
      return file;
    };
    const made = note("made.md", SUM);
    const anew = note("anew.md", SUM.replace("1..9", "1..12"));
    const few = note("few.md", SUM.replaceAll("1..9", "1..3"));
    interface Card {
      readonly kind: string;
      readonly line: number;
      readonly prompt: string;
    }
    const exercisesOf = async (file: string): Promise<readonly Card[]> =>
      jsonOf<Card[]>(await runWords(["cards", file, "--json"])).filter(
        ({ kind }) => kind === "exercise",
      );
    expect(await exercisesOf(made)).toMatchObject([{ line: 11, prompt: "A sum" }]);
    expect(await exercisesOf(few)).toEqual([]);
    const { printed } = await runWords(["outline", few, "--json"]);
    expect(JSON.parse(printed)).toMatchObject([{ problems: [{ line: 15 }] }]);
    const plan = await runWords(["plan", made, anew, "--json"]);
    expect(jsonOf<{ change: string; line: number }[]>(plan)).toContainEqual(
      expect.objectContaining({ change: "reworded", prompt: "A sum", line: 11 }),
    );
    rmSync(place, { recursive: true, force: true });
  });

  test("take a file or a family, not both", async () => {
    expect((await runWords(["exercise", "change-in-cost", "--file", "x"])).status).toBe(2);
    expect((await runWords(["exercise"])).status).toBe(2);
    expect((await runWords(["exercise", "--file", fileOf("none.txt")])).warned).toMatch(
      /There is no such file/u,
    );
  });
});
