import { describe, expect, it } from "vitest";
import { labelledBlocks, parseNote, walk } from "#lib/domain/notes/index.ts";
import { parseCounting } from "#lib/domain/notes/parse-note.ts";

const nested = (count: number, step: number): string =>
  Array.from({ length: count }, (_, depth) => `${" ".repeat(depth * step)}- b`).join("\n");

const patterns: Record<string, (count: number) => string> = {
  "nested bullets": (count) => nested(Math.ceil(Math.sqrt(count)), 2),
  "flat bullets": (count) => "- a\n".repeat(count),
  "open backtick math": (count) => "- $`a\n".repeat(count),
  "open backtick math in one text": (count) => `- ${"$`a ".repeat(count)}`,
  "closing backtick math": (count) => "- a`$\n".repeat(count),
  "open dollars": (count) => `- ${"$a ".repeat(count)}`,
  "dollars with spaces": (count) => `- ${"$ a ".repeat(count)}`,
  "open dollars, a line each": (count) => "- $a\n".repeat(count),
  "double dollars": (count) => "- $$a\n".repeat(count),
  "double dollars, three a line": (count) => "- $$a$$ $$\n".repeat(count),
  "open fences": (count) => "```js\n- a\n".repeat(count),
  "shrinking fences": (count) => {
    const length = Math.ceil(Math.sqrt(count));
    const fences = Array.from({ length }, (_, index) => "`".repeat(3 + length - index));
    return fences.map((fence) => `${fence}js`).join("\n- a\n");
  },
  "open comments": (count) => "<!-- a\n".repeat(count),
  "open comments in one text": (count) => `- ${"a <!-- ".repeat(count)}`,
  "open brackets": (count) => `- ${"[".repeat(count)}`,
  "open pictures": (count) => `- ${"![".repeat(count)}`,
  "links without end": (count) => `- ${"[a](b ".repeat(count)}`,
  "brackets and openings": (count) => `- ${"[a](".repeat(count)}`,
  parentheses: (count) => `- [a]${"(".repeat(count)}`,
  "pictures in pictures": (count) => `- ${"![".repeat(count)}${"](a)".repeat(count)}`,
  "pictures in links": (count) => `- ${"[![".repeat(count)}${"](a)".repeat(count)}`,
  "links to the next page": (count) => `- ${"[Next](a) ".repeat(count)}`,
  references: (count) => `- ${"[a] [b][a] ".repeat(count)}\n\n[a]: b`,
  "footnotes in footnotes": (count) => `- ${"[^1".repeat(count)}${"]".repeat(count)}\n\n[^1]: b`,
  "hidden parts": (count) => `- ${"==a ".repeat(count)}`,
  "questions without end": (count) => "- Q.) a\n".repeat(count),
  "invisible marks": (count) => `${"\u200f".repeat(count)}- a ${"\u200f".repeat(count)}`,
  "breaks at the end": (count) => `- Def.)${" <br>".repeat(count)}`,
  "links in links": (count) => `- ${"[".repeat(count)}${"](a)".repeat(count)}`,
  stars: (count) => `- ${"*a ".repeat(count)}`,
  "bold marks": (count) => `- ${"**".repeat(count)}`,
  underscores: (count) => `- ${"_a ".repeat(count)}`,
  backticks: (count) => `- ${"` `` ".repeat(count)}`,
  "growing backticks": (count) =>
    `- ${Array.from({ length: Math.ceil(Math.sqrt(count)) }, (_, index) => "`".repeat(index + 1)).join(" ")}`,
  backslashes: (count) => `- ${"\\".repeat(count)}`,
  spaces: (count) => `- a${" ".repeat(count)}b\n${" ".repeat(count)}\n${"\t".repeat(count)}- c`,
  "blank lines": (count) => `- a${"\n".repeat(count)}b`,
  "headings and broken links": (count) => "# a\n- [x](#y)\n".repeat(count),
  "one long word": (count) => "a".repeat(count),
  "one long label": (count) => `- ${"a ".repeat(count)})`,
  "table rows": (count) => "| a | b |\n".repeat(count),
  "tags without end": (count) => `- ${"<a ".repeat(count)}`,
  "rule or bullets": (count) => "- ".repeat(count),
  quotes: (count) => "> a\n".repeat(count),
  "labels without end": (count) => "- Def.)\n".repeat(count),
  "open braces": (count) => `- $\`${"{".repeat(count)}\`$`,
};

const perCharacter = (text: string) => parseCounting(text).steps / text.length;

describe("the work of parsing grows with the text and no faster", () => {
  it.each(Object.entries(patterns))("%s", (_, make) => {
    const [small, large] = [make(1000), make(4000)];
    expect(perCharacter(large)).toBeLessThan(perCharacter(small) * 1.5 + 1);
    expect(perCharacter(large)).toBeLessThan(60);
  });
});

/** Large enough that work which grows with the square of the text would not be done in a day. */
const CHARACTERS = 128 * 1024;

describe("a large note of", () => {
  it.each(Object.entries(patterns))("%s is read", (_, make) => {
    const perCount = make(2000).length / 2000;
    const text = make(Math.ceil(CHARACTERS / perCount));
    expect(parseNote(text).span.end.offset).toBe(text.length);
  });
});

describe("a very large note", () => {
  it("of very many bullets or paragraphs under one heading is read", () => {
    expect(parseNote("- a\n".repeat(150_000)).items).toHaveLength(150_000);
    expect(parseNote("a\n\n".repeat(150_000)).items).toHaveLength(150_000);
  });

  it.each([3000, 10_000])("of %i nested bullets is read, walked and written as JSON", (count) => {
    const note = parseNote(`# T\n${nested(count, 1)}`);
    expect([...walk(note)]).toHaveLength(count);
    expect(labelledBlocks(note)).toEqual([]);
    expect(note.problems.map(({ kind, line }) => `${kind} ${line}`)).toEqual([
      "nested-too-deep 42",
    ]);
    expect(JSON.stringify(note.items).length).toBeGreaterThan(count);
  });

  it("of one line with a million characters is one sentence", () => {
    const note = parseNote(`# T\n- ${"word ".repeat(200_000)}`);
    expect(note.items).toHaveLength(1);
  });

  it("of five megabytes is read", { timeout: 120_000 }, () => {
    const words = "A model that is small learns $`x`$ of **y** slowly. ".repeat(8);
    const part = `## Part\n### Concept) Name\n- Def.)\n  - ${words}\n`;
    const count = Math.ceil((5 * 1024 * 1024) / part.length);
    const note = parseNote(`# T\n${part.repeat(count)}`);
    expect(note.sections).toHaveLength(count);
    expect(note.problems).toEqual([]);
  });
});
