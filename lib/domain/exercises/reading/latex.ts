/** What LaTeX commands without arguments become. */
const WORDS: Readonly<Record<string, string>> = {
  cdot: "*",
  times: "*",
  ast: "*",
  div: "/",
  left: "",
  right: "",
  pi: " pi ",
  infty: " inf ",
  lt: "<",
  gt: ">",
  le: "<=",
  leq: "<=",
  ge: ">=",
  geq: ">=",
  ln: " ln ",
  exp: " exp ",
  log: " log",
  emptyset: " none ",
  varnothing: " none ",
  langle: "<",
  rangle: ">",
  quad: " ",
  approx: "≈",
};

const ENVIRONMENT = /\\(?:begin|end)\s*\{[a-zA-Z]*matrix\*?\}/gu;

interface Argument {
  readonly text: string;
  readonly end: number;
}

/** The argument of a command at `start`: a group in braces, or one sign. */
const readArgument = (text: string, start: number): Argument | undefined => {
  let from = start;
  while (text[from] === " ") from += 1;
  if (text[from] !== "{") {
    const sign = text[from];
    return sign === undefined ? undefined : { text: sign, end: from + 1 };
  }
  let depth = 0;
  for (let index = from; index < text.length; index += 1) {
    if (text[index] === "{") depth += 1;
    if (text[index] === "}") depth -= 1;
    if (depth === 0) return { text: text.slice(from + 1, index), end: index + 1 };
  }
  return undefined;
};

/** Rewrites one command and its arguments, innermost ones first; undefined when there is none. */
const rewriteLast = (
  text: string,
  command: RegExp,
  argumentCount: number,
  write: (parts: readonly string[]) => string,
): string | undefined => {
  const match = Array.from(text.matchAll(command)).at(-1);
  if (match === undefined) return undefined;
  const parts: string[] = [];
  let end = match.index + match[0].length;
  for (let count = 0; count < argumentCount; count += 1) {
    const argument = readArgument(text, end);
    if (argument === undefined) return undefined;
    parts.push(argument.text);
    end = argument.end;
  }
  return `${text.slice(0, match.index)}${write(parts)}${text.slice(end)}`;
};

const rewriteAll = (
  text: string,
  command: RegExp,
  argumentCount: number,
  write: (parts: readonly string[]) => string,
): string => {
  let current = text;
  for (;;) {
    const next = rewriteLast(current, command, argumentCount, write);
    if (next === undefined) return current;
    current = next;
  }
};

/**
 * The formulas that people paste as the plain arithmetic they mean: \frac{5}{8} is (5)/(8),
 * a matrix column is a list with semicolons, spacing commands vanish. Unknown commands stay.
 */
export const latexToPlain = (text: string): string => {
  if (!/[\\{^]/u.test(text)) return text;
  let plain = text
    .replace(ENVIRONMENT, "")
    .replace(/\\\\/gu, ";")
    .replace(/\\[,;:!]/gu, "")
    .replace(/\\ /gu, " ")
    .replace(/\\%/gu, "%")
    .replace(/\\([{}])/gu, "$1")
    .replace(/\{,\}/gu, ",")
    .replace(/\\log_(?:\{(2|10)\}|(2|10))/gu, " log$1$2 ");
  plain = rewriteAll(
    plain,
    /\\[td]?frac/gu,
    2,
    ([top = "", bottom = ""]) => `(${top})/(${bottom})`,
  );
  plain = rewriteAll(plain, /\\sqrt/gu, 1, ([inside = ""]) => `sqrt(${inside})`);
  plain = rewriteAll(plain, /\^(?=\s*\{)/gu, 1, ([exponent = ""]) => `^(${exponent})`);
  return plain.replace(/\\([a-zA-Z]+)/gu, (command, word: string) =>
    Object.hasOwn(WORDS, word) ? (WORDS[word] ?? command) : command,
  );
};
