import type { Image, Item, Note } from "./outline.ts";
import { childrenOf, inlineOf, isBlock, isOpaque, isSentence, walk, type Step } from "./walk.ts";

/** All pictures of a note, in order. */
export const picturesOf = (note: Note): readonly Image[] => [
  ...(note.heading?.images ?? []),
  ...walk(note).flatMap(({ node }) =>
    "type" in node && isOpaque(node) ? node.images : (inlineOf(node)?.images ?? []),
  ),
];

/**
 * The pictures that belong to what stands on `line`: those in its own words and below it, and those that follow it
 * among its siblings before anything else is said.
 *
 *     - The capacity of a model …      ◀ line
 *       ![](below.png)
 *     ![](beside.png)
 *     - Another sentence
 */
export const picturesBeside = (note: Note, line: number): readonly Image[] => {
  const found = walk(note).findLast(({ node }) => startsOn(node, line));
  const parent = found?.path.at(-1);
  if (found === undefined || parent === undefined || !("type" in found.node)) return [];
  return [...imagesIn(found.node), ...imagesBehind(parent, found.node)];
};

const startsOn = (node: ReturnType<typeof walk>[number]["node"], line: number): boolean => {
  if (!("type" in node) || isOpaque(node)) return false;
  return node.own.start.line <= line && line <= node.own.end.line;
};

const imagesIn = (item: Item): readonly Image[] => {
  if (isOpaque(item)) return item.images;
  return [...(inlineOf(item)?.images ?? []), ...item.children.flatMap(imagesIn)];
};

const imagesBehind = (parent: Step, item: Item): readonly Image[] => {
  const siblings = childrenOf(parent);
  const behind = siblings.slice(siblings.findIndex((sibling) => sibling === item) + 1);
  const end = behind.findIndex(
    (sibling) => !("type" in sibling) || isBlock(sibling) || isSentence(sibling),
  );
  return (end < 0 ? behind : behind.slice(0, end)).flatMap((sibling) =>
    "type" in sibling ? imagesIn(sibling) : [],
  );
};
