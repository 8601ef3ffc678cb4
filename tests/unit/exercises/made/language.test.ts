import { describe, expect, it } from "vitest";
import { seededRandom } from "#lib/domain/random/index.ts";
import { drawAttempt } from "#lib/domain/exercises/made/attempt.ts";
import { evaluate } from "#lib/domain/exercises/made/evaluate.ts";
import { fill } from "#lib/domain/exercises/made/fill.ts";
import { printExpression } from "#lib/domain/exercises/made/print.ts";
import { valueTex } from "#lib/domain/exercises/made/show-value.ts";
import { around, checkText, made, problemsOf } from "./support.ts";

/** The value of an expression over a = 3, v = (3, 4), H = [[4, 1], [1, 2]]; why it has none, else. */
const valueOf = (expression: string): string => {
  const exercise = made(
    around(`let a in {3}\nlet v = [3, 4]\nlet H = [[4, 1], [1, 2]]\nlet r = ${expression}`),
  );
  const value = drawAttempt(exercise, seededRandom(1)).scope.get("r");
  if (value === undefined) throw new Error("no value");
  return value.kind === "failure" ? value.because : valueTex(value);
};

const firstProblem = (text: string): string => {
  const [problem] = problemsOf(text);
  return problem === undefined ? "" : `${problem.message} ${problem.hint}`;
};

describe("an expression", () => {
  it.each([
    ["1 + 2*3^2", "19"],
    ["-2^2", "-4"],
    ["2^3^2", "512"],
    ["2^-1", "0.5"],
    ["0.1*3 - 0.3", "0"],
    ["7 mod 3", "1"],
    ["-7 mod 3", "2"],
    ["a!^2", "36"],
    ["(a!)!", "720"],
    ["1/3 + 1/6", "0.5"],
    ["if(a > 2 and not a == 4, 1, 2)", "1"],
    ["if(a < 2 or a >= 3, 1, 2)", "1"],
    ["if(abs(0.1 + 0.2 - 0.3) == 0, 1, 2)", "1"],
    ["v[2]", "4"],
    ["H[2][1]", "1"],
    ["v[a - 2]", "3"],
    ["sqrt(16/9)", String.raw`\frac{4}{3}`],
    ["cbrt(-27)", "-3"],
    ["exp(0) + ln(e) + log10(1000) + log2(8)", "8"],
    ["sin(0) + cos(0) + tan(0)", "1"],
    ["asin(1)/acos(0) + atan(0) + atan2(0, 1)", "1"],
    ["floor(-2.5) + ceil(-2.5)", "-5"],
    ["floor(ln(8)/ln(2))", "3"],
    ["round(2.345, 2) + round(-2.5)", "-0.65"],
    ["sign(-3) + sign(0) + sign(2)", "0"],
    ["min(3, 1, 2) + max(v)", "5"],
    ["sum(v) + product(v) + mean(v)", "22.5"],
    ["gcd(12, 18) + lcm(4, 6)", "18"],
    ["factorial(5) + choose(5, 2)", "130"],
    ["dot(v, v) + norm(v)", "30"],
    ["matvec(H, v)", String.raw`(16,\; 11)`],
    ["quadratic(H, v)", "92"],
    ["det(H)", "7"],
    ["inverse([[2, 0], [0, 4]])", String.raw`\begin{pmatrix} 0.5 & 0 \\ 0 & 0.25 \end{pmatrix}`],
    ["transpose([[1, 2]])", String.raw`\begin{pmatrix} 1 \\ 2 \end{pmatrix}`],
    ["eigenvalues([[2, 1], [1, 2]])", String.raw`(1,\; 3)`],
    ["eigenvalues([[2, 0, 0], [0, 3, 4], [0, 4, 9]])", String.raw`(1,\; 2,\; 11)`],
    ["v*2 - [1, 1]/2", String.raw`(5.5,\; 7.5)`],
    ["-H[1]", String.raw`(-4,\; -1)`],
    ["det([[2, 1, 0, 0], [1, 2, 1, 0], [0, 1, 2, 1], [0, 0, 1, 2]])", "5"],
  ])("%s is %s", (expression, value) => {
    expect(valueOf(expression)).toBe(value);
  });

  it.each([
    ["1/(a - 3)", "Division by zero"],
    ["0^-1", "Division by zero"],
    ["1 mod (a - 3)", "Division by zero"],
    ["sqrt(a - 4)", "A square root of a number below 0"],
    ["(-8)^(1/3)", "A broken power of a number below 0"],
    ["ln(a - 3)", "A logarithm of a number not above 0"],
    ["asin(a)", "No angle has this value"],
    ["21!", "A factorial above 20!"],
    ["(a/2)!", "A factorial of no whole number from 0"],
    ["10^15 + 1", "A value above 10^15"],
    ["99^99^99", "A value above 10^15"],
    ["exp(1000)", "A value above 10^15"],
    ["choose(1000, 500)", "A value above 10^15"],
    ["gcd(a/2, 2)", "A number that is not whole"],
    ["v[a]", "No component 3 of 2"],
    ["inverse([[1, 2], [2, 4]])", "A matrix without an inverse"],
    ["eigenvalues([[1, 2], [3, 4]])", "Eigenvalues of a matrix that is not symmetric"],
  ])("%s has no value: %s", (expression, why) => {
    expect(valueOf(expression)).toBe(why);
  });

  it.each([
    ["1 < a < 5", "Write two, such as `1 < a and a < 5`."],
    ["2a", "Write the sign, such as `2*a`."],
    ["a + ", "Write a number, a name, or an expression in brackets."],
    ["(a + 1", "Close the bracket with `)`."],
    ["v*v", "Write `dot(v, w)` for vectors, `matvec(H, g)` for a matrix and a vector."],
    ["v + 1", "Add numbers, or vectors of one length."],
    ["[1, [2, 3]]", "Write [1, 2] for a vector, [[1, 2], [3, 4]] for a matrix."],
    ["v[3]", "Components count from 1."],
    ["a[1]", "Only these have components."],
    ["if(a, 1, 2)", "Compare it with something, such as `a > 2`."],
    ["if(a > 1, 1)", "Write `if(a > 2, 1, 0)`."],
    ["dot(v, [1, 2, 3])", "Look at what stands between its brackets."],
    ["det(a)", "Look at what stands between its brackets."],
    ["a − 1", "Write `-`."],
    ["a ≤ 1", "Write `<=`."],
    ["а", "Names are made of the letters a to z, digits and `_`: write `epsilon` for ε."],
    ["__proto__", "Remove it."],
    ["constructor(1)", "There are: abs"],
    [
      "constructor",
      "Known here: a, v, H. Names must be set by `let` above the line that uses them.",
    ],
    ["sqrt", "`sqrt` is a function: write sqrt(…)."],
    ["12345678901234567890", "Write a shorter number."],
    ['"text"', "Write a number, a name, or an expression in brackets."],
    ["a.b", "Remove it."],
  ])("%s is refused with a hint", (expression, hint) => {
    const text = around(
      `let a in {3}\nlet v = [3, 4]\nlet H = [[4, 1], [1, 2]]\nlet r = ${expression}`,
    );
    expect(firstProblem(text)).toContain(hint);
    expect(problemsOf(text)).toHaveLength(1);
  });

  it("is printed with no more brackets than it needs", () => {
    const printed = (text: string): string => {
      const [given] = made(around(`let a in {3}\nlet r = ${text}`)).givens.toReversed();
      return given?.kind === "derived" ? printExpression(given.value) : "";
    };
    expect(printed("((a+1)*(2))-(a-1)")).toBe("(a + 1)*2 - (a - 1)");
    expect(printed("(2^a)^2 + 2^(a^2)")).toBe("(2^a)^2 + 2^a^2");
    expect(printed("(-a)^2*-(a)")).toBe("(-a)^2*-a");
    expect(printed("if(not (a>1 or a<0) and a==1,1,0)")).toBe(
      "if(not (a > 1 or a < 0) and a == 1, 1, 0)",
    );
  });

  it("walks no more nodes than it may", () => {
    const sum = Array.from({ length: 62 }, () => "H").join(" + ");
    const exercise = made(
      around(`let a in {3}\nlet v = [a, 1, 2, 3]\nlet H = [v, v, v, v]\nlet r = ${sum}`),
    );
    const given = exercise.givens.at(-1);
    if (given?.kind !== "derived") throw new Error("no expression");
    const { scope } = drawAttempt(exercise, seededRandom(1));
    expect(evaluate(given.value, scope)).toMatchObject({ because: "More than 2000 steps" });
  });
});

