import { describe, expect, it } from "vitest";
import { checkMade } from "#lib/domain/exercises/made/checking/check.ts";
import { around, checkText, exampleText, made, problemsOf, told } from "./support.ts";

/** What is told of a text that cannot be read. */
const reading = (text: string): readonly string[] => problemsOf(text).map(told);
/** What 1,000 draws tell. */
const checking = (text: string): readonly string[] => checkText(text).problems.map(told);

describe("messages about the text", () => {
  it("a name that is not set", () => {
    expect(
      reading("title: T\nlet a in 1..9\nrequire b > a\nask: {{a}}?\nanswer number = a"),
    ).toEqual([
      "Line 3: `b` is not defined. Known here: a. Names must be set by `let` above the line that uses them.",
    ]);
  });

  it("a name that is set only further below", () => {
    expect(reading(around("let a = b\nlet b in 1..9"))).toEqual([
      "Line 2: `b` is not defined. `b` is set further below. Nothing is known here yet. Names must be set by `let` above the line that uses them.",
    ]);
  });

  it("an empty range", () => {
    expect(reading(around("let a in 9..1"))).toEqual([
      "Line 2: the range 9..1 is empty. Smaller end first: 1..9.",
    ]);
  });

  it("a step that does not reach the end", () => {
    expect(reading(around("let a in 0..1 step 0.3"))).toEqual([
      "Line 2: a step of 0.3 does not reach 1 from 0. Last value is 0.9; write 0..0.9 step 0.3.",
    ]);
  });

  it("an unknown function", () => {
    expect(reading(around("let a in 1..9\nlet b = det2([[a, 1], [2, 3]])"))).toEqual([
      "Line 3: unknown function `det2`. Did you mean `det`?",
    ]);
  });

  it("an equals sign in a condition", () => {
    expect(reading(around("let a in 1..9\nrequire a = 2"))).toEqual([
      "Line 3: `=` compares nothing. Use `==` in a condition.",
    ]);
  });

  it("double braces that are not closed", () => {
    expect(reading(around("let a in 1..9", "number = a", "What is {{a?"))).toEqual([
      "Line 3: `{{` is not closed. Add `}}` after the expression.",
    ]);
  });

  it("a vector where a number is wanted", () => {
    expect(reading(around("let a in 1..9\nlet x = [a, 2]", "number = x"))).toEqual([
      "Line 5: expected a number, found a vector of 2. Say `answer vector`, or take a component: `x[1]`.",
    ]);
  });

  it("an expression of too many parts", () => {
    const long = Array.from({ length: 106 }, () => "a").join("+");
    expect(reading(around(`let a in 1..9\nlet b = ${long}+a!`))).toEqual([
      "Line 3: Too deep or too long (214 parts, 200 allowed). Split it with a derived `let`.",
    ]);
  });

  it("an expression that is nested too deeply", () => {
    const deep = `${"(".repeat(30)}a${")".repeat(30)}`;
    expect(reading(around(`let a in 1..9\nlet b = ${deep}`))).toEqual([
      "Line 3: Too deep or too long (26 levels, 25 allowed). Split it with a derived `let`.",
    ]);
  });

  it("every line that is wrong is told, at its column", () => {
    const text = "title: T\nlet a in 9..1\nlett b in 1..2\nask: {{c}}\nanswer nummber = a";
    expect(problemsOf(text).map(({ line, column, hint }) => `${line}:${column} ${hint}`)).toEqual([
      "2:10 Smaller end first: 1..9.",
      "3:1 Did you mean `let`?",
      "5:8 Did you mean `number`?",
    ]);
  });

  it("what is missing is told", () => {
    expect(problemsOf("let a in 1..9").map(({ message }) => message)).toEqual([
      "There is no line with `title`.",
      "There is no line with `ask`.",
      "There is no line with `answer`.",
    ]);
  });
});

