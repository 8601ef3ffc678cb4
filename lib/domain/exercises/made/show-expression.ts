import { literalText, textToTex } from "../numbers/format.ts";
import type { Expression, Operator } from "./tree.ts";

const GREEK =
  /^(?:alpha|beta|gamma|delta|epsilon|zeta|eta|theta|iota|kappa|lambda|mu|nu|xi|pi|rho|sigma|tau|phi|chi|psi|omega|Gamma|Delta|Theta|Lambda|Sigma|Phi|Psi|Omega)$/u;

/** A name as a symbol: Greek letters by name, digits at the end as an index, words upright. */
export const nameTex = (name: string): string => {
  const [, stem = name, index = ""] =
    /^([A-Za-z]+)_?([0-9]+|[A-Za-z0-9]+)?$/u.exec(splitIndex(name)) ?? [];
  const base = GREEK.test(stem)
    ? `\\${stem === "epsilon" ? "varepsilon" : stem}`
    : stem.length === 1
      ? stem
      : upright(stem);
  return index === ""
    ? base
    : `${base}_{${index.length > 1 && /[A-Za-z]/u.test(index) ? upright(index) : index}}`;
};

const splitIndex = (name: string): string => name.replace(/^([A-Za-z]+)(\d+)$/u, "$1_$2");
const upright = (word: string): string =>
  String.raw`\mathrm{${word.replaceAll("_", String.raw`\_`)}}`;

const SIGNS: Readonly<Record<Exclude<Operator, "/" | "^">, string>> = {
  or: String.raw`\text{ or }`,
  and: String.raw`\text{ and }`,
  "<": "<",
  "<=": String.raw`\le`,
  ">": ">",
  ">=": String.raw`\ge`,
  "==": "=",
  "!=": String.raw`\ne`,
  "+": "+",
  "-": "-",
  "*": String.raw`\cdot`,
  mod: String.raw`\bmod`,
};

const STRENGTH: Readonly<Record<Operator, number>> = {
  or: 1,
  and: 2,
  "<": 4,
  "<=": 4,
  ">": 4,
  ">=": 4,
  "==": 4,
  "!=": 4,
  "+": 5,
  "-": 5,
  "*": 6,
  mod: 6,
  "/": 9,
  "^": 8,
};

const strength = (expression: Expression): number => {
  if (expression.kind === "binary") return STRENGTH[expression.operator];
  if (expression.kind === "not") return 3;
  return expression.kind === "negative" ? 5 : 9;
};

const wrap = (tex: string): string => String.raw`\left(${tex}\right)`;
const held = (expression: Expression, least: number): string =>
  strength(expression) < least ? wrap(expressionTex(expression)) : expressionTex(expression);

/** Under a power or before a sign behind it, all but numbers and names stand in brackets. */
const base = (expression: Expression): string =>
  expression.kind === "name" || expression.kind === "number"
    ? expressionTex(expression)
    : wrap(expressionTex(expression));

const FUNCTIONS: Readonly<Record<string, string>> = {
  exp: String.raw`\exp`,
  ln: String.raw`\ln`,
  log10: String.raw`\log_{10}`,
  log2: String.raw`\log_{2}`,
  sin: String.raw`\sin`,
  cos: String.raw`\cos`,
  tan: String.raw`\tan`,
  min: String.raw`\min`,
  max: String.raw`\max`,
  gcd: String.raw`\gcd`,
  det: String.raw`\det`,
};

/** What has a notation of its own, with the arguments as TeX. */
const NOTATIONS: ReadonlyMap<string, (parts: readonly string[]) => string> = new Map([
  ["sqrt", ([x]) => String.raw`\sqrt{${x}}`],
  ["cbrt", ([x]) => String.raw`\sqrt[3]{${x}}`],
  ["abs", ([x]) => String.raw`\left|${x}\right|`],
  ["norm", ([x]) => String.raw`\left\|${x}\right\|`],
  ["floor", ([x]) => String.raw`\left\lfloor ${x}\right\rfloor`],
  ["ceil", ([x]) => String.raw`\left\lceil ${x}\right\rceil`],
  ["factorial", ([x]) => `${/^(?:\d+|[a-zA-Z])$/u.test(x ?? "") ? x : wrap(x ?? "")}!`],
  ["choose", ([n, k]) => String.raw`\binom{${n}}{${k}}`],
  ["dot", ([v, w]) => String.raw`${v}^{\top} ${w}`],
  ["matvec", ([m, v]) => `${m}\\,${v}`],
  ["quadratic", ([m, v]) => String.raw`${v}^{\top} ${m}\,${v}`],
  ["inverse", ([m]) => `${m}^{-1}`],
  ["transpose", ([m]) => String.raw`${m}^{\top}`],
]);

/** The expression as TeX, without dollar signs. */
export const expressionTex = (expression: Expression): string => {
  switch (expression.kind) {
    case "number":
      return textToTex(literalText(expression.value));
    case "name":
      return nameTex(expression.name);
    case "negative":
      return `-${held(expression.of, 6)}`;
    case "not":
      return String.raw`\text{not }${held(expression.of, 4)}`;
    case "factorial":
      return `${base(expression.of)}!`;
    case "binary":
      return binaryTex(expression);
    case "call":
      return callTex(expression);
    case "if":
      return ifTex(expression);
    case "list":
      return listTex(expression.items);
    case "component":
      return `${base(expression.of)}_{${expressionTex(expression.index)}}`;
  }
};

const binaryTex = ({ operator, left, right }: Extract<Expression, { kind: "binary" }>): string => {
  if (operator === "/") return String.raw`\frac{${expressionTex(left)}}{${expressionTex(right)}}`;
  if (operator === "^") return `${base(left)}^{${expressionTex(right)}}`;
  const own = STRENGTH[operator];
  // A sign in front of a product needs no brackets: −4·k.
  const first = left.kind === "negative" && own > 5 ? expressionTex(left) : held(left, own);
  return `${first} ${SIGNS[operator]} ${held(right, own + 1)}`;
};

const callTex = ({ name, given }: Extract<Expression, { kind: "call" }>): string => {
  const parts = given.map(expressionTex);
  const notation = NOTATIONS.get(name);
  if (notation !== undefined && given.every((each) => name !== "dot" || each.kind === "name")) {
    return notation(parts);
  }
  const called = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  return `${called ?? String.raw`\operatorname{${name}}`}${wrap(parts.join(",\\; "))}`;
};

const ifTex = ({ condition, whenTrue, whenFalse }: Extract<Expression, { kind: "if" }>): string =>
  String.raw`\begin{cases} ${expressionTex(whenTrue)} & \text{if } ${expressionTex(condition)} \\ ${expressionTex(whenFalse)} & \text{else} \end{cases}`;

const listTex = (items: readonly Expression[]): string =>
  items.every((item) => item.kind === "list")
    ? String.raw`\begin{pmatrix} ${items.map((row) => row.items.map(expressionTex).join(" & ")).join(String.raw` \\ `)} \end{pmatrix}`
    : String.raw`\left(${items.map(expressionTex).join(",\\; ")}\right)`;
