import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  childrenOf,
  inlineOf,
  isConcept,
  isSection,
  parseNote,
  walk,
  type Inline,
  type Note,
  type Position,
  type Span,
  type Step,
} from "#lib/domain/notes/index.ts";
import { parseCounting } from "#lib/domain/notes/parse-note.ts";
import { noteProblems } from "#lib/domain/prose/index.ts";
import { expectCovered } from "#tests/unit/notes/coverage.ts";
import { anyText, hostileText, layout, meantNote, print, type MeantBullet } from "./generate.ts";

const RUNS = { numRuns: 500 };

const inlinesOf = (note: Note): Inline[] => [
  ...(note.heading ? [note.heading] : []),
  ...walk(note).flatMap(({ node }) => inlineOf(node) ?? []),
];

const spansOf = (note: Note): Span[] => [
  note.span,
  ...note.gaps,
  ...walk(note).flatMap(({ node }) => [node.own, node.span]),
  ...inlinesOf(note).flatMap(({ span, math, bold, code, links, images }) => [
    span,
    ...[math, bold, code, links, images].flat().map((mark) => mark.span),
  ]),
];

const slice = (text: string, { start, end }: Span): string => text.slice(start.offset, end.offset);

/** Counts lines on its own, character by character. */
const positionByCounting = (text: string, offset: number): Position => {
  let line = 1;
  let column = 1;
  for (let at = 0; at < offset; at += 1) {
    const isEnd = text[at] === "\n" || (text[at] === "\r" && text[at + 1] !== "\n");
    line += isEnd ? 1 : 0;
    column = isEnd ? 1 : column + 1;
  }
  return { line, column, offset };
};

describe("parsing any text", () => {
  it("never throws, and gives the same twice", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parseNote(text)).toEqual(parseNote(text));
      }),
      RUNS,
    );
  });

  it("gives every character to exactly one leaf or gap, and only space, <br> and invisible marks to gaps", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expectCovered(text);
      }),
      RUNS,
    );
  });

  it("finds each raw text in the source where its span says", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const note = parseNote(text);
        for (const { node } of walk(note))
          if ("raw" in node) expect(slice(text, node.span)).toBe(node.raw);
        for (const inline of inlinesOf(note)) {
          expect(slice(text, inline.span)).toBe(inline.raw);
          for (const math of inline.math) {
            expect(slice(text, math.span)).toBe(math.raw);
            expect(inline.text.slice(math.from, math.to)).toBe(math.raw);
          }
        }
      }),
      RUNS,
    );
  });

  it("reports every fence of math that it says is open", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const note = parseNote(text);
        const reported = note.problems
          .filter(({ kind }) => kind === "fence-unclosed")
          .map(({ line }) => line);
        for (const { delimiter, closed, span } of inlinesOf(note).flatMap(({ math }) => math))
          if (delimiter === "fence") expect(reported.includes(span.start.line)).toBe(!closed);
      }),
      RUNS,
    );
  });

  it("places marks within their text, in order", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { math, bold, code, links, text: words } of inlinesOf(parseNote(text)))
          for (const marks of [math, bold, code, links])
            for (const { from, to } of marks) {
              expect(0 <= from && from <= to && to <= words.length).toBe(true);
            }
      }),
      RUNS,
    );
  });

  it("gives the line and column that counting gives", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end } of spansOf(parseNote(text))) {
          expect(start).toEqual(positionByCounting(text, start.offset));
          expect(end).toEqual(positionByCounting(text, end.offset));
        }
      }),
      { numRuns: 200 },
    );
  });

  it("keeps children within their parent and in order", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const check = (step: Step): void => {
          let reached = step.span.start.offset;
          for (const child of childrenOf(step)) {
            expect(child.span.start.offset).toBeGreaterThanOrEqual(reached);
            expect(child.span.end.offset).toBeLessThanOrEqual(step.span.end.offset);
            reached = child.span.start.offset;
            if (!("raw" in child)) check(child);
          }
        };
        check(parseNote(text));
      }),
      RUNS,
    );
  });

  it("names problems, those of formulas too, by lines that exist, in order", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const lines = noteProblems(parseNote(text)).map(({ line }) => line);
        expect(lines).toEqual(lines.toSorted((a, b) => a - b));
        for (const line of lines) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length);
        }
      }),
      RUNS,
    );
  });
});

describe("the work of parsing", () => {
  const stepsPerCharacter = (text: string) => parseCounting(text).steps / text.length;

  it("for any text written again and again grows with its length and no faster", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        fc.pre(text !== "");
        const [few, many] = [text.repeat(8), text.repeat(32)].map(stepsPerCharacter);
        expect(many).toBeLessThan((few ?? 0) * 1.5 + 1);
      }),
      { numRuns: 200 },
    );
  });
});

/** Words and nesting, without places. */
const shape = (step: Step): unknown =>
  childrenOf(step).map((node) => {
    if (isSection(node as Step) || isConcept(node as Step))
      return [(node as { name: string }).name, shape(node as Step)];
    if ("raw" in node) return node.type;
    return [inlineOf(node)?.text.replaceAll(/\r\n|\r/g, "\n") ?? "", shape(node)];
  });

const nesting = (bullets: readonly MeantBullet[]): unknown =>
  bullets.map(({ children }) => nesting(children));

const nestingOf = (step: Step): unknown =>
  childrenOf(step).flatMap((node) => ("children" in node ? [nestingOf(node)] : []));

describe("a note laid out in any way", () => {
  it("means the same with other indents, markers, line ends, blank lines and <br>", () => {
    fc.assert(
      fc.property(meantNote, layout, layout, (note, one, other) => {
        const read = (form: typeof one) => shape(parseNote(print(note, form)));
        expect(read(one)).toEqual(read(other));
      }),
      { numRuns: 200 },
    );
  });

  it("nests its bullets as they were meant", () => {
    fc.assert(
      fc.property(meantNote, layout, (note, form) => {
        const bullets = note.parts.map((part) => ({ ...part, heading: "## Part" }));
        const read = parseNote(print({ ...note, parts: bullets }, form));
        expect(read.sections.map((section) => nestingOf(section))).toEqual(
          bullets.map((part) => nesting(part.bullets)),
        );
      }),
      { numRuns: 200 },
    );
  });

  it("holds no math fault if none was put in", () => {
    fc.assert(
      fc.property(meantNote, layout, (note, form) => {
        const kinds = parseNote(print(note, form)).problems.map(({ kind }) => kind);
        for (const kind of kinds) expect(["label-empty", "second-title"]).toContain(kind);
      }),
      { numRuns: 200 },
    );
  });

  it("loses one bullet, not the note, when a formula does not close", () => {
    fc.assert(
      fc.property(meantNote, layout, (note, form) => {
        const text = print(note, form);
        const end = form.lineEnd;
        const open = `${end}${end}# Open${end}- a $\`b${end}- c${end}`;
        const read = parseNote(text + open);
        expect(read.sections.at(-1)?.items).toHaveLength(2);
        expect(read.problems.filter(({ kind }) => kind === "math-unclosed")).toHaveLength(1);
      }),
      { numRuns: 100 },
    );
  });
});
