import type { Nodes } from "mdast";
import { LONGEST_MARKDOWN } from "./limits.ts";
import { protect } from "./protect.ts";
import { texWords } from "./tex-words.ts";
import { restore, splitAtTokens } from "./token.ts";
import type { Token } from "./token.ts";
import { parseBlocks } from "./tree.ts";

/** Words with no sign that Markdown, math or HTML could mean, as most titles are: they need no parser. */
const WORDS_ALONE = /^\p{L}(?: ?[\p{L}\p{N}(),;'’?-])*$/u;

/** Markdown with math as one line of plain text, for page titles, labels and screen readers: `$\epsilon g$` reads "ϵ g". */
export const plainText = (markdown: string): string => {
  if (markdown.length <= LONGEST_MARKDOWN && WORDS_ALONE.test(markdown)) return markdown;
  const { text, tokens } = protect(markdown.slice(0, LONGEST_MARKDOWN));
  return words(parseBlocks(text), tokens).replace(/\s+/gu, " ").trim();
};

const tokenWords = (token: Token): string =>
  token.kind === "gap" ? token.source : texWords(token.tex);

const textWords = (text: string, tokens: readonly Token[]): string =>
  splitAtTokens(text.replace(/==(?=\S)(.+?)(?<=\S)==/gu, "$1"), tokens)
    .map((piece) => (piece.kind === "text" ? piece.text : tokenWords(piece.token)))
    .join("");

const INLINE = new Set([
  "delete",
  "emphasis",
  "link",
  "linkReference",
  "paragraph",
  "strong",
  "heading",
]);

const words = (node: Nodes, tokens: readonly Token[]): string => {
  switch (node.type) {
    case "text":
      return textWords(node.value, tokens);
    case "inlineCode":
    case "code":
      return restore(node.value, tokens);
    case "image":
    case "imageReference":
      return restore(node.alt ?? "", tokens);
    case "html":
      return /^<(?:br|!--)/iu.test(node.value) ? " " : node.value;
    case "break":
      return " ";
    default:
      return "children" in node
        ? node.children.map((child) => words(child, tokens)).join(INLINE.has(node.type) ? "" : " ")
        : "";
  }
};