describe("a number that is drawn", () => {
  const drawn = (domain: string): readonly number[] => {
    const exercise = made(around(`let a in ${domain}`));
    const values = Array.from({ length: 400 }, (_, seed) =>
      Number(drawAttempt(exercise, seededRandom(seed)).parameters["a"]),
    );
    return Array.from(new Set(values)).toSorted((a, b) => a - b);
  };

  it("comes from the whole range, in its steps, without the exceptions", () => {
    expect(drawn("-2..2 except 0")).toEqual([-2, -1, 1, 2]);
    expect(drawn("0.1..0.5 step 0.1")).toEqual([0.1, 0.2, 0.3, 0.4, 0.5]);
    expect(drawn("1..9 step 2 except 1, 9, 5")).toEqual([3, 7]);
    expect(drawn("{0.5, -1}")).toEqual([-1, 0.5]);
  });

  it.each([
    ["1..3 except 7", "7 is never drawn here: leave it out."],
    ["1..1 except 1", "Except fewer numbers."],
    ["1..9 step 0", "Write for instance 1..9 step 1."],
    ["0.5..2.2", "Say the step, such as 0.5..2.2 step 0.1."],
    ["{1, b}", "In a list stand numbers only, such as -3 or 0.25."],
    ["5", "Write a range such as 1..9, or a list such as {1, 2, 5}."],
  ])("in %s is refused", (domain, hint) => {
    expect(firstProblem(around(`let a in ${domain}`))).toContain(hint);
  });
});

