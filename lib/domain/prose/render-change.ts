import { diffArrays } from "diff";
import type { Element, ElementContent, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { LONGEST_MARKDOWN } from "./limits.ts";
import { proseTree, renderProse } from "./render.ts";

/** Two wordings as safe HTML: what left the first stands in `<del>`, what came into the second in `<ins>`. */
export interface RenderedChange {
  readonly wasHtml: string;
  readonly nowHtml: string;
}

type Run = Extract<ElementContent, { type: "text" | "raw" }>;

/** A word, a mark of punctuation, a formula or a gap: what is compared, and never marked in part. */
const PIECE = /\s+|[\p{L}\p{N}_’'-]+|[^\s\p{L}\p{N}]/gu;
/** Beyond this many changed pieces marks say nothing that two columns do not. */
const MOST_CHANGES = 600;

const isRun = (node: ElementContent): node is Run => node.type === "text" || node.type === "raw";
const isSpace = (piece: Run): boolean => piece.type === "text" && piece.value.trim() === "";

/** Cuts every text into pieces, in place, and lists all pieces but spaces in reading order. */
const cut = (node: Root | Element, pieces: Run[] = []): readonly Run[] => {
  node.children = (node.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type === "element") cut(child, pieces);
    if (!isRun(child)) return [child];
    const runs: Run[] =
      child.type === "raw"
        ? [child]
        : (child.value.match(PIECE) ?? []).map((value) => ({ type: "text", value }));
    pieces.push(...runs.filter((run) => !isSpace(run)));
    return runs;
  });
  return pieces;
};

/** Wraps changed pieces that stand side by side, with the spaces between them, into one element. */
const wrap = (node: Root | Element, changed: ReadonlySet<Run>, tagName: "del" | "ins"): void => {
  const out: ElementContent[] = [];
  let open: { readonly mark: Element; spaces: Run[] } | null = null;
  for (const child of node.children as ElementContent[]) {
    if (isRun(child) && changed.has(child)) {
      if (open) open.mark.children.push(...open.spaces, child);
      else {
        const mark: Element = { type: "element", tagName, properties: {}, children: [child] };
        out.push(mark);
        open = { mark, spaces: [] };
      }
      open.spaces = [];
    } else if (open && isRun(child) && isSpace(child)) open.spaces.push(child);
    else {
      out.push(...(open?.spaces ?? []), child);
      open = null;
      if (child.type === "element") wrap(child, changed, tagName);
    }
  }
  node.children = [...out, ...(open?.spaces ?? [])];
};

const write = (tree: Root): string => toHtml(tree, { allowDangerousHtml: true });

/** Old and new wording with their differences marked by words; a formula is one word. Never throws. */
export const renderChange = (was: string, now: string): RenderedChange => {
  if (Math.max(was.length, now.length) > LONGEST_MARKDOWN)
    return { wasHtml: renderProse(was).html, nowHtml: renderProse(now).html };
  const [wasTree, nowTree] = [proseTree(was), proseTree(now)];
  const [wasPieces, nowPieces] = [cut(wasTree), cut(nowTree)];
  const values = (pieces: readonly Run[]): string[] => pieces.map(({ value }) => value);
  const changes = diffArrays(values(wasPieces), values(nowPieces), { maxEditLength: MOST_CHANGES });
  const [left, came] = [new Set<Run>(), new Set<Run>()];
  let [wasAt, nowAt] = [0, 0];
  for (const { added, removed, count } of changes ?? []) {
    if (removed) wasPieces.slice(wasAt, wasAt + count).forEach((piece) => left.add(piece));
    if (added) nowPieces.slice(nowAt, nowAt + count).forEach((piece) => came.add(piece));
    if (!added) wasAt += count;
    if (!removed) nowAt += count;
  }
  wrap(wasTree, left, "del");
  wrap(nowTree, came, "ins");
  return { wasHtml: write(wasTree), nowHtml: write(nowTree) };
};