describe("messages of the check", () => {
  it("a division by zero", () => {
    const [said, ...more] = checking(
      around(
        "let a in 1..40\nlet b in 1..40\nlet c = 1/(a - b)",
        "number = c tolerance 1%",
        "{{a}} {{b}}",
      ),
    );
    expect(said).toMatch(
      /^Line 4: Division by zero when a = (\d+), b = \1 \(\d+ of 1,000 draws\)\. Add `require a != b`\.$/u,
    );
    expect(more).toEqual([]);
  });

  it("conditions that hardly any draw satisfies", () => {
    const [said] = checking(
      around(
        "let a in 1..9\nlet b in 1..9\nrequire a > 1\nrequire a*b > 80",
        "number = a + b",
        "{{a}} {{b}}",
      ),
    );
    expect(said).toMatch(
      /^Line 5: Only \d+ of 1,000 draws satisfy the `require` lines\. Rarest: `require a\*b > 80`\. Widen a range or loosen it\.$/u,
    );
  });

  it("conditions that no draw satisfies", () => {
    expect(checking(around("let a in 1..9\nrequire a > 9"))).toEqual([
      "Line 3: None of 1,000 draws satisfies the `require` lines. Rarest: `require a > 9`. Widen a range or loosen it.",
    ]);
  });

  it("too few questions", () => {
    expect(checking(around("let a in 1..6"))).toEqual([
      "Line 3: Only 6 different questions. Widen a range or add a parameter; 20 is the least.",
    ]);
  });

  it("a mistake that equals the right answer, with what such draws have in common", () => {
    const lines = `let a in 0..25\nlet b in 1..9`;
    const [said] = checking(
      `${around(lines, "number = a*b/2 tolerance 1%", "{{a}} {{b}}")}wrong "forgot the half" = a*b`,
    );
    expect(said).toMatch(
      /^Line 6: "forgot the half" equals the right answer when a = 0 \(\d+ draws\)\. Add `require a != 0`\.$/u,
    );
  });

  it("two numbers whose being equal hides a mistake", () => {
    const [said] = checking(
      `${around("let a in 1..9\nlet b in 1..9", "number = a - 2*b", "{{a}} {{b}}")}wrong "exchanged" = b - 2*a`,
    );
    expect(said).toMatch(/^Line 6: "exchanged" equals .* Add `require a != b`\.$/u);
  });

  it("one outcome that comes too often", () => {
    const [said] = checking(around("let a in 1..100", "yes-no = a > 7"));
    expect(said).toMatch(
      /^Line 4: The answer is `yes` in 9\d % of draws\. Change ranges, or add a `require` that rejects the clear cases\.$/u,
    );
  });

  it("an outcome that comes somewhat often is a warning", () => {
    const { problems, warnings } = checkText(around("let a in 1..100", "yes-no = a > 32"));
    expect(problems).toEqual([]);
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^The answer is `yes` in \d\d % of draws\.$/u),
    ]);
  });

  it("an answer without end and without tolerance", () => {
    expect(checking(around("let a in 1..50", "number = (7*a + 1)/7"))).toEqual([
      expect.stringMatching(
        /^Line 4: \d+\.\d+… cannot be typed exactly\. Add `tolerance 1%`, or ask for a fraction/u,
      ),
    ]);
    expect(checking(around("let a in 1..50", "number = (7*a + 1)/7 tolerance exact"))).toEqual([]);
  });

  it("a whole answer that is not whole", () => {
    expect(checking(around("let a in 1..50", "integer = a/2"))).toEqual([
      expect.stringMatching(
        /^Line 4: expected a whole number, found [\d.]+ when a = \d+\. Say `answer number`/u,
      ),
    ]);
  });

  it("a mistake of a choice that hardly ever differs", () => {
    const text = around("let a in 1..100", "choice(low, high) = if(a > 50, 2, 1)");
    expect(checking(`${text}wrong "nearly" = if(a > 52, 2, 1)`)).toEqual([
      expect.stringMatching(/^Line 5: "nearly" leads to the right answer in 9\d % of draws\./u),
    ]);
  });

  it("two mistakes that cannot be told apart are a warning", () => {
    const text = around("let a in 1..100", "number = a");
    const { problems, warnings } = checkText(`${text}wrong "one" = a + 1\nwrong "two" = 1 + a`);
    expect(problems).toEqual([]);
    expect(warnings.map(({ message }) => message)).toEqual(['"two" never differs from "one".']);
  });

  it("a formula that cannot be set", () => {
    expect(checking(around("let a in 1..50", "number = a", String.raw`$\tfrac{ {{a}} $`))).toEqual([
      expect.stringMatching(/^Line 3: A formula cannot be set/u),
    ]);
  });

  it("a name that nothing uses is a warning", () => {
    const { warnings } = checkText(around("let a in 1..50\nlet b in 1..2"));
    expect(warnings.map(({ message }) => message)).toEqual(["`b` is never used."]);
  });

  it("a check that takes too long", () => {
    let draws = 0;
    const check = checkMade(made(exampleText("growth")), () => (draws += 1) > 10);
    expect(check.problems.map(told)).toEqual([
      "Line 5: Took more than 2 seconds. Loosen rare `require` lines; shorten expressions.",
    ]);
    expect(draws).toBe(11);
  });
});
