import type { Unreadable } from "../answer-kind.ts";
import type { BinaryOperator, ConstantName, Expression, FunctionName } from "./expression.ts";
import type { Operator, Token } from "./tokens.ts";
import { unreadable } from "./unreadable.ts";

/*
 * sum     = product { ("+" | "-") product }
 * product = unary { ("*" | "/") unary | power }        a bracket or a name may follow without a sign
 * unary   = ("-" | "+") unary | power
 * power   = postfix [ "^" unary ]                      groups to the right
 * postfix = atom [ "!" ] { "%" }
 * atom    = number | number number "/" number | name | name "(" sum ")" | name power | "(" sum ")"
 */

const DEEPEST = 20;
const FUNCTIONS: ReadonlySet<string> = new Set<FunctionName>([
  "sqrt",
  "exp",
  "ln",
  "log10",
  "log2",
]);
const CONSTANTS: ReadonlyMap<string, ConstantName> = new Map([
  ["pi", "pi"],
  ["π", "pi"],
  ["e", "e"],
]);
const isFunction = (name: string): name is FunctionName => FUNCTIONS.has(name);

/** Leaves the parser at the first thing that cannot be read; never seen outside this file. */
class NotArithmetic extends Error {
  readonly why: Unreadable;
  constructor(why: Unreadable) {
    super(why.reason);
    this.why = why;
  }
}
const refuse = (reason: string, hint: string): never => {
  throw new NotArithmetic(unreadable(reason, hint));
};

const NO_NAMES: ReadonlySet<string> = new Set();

/** The tree of a list of tokens, or the reason why they make no arithmetic. */
export const parseArithmetic = (
  tokens: readonly Token[],
  names: ReadonlySet<string> = NO_NAMES,
): Expression | Unreadable => {
  try {
    return new ArithmeticParser(tokens, names).parse();
  } catch (error) {
    if (error instanceof NotArithmetic) return error.why;
    throw error;
  }
};

class ArithmeticParser {
  private readonly tokens: readonly Token[];
  private readonly names: ReadonlySet<string>;
  private at = 0;
  private depth = 0;

  constructor(tokens: readonly Token[], names: ReadonlySet<string>) {
    this.tokens = tokens;
    this.names = names;
  }

  parse(): Expression {
    const tree = this.sum();
    const left = this.tokens[this.at];
    if (left?.kind === "operator" && left.sign === ")") {
      refuse("A closing bracket has no partner.", "Write the opening bracket, or leave both out.");
    }
    if (left?.kind === "number") {
      refuse("Two numbers are typed, one is wanted.", "Write one number, such as 0.5.");
    }
    if (left !== undefined) refuse("The end cannot be read.", "Write one number, such as 0.5.");
    return tree;
  }

  private peek(ahead = 0): Token | undefined {
    return this.tokens[this.at + ahead];
  }

  private takeOperator(...signs: readonly Operator[]): Operator | undefined {
    const token = this.peek();
    if (token?.kind !== "operator" || !signs.includes(token.sign)) return undefined;
    this.at += 1;
    return token.sign;
  }

  private sum(): Expression {
    let left = this.product();
    for (let sign = this.takeOperator("+", "-"); sign; sign = this.takeOperator("+", "-")) {
      left = binary(sign === "+" ? "+" : "-", left, this.product());
    }
    return left;
  }

  private product(): Expression {
    let left = this.unary();
    for (;;) {
      const sign = this.takeOperator("*", "/");
      if (sign !== undefined) left = binary(sign === "*" ? "*" : "/", left, this.unary());
      else if (this.startsBracketOrName()) left = binary("*", left, this.power());
      else return left;
    }
  }

  private startsBracketOrName(): boolean {
    const token = this.peek();
    return token?.kind === "name" || (token?.kind === "operator" && token.sign === "(");
  }

  private unary(): Expression {
    const sign = this.takeOperator("-", "+");
    if (sign === undefined) return this.power();
    const of = this.nested(() => this.unary());
    return sign === "-" ? { kind: "negative", of } : of;
  }

  private power(): Expression {
    const base = this.postfix();
    if (this.takeOperator("^") === undefined) return base;
    return binary(
      "^",
      base,
      this.nested(() => this.unary()),
    );
  }

  private postfix(): Expression {
    let of = this.atom();
    if (this.takeOperator("!") !== undefined) of = { kind: "factorial", of };
    if (this.takeOperator("!") !== undefined) {
      refuse("Two factorial signs in a row can mean two things.", "Write (3!)! with brackets.");
    }
    while (this.takeOperator("%") !== undefined) of = { kind: "percent", of };
    return of;
  }

  private atom(): Expression {
    if (this.takeOperator("(") !== undefined) return this.bracket();
    const token = this.peek();
    if (token?.kind === "number") return this.numberOrMixed(token);
    if (token?.kind === "name") return this.named(token.name);
    return refuse(
      token === undefined ? "A number is missing at the end." : "A number is missing.",
      "Write a number such as 0.5, or arithmetic such as 3/10.",
    );
  }

  private bracket(): Expression {
    const inside = this.nested(() => this.sum());
    if (this.takeOperator(")") === undefined) {
      refuse("An opening bracket is not closed.", "Close it with ).");
    }
    return inside;
  }

  /** 1 1/2 is a mixed number: whole number, space, fraction. */
  private numberOrMixed(token: Token & { readonly kind: "number" }): Expression {
    this.at += 1;
    const [top, slash, bottom] = [this.peek(), this.peek(1), this.peek(2)];
    const isMixed =
      token.isInteger &&
      top?.kind === "number" &&
      top.isInteger &&
      top.spaceBefore &&
      slash?.kind === "operator" &&
      slash.sign === "/" &&
      bottom?.kind === "number" &&
      bottom.isInteger;
    if (!isMixed) return plain(token);
    this.at += 3;
    return { kind: "mixed", whole: plain(token), part: binary("/", plain(top), plain(bottom)) };
  }

  private named(name: string): Expression {
    this.at += 1;
    if (this.names.has(name)) return { kind: "name", name };
    const constant = CONSTANTS.get(name);
    if (constant !== undefined) return { kind: "constant", name: constant };
    if (isFunction(name)) return { kind: "call", name, of: this.nested(() => this.argument()) };
    if (name === "log") {
      return refuse("log can mean ln or log10.", "Write ln(2), log10(2) or log2(2).");
    }
    return refuse(`The word "${name}" cannot be read.`, "Write a number such as 0.5.");
  }

  /** In brackets it ends with them: sqrt(2)^2 is 2. */
  private argument(): Expression {
    return this.takeOperator("(") === undefined ? this.power() : this.bracket();
  }

  private nested(inside: () => Expression): Expression {
    this.depth += 1;
    if (this.depth > DEEPEST) {
      refuse(`More than ${DEEPEST} levels of brackets and powers.`, "Write a shorter expression.");
    }
    const tree = inside();
    this.depth -= 1;
    return tree;
  }
}

const binary = (operator: BinaryOperator, left: Expression, right: Expression): Expression => ({
  kind: "binary",
  operator,
  left,
  right,
});

const plain = (token: Token & { readonly kind: "number" }): Expression => ({
  kind: "number",
  value: token.value,
  text: token.text,
});
