import type { Element, ElementContent, Root } from "hast";
import { markShown } from "./mark-shown.ts";
import type { ProseProblem } from "./problem.ts";
import { formulaHtml, GAP_HTML } from "./math-html.ts";
import { restore, splitAtTokens } from "./token.ts";
import { tied } from "./tied.ts";
import type { Token } from "./token.ts";

/** Dollar signs in code, and in the words of a drawing, are no formula. */
const AS_WRITTEN = new Set(["code", "svg"]);
const BLOCKS = new Set("blockquote div hr ol p pre table ul".split(" "));

/** Puts the formulas, gaps and marks into the sanitized tree; returns the formulas that could not be set. */
export const fill = (root: Root, tokens: readonly Token[]): readonly ProseProblem[] => {
  const problems: ProseProblem[] = [];
  const show = (token: Token, block: boolean): ElementContent => {
    if (token.kind === "gap") return { type: "raw", value: GAP_HTML };
    const { html, problem } = formulaHtml(token, block);
    if (problem !== null) problems.push(problem);
    return { type: "raw", value: html };
  };
  const visit = (node: Root | Element): void => {
    if (node.type === "element" && AS_WRITTEN.has(node.tagName)) {
      restoreText(node, tokens);
      return;
    }
    const block = node.type === "element" && standsAlone(node, tokens);
    const filled = (node.children as ElementContent[]).flatMap((child) => {
      if (child.type === "element") visit(child);
      if (child.type !== "text") return [child];
      const pieces = splitAtTokens(child.value, tokens).map((piece): ElementContent =>
        piece.kind === "text" ? { type: "text", value: piece.text } : show(piece.token, block),
      );
      return block ? pieces : tied(pieces);
    });
    node.children = markShown(filled);
  };
  visit(root);
  return problems;
};

const restoreText = (node: Element, tokens: readonly Token[]): void => {
  for (const child of node.children) {
    if (child.type === "text") child.value = restore(child.value, tokens);
    if (child.type === "element") restoreText(child, tokens);
  }
};

/** A paragraph or bullet whose only words are one formula: it is set as a block, however it was written. */
const standsAlone = (node: Element, tokens: readonly Token[]): boolean => {
  if (node.tagName !== "p" && node.tagName !== "li") return false;
  const own = node.children.filter(
    (child) =>
      !(child.type === "text" && child.value.trim() === "") &&
      !(child.type === "element" && BLOCKS.has(child.tagName)),
  );
  const [only] = own;
  if (own.length !== 1 || only?.type !== "text") return false;
  const pieces = splitAtTokens(only.value.trim(), tokens);
  return pieces.length === 1 && pieces[0]?.kind === "token" && pieces[0].token.kind !== "gap";
};
