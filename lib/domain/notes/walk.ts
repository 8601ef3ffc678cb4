import type { Block, Concept, Inline, Item, Note, Opaque, Section, Sentence } from "./outline.ts";

/** One step of the way from the note down to an item. */
export type Step = Note | Section | Concept | Block | Sentence;

interface Located<T> {
  readonly node: T;
  /** From the note to the parent of the node. */
  readonly path: readonly Step[];
}

export const isNote = (step: Step): step is Note => "problems" in step;
export const isSection = (step: Step): step is Section => "kind" in step && step.kind === "section";
export const isConcept = (step: Step): step is Concept => "aliases" in step;
export const isBlock = (step: Step | Item): step is Block =>
  "type" in step && step.type === "block";
export const isSentence = (step: Step | Item): step is Sentence =>
  "type" in step && step.type === "sentence";

export const isOpaque = (node: Item | Concept | Section): node is Opaque =>
  "raw" in node && "type" in node;

/** What a node holds, in the order of the note. */
export const childrenOf = (node: Step): readonly (Item | Concept | Section)[] => {
  if (isBlock(node) || isSentence(node)) return node.children;
  const headed = "sections" in node ? [...node.concepts, ...node.sections] : node.concepts;
  return headed.length === 0 ? node.items : [...node.items, ...headed].toSorted(byPlace);
};

const byPlace = (a: Item | Concept | Section, b: Item | Concept | Section): number =>
  a.span.start.offset - b.span.start.offset;

/** True if `No cards)` with nothing under it stands among what a node holds: it silences the node with all below it. */
export const isSilenced = (step: Step): boolean =>
  childrenOf(step).some(
    (child) =>
      "type" in child && isBlock(child) && child.label === "none" && child.children.length === 0,
  );

/**
 * Everything below the note with its path, in the order of the note. The parser limits the depth
 * (tree/item-stack.ts), so that this may recurse.
 */
export const walk = (note: Note): readonly Located<Item | Concept | Section>[] => {
  const found: Located<Item | Concept | Section>[] = [];
  const visit = (step: Step, above: readonly Step[]): void => {
    const children = childrenOf(step);
    if (children.length === 0) return;
    const path = [...above, step];
    for (const node of children) {
      found.push({ node, path });
      if (!("type" in node) || isBlock(node) || isSentence(node)) visit(node, path);
    }
  };
  visit(note, []);
  return found;
};

/** The labelled blocks of a note with the path to each; what `Concept)` opens within a list is a block too. */
export const labelledBlocks = (
  note: Note,
): readonly { readonly block: Block; readonly path: readonly Step[] }[] => {
  const blocks: { block: Block; path: readonly Step[] }[] = [];
  for (const { node, path } of walk(note))
    if ("type" in node && isBlock(node)) blocks.push({ block: node, path });
  return blocks;
};

/** The words of a node itself, without its children; null for what has none. */
export const inlineOf = (node: Item | Concept | Section): Inline | null => {
  if (!("type" in node)) return node.heading;
  if (isSentence(node)) return node.text;
  return isBlock(node) ? (node.inline ?? null) : null;
};
