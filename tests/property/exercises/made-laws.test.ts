import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "#lib/domain/random/index.ts";
import { drawAttempt } from "#lib/domain/exercises/made/attempt.ts";
import { instanceOf } from "#lib/domain/exercises/made/instance.ts";
import { printMade } from "#lib/domain/exercises/made/print.ts";
import { readMade } from "#lib/domain/exercises/made/read-made.ts";
import { MOST_PARTS } from "#lib/domain/exercises/made/limits.ts";
import { countParts } from "#lib/domain/exercises/made/tree.ts";

/** Words of the language and what an attacker would try, in any order. */
const SCRAPS = [
  "title:",
  "let ",
  "require ",
  "ask:",
  "answer ",
  "wrong ",
  "hint:",
  "because:",
  "\n",
  "\n  ",
  "a",
  "b",
  "e",
  "pi",
  "in ",
  "= ",
  "==",
  "!=",
  "1..9",
  "{1,2}",
  "step ",
  "except ",
  "0",
  "1e9",
  "number",
  "vector",
  "choice(x,y)",
  "yes-no",
  "tolerance ",
  "1%",
  "says ",
  '"w"',
  '"',
  "{{a}}",
  "{{",
  "}}",
  ":2dp",
  "sqrt(",
  "det(",
  "if(",
  "(",
  ")",
  "[",
  "]",
  ",",
  "^",
  "!",
  "*",
  "/",
  "mod ",
  "__proto__",
  "constructor",
  "a.b",
  "eval(",
  "Function",
  "`",
  "$",
  "\\",
  "а",
  "∞",
  "NaN",
  "\0",
  "((((((((",
  "!!!!!!!!",
  "99^99^99",
  "9999999999",
  "-",
  "--",
  "\r\n",
  "\u2028",
  "😀",
];

const anyText = fc.oneof(
  fc.string({ maxLength: 300, unit: "binary" }),
  fc.array(fc.constantFrom(...SCRAPS), { maxLength: 80 }).map((parts) => parts.join("")),
);

/** Expressions over a and b, mostly with a value. */
const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom("a", "b", "2", "0.5", "3e2", "pi"),
    fc
      .tuple(
        tie("expression"),
        fc.constantFrom("+", "-", "*", "/", "^", " mod "),
        tie("expression"),
      )
      .map(([left, sign, right]) => `(${left})${sign}(${right})`),
    tie("expression").map((of) => `-(${of})`),
    tie("expression").map((of) => `(${of})!`),
    fc
      .tuple(fc.constantFrom("sqrt", "abs", "ln", "floor", "exp", "sign"), tie("expression"))
      .map(([name, of]) => `${name}(${of})`),
    fc
      .tuple(tie("expression"), fc.constantFrom("<", ">=", "==", "!="), tie("expression"))
      .map(([left, sign, right]) => `if(not (${left}) ${sign} (${right}) or a > 1, a, b)`),
    fc.tuple(tie("expression"), tie("expression")).map(([x, y]) => `[${x}, ${y}][1]`),
    fc.tuple(tie("expression"), tie("expression")).map(([x, y]) => `det([[${x}, 1], [2, ${y}]])`),
  ),
}));

const exercise = (value: string): string =>
  `title: T\nlet a in -3..9\nlet b in 0..1 step 0.25\nlet r = ${value}\nask: {{a}} {{b}}\nanswer number = r tolerance 1%\nwrong "w" = r + a`;

describe("reading what a learner wrote", () => {
  it("never throws, and says of every problem where it is and what to do", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = readMade(text);
        if (read.kind === "read") return;
        expect(read.problems.length).toBeGreaterThan(0);
        const lines = text.replace(/\r\n?/gu, "\n").split("\n");
        for (const { line, column, message, hint } of read.problems) {
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
          expect(Math.min(line, column, message.length, hint.length)).toBeGreaterThan(0);
          expect(message.length + hint.length).toBeLessThan(1000);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("takes a text of any length without growing a tree that cannot be walked", () => {
    for (const part of ["(", "[", "-", "!", "a+", "a^", "if(", "not ", "a[", "sqrt("]) {
      for (const place of ["let a in 1..9\nlet r = ", "let a in 1..9\nrequire "]) {
        const read = readMade(
          `title: T\n${place}a${part.repeat(9000)}\nask: {{a}}\nanswer number = a`,
        );
        expect(read.kind).toBe("problems");
      }
    }
  });

  it("reads back as the same exercise what it prints", () => {
    fc.assert(
      fc.property(expression, (value) => {
        const read = readMade(exercise(value));
        if (read.kind === "problems") return;
        const printed = printMade(read.made);
        const again = readMade(printed);
        if (again.kind === "problems") throw new Error(JSON.stringify([printed, again.problems]));
        expect(printMade(again.made)).toBe(printed);
        const bytes = ({ made }: typeof read): string =>
          JSON.stringify(instanceOf(made, drawAttempt(made, seededRandom(5))), withoutPlaces);
        expect(bytes(again)).toBe(bytes(read));
      }),
      { numRuns: 600 },
    );
  });
});

const withoutPlaces = (key: string, value: unknown): unknown => {
  if (typeof value === "bigint") return String(value);
  return key === "at" || key === "end" || key === "part" ? undefined : value;
};

describe("drawing what a learner wrote", () => {
  it("gives finite numbers or says what has no value; the same seed gives the same bytes", () => {
    fc.assert(
      fc.property(expression, fc.nat(), (value, seed) => {
        const read = readMade(exercise(value));
        if (read.kind === "problems") return;
        for (const given of read.made.givens) {
          if (given.kind === "derived")
            expect(countParts(given.value)).toBeLessThanOrEqual(MOST_PARTS);
        }
        const draw = (): string =>
          JSON.stringify(
            instanceOf(read.made, drawAttempt(read.made, seededRandom(seed))),
            withoutPlaces,
          );
        const once = draw();
        expect(draw()).toBe(once);
        expect(once).not.toMatch(/NaN|Infinity|undefined|-0[^.\d]/u);
      }),
      { numRuns: 600 },
    );
  });
});
