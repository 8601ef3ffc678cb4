import { latexToPlain } from "./latex.ts";

export const LONGEST_TEXT = 200;

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻";
const SUPERSCRIPT_VALUES = "0123456789+-";
const VULGAR = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞↉";

/** 10⁻⁴ becomes 10^(-4), before compatibility normalization would make it 10-4. */
const raiseSuperscripts = (text: string): string =>
  text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻]+/gu, (run) => {
    const plain = Array.from(run, (sign) => SUPERSCRIPT_VALUES[SUPERSCRIPTS.indexOf(sign)]);
    return `^(${plain.join("")})`;
  });

/** 1½ becomes 1 1/2, a mixed number, and 2^½ becomes 2^(1/2). */
const spellVulgarFractions = (text: string): string =>
  text
    .replace(/(\d)\s*(\d+⁄\d+)/gu, "$1 $2")
    .replace(new RegExp(`(\\d)?\\s*([${VULGAR}])`, "gu"), (_, before: string | undefined, sign) => {
      const fraction = String(sign).normalize("NFKC");
      return before === undefined ? `(${fraction})` : `${before} ${fraction}`;
    });

/** One sign for each operation, plain digits, plain spaces, no quotation marks. */
const unifySigns = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[−–—‐‑‒﹣－]/gu, "-")
    .replace(/[×·⋅∗•]/gu, "*")
    .replace(/[÷∕⁄]/gu, "/")
    .replace(/[\p{Zs}\t]/gu, " ")
    .replace(/[‘’‚“”„«»\u200B-\u200D\u2060\uFEFF]/gu, "")
    .replace(/\r\n?/gu, "\n")
    .replace(/(\d\s*)[xX](\s*10\s*\^)/gu, "$1*$2");

/** Formula marks and what people write in front of an answer: "=", "≈", "answer:". */
const stripFrame = (text: string): string =>
  text
    .replace(/\$|\\\(|\\\)|\\\[|\\\]/gu, "")
    .trim()
    .replace(/^(?:the\s+)?answer\s*(?:is\b|[:=])\s*/iu, "")
    .replace(/^[=≈~≃]\s*/u, "")
    .trim();

/** Any typed text in the plain signs that the readers know (A2, rules 1 and 2). */
export const cleanText = (raw: string): string =>
  stripFrame(latexToPlain(unifySigns(spellVulgarFractions(raiseSuperscripts(raw.trim())))));

/** Drops a name and its equals sign in front of a value: "ε = 0.4" becomes "0.4". */
export const dropName = (text: string): { readonly name?: string; readonly rest: string } => {
  const match = /^\s*(\\?\p{L}[\p{L}\p{N}_\\*' ]*?)\s*[=≈:]\s*(.*)$/su.exec(text);
  if (match === null) return { rest: text.trim() };
  const [, name = "", rest = ""] = match;
  return { name, rest: rest.replace(/^[=≈]\s*/u, "").trim() };
};