describe("a value in a text", () => {
  const filled = (template: string): string => {
    const exercise = made(
      around("let a in {3}\nlet x = -1/3\nlet v = [1, -0.5]", "number = a", template),
    );
    const text = fill(exercise.ask.template, drawAttempt(exercise, seededRandom(1)).scope);
    return typeof text === "string" ? text : text.because;
  };

  it.each([
    ["{{a}} units", "$3$ units"],
    ["$a={{a}}$, {{a}}", "$a=3$, $3$"],
    ["$`a={{a}}`$, {{a}}", "$`a=3`$, $3$"],
    ["`{{x}}` and $${{x}}$$", String.raw`${"`-1/3`"} and $$-\frac{1}{3}$$`],
    [String.raw`$\tfrac{{{a}}}{2}$`, String.raw`$\tfrac{3}{2}$`],
    [String.raw`costs \${{a}}`, String.raw`costs \$$3$`],
    ["{{x:2dp}} {{a:2dp}} {{x:0dp}}", "$-0.33$ $3.00$ $0$"],
    ["{{x:3sf}} {{1000*x:2sf}}", "$-0.333$ $-330$"],
    ["{{a:signed}} {{x:signed}}", String.raw`$+3$ $-\frac{1}{3}$`],
    ["{{x/50:fraction}}", String.raw`$-\frac{1}{150}$`],
    ["{{v}}", String.raw`$(1,\; -0.5)$`],
    ["{{v:matrix}}", String.raw`$\begin{pmatrix} 1 \\ -0.5 \end{pmatrix}$`],
    ["{{[v, v]}}", String.raw`$\begin{pmatrix} 1 & -0.5 \\ 1 & -0.5 \end{pmatrix}$`],
    ["one\n  two\n\n  three {{a}}", "one\ntwo\n\nthree $3$"],
  ])("%s becomes %s", (template, text) => {
    expect(filled(template)).toBe(text);
  });

  it.each([
    ["{{a:2px}}", "Write for instance `{{x:2dp}}` for two decimals."],
    ["{{a > 2}}", "Write `if(condition, 1, 0)` to count it."],
    ["{{}}", "Write a number, a name, or an expression in brackets."],
  ])("%s is refused", (template, hint) => {
    expect(firstProblem(around("let a in {3}", "number = a", template))).toContain(hint);
  });
});

describe("an answer", () => {
  it.each([
    ["number = a tolerance 90%", "above 0, at most 50 %."],
    ["integer = a tolerance 1%", "Write `answer number` where near counts."],
    ["choice = a", "Write `answer choice(minimum, maximum, saddle) = …`"],
    ["choice(up, Up) = 1", "Write `answer choice(minimum, maximum, saddle) = …`"],
    ["vector = a", "Say `answer number`, or write [a, b]."],
    ["a", "Write for instance `answer number = a*b`."],
    ["number a", "Write `answer number = a*b`."],
  ])("answer %s is refused", (answer, hint) => {
    expect(firstProblem(around("let a in 1..9", answer))).toContain(hint);
  });

  it("is near enough within an absolute tolerance", () => {
    const { problems } = checkText(around("let a in 1..50", "number = a/7 tolerance 0.05"));
    expect(problems).toEqual([]);
  });

  it("of a choice is the number of a label", () => {
    const { problems } = checkText(around("let a in 1..100", "choice(x, y) = a"));
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^A `choice` that is not a whole number from 1 to 2 but \d+ when a = \d+/u,
      ),
    ]);
  });

  it("has mistakes of its own shape", () => {
    const text = around("let a in 1..9", "vector = [a, 1]");
    expect(firstProblem(`${text}wrong "w" = [a, 1, 2]`)).toContain(
      "A mistake has the shape of the answer.",
    );
  });
});

describe("limits", () => {
  const lines = (count: number, line: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => line(index)).join("\n");
  const base = around("let a in 1..50");

  it.each([
    ["names", around(lines(13, (index) => `let a${index === 0 ? "" : index} in 1..9`))],
    ["`require`", `${base}${lines(11, () => "require a > 0")}`],
    ["`wrong`", `${base}${lines(9, (index) => `wrong "w${index}" = ${index}`)}`],
    ["`because`", `${base}${lines(11, () => "because: so")}`],
  ])("at most so many %s", (things, text) => {
    expect(firstProblem(text)).toContain(things);
  });

  it("a title of 120 characters, a question of 4,000, a text of 20,000", () => {
    expect(firstProblem(base.replace("T", "x".repeat(121)))).toContain("120");
    expect(firstProblem(around("let a in 1..9", "number = a", "x".repeat(4001)))).toContain("4000");
    expect(firstProblem(base + " ".repeat(20_000))).toContain("20000");
  });

  it("vectors of 10, matrices of 4 × 4", () => {
    expect(
      firstProblem(
        around(`let a in 1..9\nlet v = [${Array.from({ length: 11 }, () => "1").join(", ")}]`),
      ),
    ).toContain("10");
    expect(
      firstProblem(
        around(`let a in 1..9\nlet v = [${Array.from({ length: 5 }, () => "[1, 2]").join(", ")}]`),
      ),
    ).toContain("4 × 4");
  });
});
