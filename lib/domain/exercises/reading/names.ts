/** Names of Greek letters as they are typed; the letters stand for themselves. */
const GREEK: Readonly<Record<string, string>> = {
  alpha: "α",
  beta: "β",
  gamma: "γ",
  delta: "δ",
  epsilon: "ε",
  varepsilon: "ε",
  eps: "ε",
  eta: "η",
  theta: "θ",
  kappa: "κ",
  lambda: "λ",
  mu: "μ",
  nu: "ν",
  rho: "ρ",
  sigma: "σ",
  tau: "τ",
  phi: "φ",
  omega: "ω",
};

const TEX_OF_LETTER: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(GREEK).map(([word, letter]) => [letter, `\\${word}`])),
  ε: String.raw`\varepsilon`,
};

/** Words that are no names: functions and constants of the arithmetic. */
const RESERVED = ["sqrt", "exp", "ln", "log10", "log2", "log", "pi", "π", "e"];

/** How each name of a question may be typed. */
export interface NameTable {
  readonly names: ReadonlySet<string>;
  /** From a typed word to the name that it means. */
  readonly byWord: ReadonlyMap<string, string>;
}

/** The letter that a name means: "epsilon" and "ε" are one. */
const letterOf = (name: string): string => GREEK[name] ?? name;

/** The ways of typing some names: by letter, by word, in the other case where that is no other name. */
export const nameTable = (given: readonly string[]): NameTable => {
  const names = new Set(given.map(letterOf));
  const byWord = new Map(RESERVED.map((word) => [word, word]));
  for (const name of names) {
    for (const other of [name.toLowerCase(), name.toUpperCase()])
      if (!names.has(other) && !byWord.has(other)) byWord.set(other, name);
  }
  for (const name of names) byWord.set(name, name);
  for (const [word, letter] of Object.entries(GREEK))
    if (names.has(letter)) byWord.set(word, letter);
  return { names, byWord };
};

const LONGEST_WORD = 10;

/** A run of letters as the names in it, longest first: "aeps" is a, ε. What holds no name stays whole. */
export const splitNames = (run: string, { byWord }: NameTable): readonly string[] => {
  const letters = run.replace(/^\\/u, "");
  const found: string[] = [];
  for (let at = 0; at < letters.length;) {
    const lengths = Array.from({ length: LONGEST_WORD }, (_, index) => LONGEST_WORD - index);
    const length = lengths.find((each) => byWord.has(letters.slice(at, at + each)));
    if (length === undefined) return [run];
    found.push(byWord.get(letters.slice(at, at + length)) ?? "");
    at += length;
  }
  return found;
};

/** A name as TeX; words of several letters stand upright. */
export const nameTex = (name: string): string =>
  TEX_OF_LETTER[name] ?? (name.length === 1 ? name : String.raw`\mathrm{${name}}`);
