import { DEEPEST, LONGEST_EXPRESSION, MOST_PARTS } from "./limits.ts";
import { Refusal, refuse } from "./problem.ts";
import type { Token } from "./tokens.ts";
import { countParts } from "./tree.ts";
import type { Expression, Operator } from "./tree.ts";

/*
 * expression = or              or = and { "or" and }          and = not { "and" not }
 * not     = [ "not" ] compare  compare = sum [ ("<" | "<=" | ">" | ">=" | "==" | "!=") sum ]
 * sum     = product { ("+" | "-") product }       product = unary { ("*" | "/" | "mod") unary }
 * unary   = [ "-" ] power      power = postfix [ "^" unary ]                 groups to the right
 * postfix = atom { "!" | "[" expression "]" }
 * atom    = number | name | name "(" list ")" | "if" "(" list of three ")" | "(" expression ")" | "[" list "]"
 */

const COMPARISONS = ["<", "<=", ">", ">=", "==", "!="] as const;
/** Words that cannot be names. */
export const RESERVED: ReadonlySet<string> = new Set(
  "and or not mod if in step except tolerance says let require answer wrong".split(" "),
);

const tooLong = (count: string, allowed: string) => ({
  found: count,
  expected: `at most ${allowed}`,
  message: `Too deep or too long (${count}, ${allowed}).`,
  hint: "Split it with a derived `let`.",
});

/** Reads tokens one after another; what stands behind an expression is left to the statement. */
export class Reader {
  private readonly tokens: readonly Token[];
  private at = 0;
  private start = 0;
  private depth = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  get next(): Token {
    const token = this.tokens[Math.min(this.at, this.tokens.length - 1)];
    if (token === undefined) throw new Error("a list of tokens without an end");
    return token;
  }

  private get lastEnd(): number {
    return this.tokens[this.at - 1]?.end ?? this.next.at;
  }

  /** Takes the next token if it is one of these signs or words. */
  take<Text extends string>(...texts: readonly Text[]): Text | undefined {
    const { kind, text } = this.next;
    if (kind !== "sign" && kind !== "name") return undefined;
    const found = texts.find((each) => each === text);
    if (found !== undefined) this.at += 1;
    return found;
  }

  takeKind<Kind extends Token["kind"]>(kind: Kind): Extract<Token, { kind: Kind }> | undefined;
  takeKind(kind: Token["kind"]): Token | undefined {
    const token = this.next;
    if (token.kind !== kind || kind === "end") return undefined;
    this.at += 1;
    return token;
  }

  /** Refuses what is there where something else is wanted. */
  want(expected: string, hint: string): never {
    const { kind, text, at } = this.next;
    if (text === "=") {
      return refuse(at, {
        found: "`=`",
        expected,
        message: "`=` compares nothing.",
        hint: "Use `==` in a condition.",
      });
    }
    return refuse(at, {
      found: kind === "end" ? "the end of the line" : `\`${text}\``,
      expected,
      hint,
    });
  }

  /** An expression of at most so many characters, parts and levels. */
  expression(): Expression {
    this.start = this.next.at;
    const tree = this.or();
    const parts = countParts(tree);
    if (parts > MOST_PARTS) {
      throw new Refusal(this.start, tooLong(`${parts} parts`, `${MOST_PARTS} allowed`));
    }
    return tree;
  }

  /** Asked at every step, so that no tree grows beyond what can be walked. */
  private holdLength(): void {
    if (this.next.end - this.start <= LONGEST_EXPRESSION) return;
    const length = (this.tokens.at(-1)?.at ?? 0) - this.start;
    throw new Refusal(this.start, tooLong(`${length} characters`, `${LONGEST_EXPRESSION} allowed`));
  }

  /** Nothing may follow any more. */
  end(expected = "the end of the line"): void {
    const { kind, text } = this.next;
    if (kind === "end") return;
    const isValue = kind === "number" || kind === "name" || text === "(";
    this.want(
      isValue ? "an operation between two values" : expected,
      isValue ? "Write the sign, such as `2*a`." : "Remove it, or look for a bracket too many.",
    );
  }

  private or(): Expression {
    let left = this.and();
    while (this.take("or")) left = this.binary("or", left, this.and());
    return left;
  }

  private and(): Expression {
    let left = this.not();
    while (this.take("and")) left = this.binary("and", left, this.not());
    return left;
  }

  private not(): Expression {
    const { at } = this.next;
    if (this.take("not") === undefined) return this.compare();
    const of = this.compare();
    return { kind: "not", of, at, end: this.lastEnd };
  }

  private compare(): Expression {
    const left = this.sum();
    const sign = this.take(...COMPARISONS);
    if (sign === undefined) return left;
    const both = this.binary(sign, left, this.sum());
    if (COMPARISONS.some((other) => other === this.next.text)) {
      this.want("one comparison", "Write two, such as `1 < a and a < 5`.");
    }
    return both;
  }

  private sum(): Expression {
    let left = this.product();
    for (let sign = this.take("+", "-"); sign; sign = this.take("+", "-")) {
      left = this.binary(sign, left, this.product());
    }
    return left;
  }

  private product(): Expression {
    let left = this.unary();
    for (let sign = this.take("*", "/", "mod"); sign; sign = this.take("*", "/", "mod")) {
      left = this.binary(sign, left, this.unary());
    }
    return left;
  }

  private unary(): Expression {
    const { at } = this.next;
    if (this.take("-") === undefined) return this.power();
    const of = this.power();
    return { kind: "negative", of, at, end: this.lastEnd };
  }

  private power(): Expression {
    const base = this.postfix();
    if (this.take("^") === undefined) return base;
    return this.binary(
      "^",
      base,
      this.nested(() => this.unary()),
    );
  }

  private postfix(): Expression {
    let of = this.atom();
    for (;;) {
      this.holdLength();
      const { at } = of;
      if (this.take("!")) of = { kind: "factorial", of, at, end: this.lastEnd };
      else if (this.take("[")) {
        const index = this.nested(() => this.or());
        this.close("]");
        of = { kind: "component", of, index, at, end: this.lastEnd };
      } else return of;
    }
  }

  private atom(): Expression {
    this.holdLength();
    const { at } = this.next;
    const number = this.takeKind("number");
    if (number)
      return { kind: "number", value: number.value, text: number.text, at, end: number.end };
    if (this.take("(")) {
      const inside = this.nested(() => this.or());
      this.close(")");
      return { ...inside, at, end: this.lastEnd };
    }
    if (this.take("[")) {
      const items = this.list("]");
      return { kind: "list", items, at, end: this.lastEnd };
    }
    if (this.take("if")) return this.choose(at);
    if (this.next.kind === "name" && !RESERVED.has(this.next.text)) return this.named();
    return this.want("a value", "Write a number, a name, or an expression in brackets.");
  }

  private named(): Expression {
    const { text: name, at } = this.next;
    this.at += 1;
    if (this.take("(") === undefined) return { kind: "name", name, at, end: this.lastEnd };
    const given = this.list(")");
    return { kind: "call", name, given, at, end: this.lastEnd };
  }

  private choose(at: number): Expression {
    if (this.take("(") === undefined) this.want("`(`", "Write `if(condition, then, otherwise)`.");
    const [condition, whenTrue, whenFalse, ...more] = this.list(")");
    if (!condition || !whenTrue || !whenFalse || more.length > 0) {
      return refuse(at, {
        found: "an `if` without three parts",
        expected: "condition, then, otherwise",
        hint: "Write `if(a > 2, 1, 0)`.",
      });
    }
    return { kind: "if", condition, whenTrue, whenFalse, at, end: this.lastEnd };
  }

  private list(closing: ")" | "]"): readonly Expression[] {
    const items = [this.nested(() => this.or())];
    while (this.take(",")) items.push(this.nested(() => this.or()));
    this.close(closing);
    return items;
  }

  private close(sign: ")" | "]"): void {
    if (this.take(sign) === undefined)
      this.want(`\`${sign}\``, `Close the bracket with \`${sign}\`.`);
  }

  private binary(operator: Operator, left: Expression, right: Expression): Expression {
    return { kind: "binary", operator, left, right, at: left.at, end: this.lastEnd };
  }

  private nested(inside: () => Expression): Expression {
    this.depth += 1;
    if (this.depth > DEEPEST) {
      throw new Refusal(this.next.at, tooLong(`${this.depth} levels`, `${DEEPEST} allowed`));
    }
    const tree = inside();
    this.depth -= 1;
    return tree;
  }
}
