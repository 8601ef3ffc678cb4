import type { Block, Concept, Item, Note, Section } from "#lib/domain/notes/index.ts";
import type { Draft, Refusal } from "./draft.ts";
import { REASONS, isGateName } from "./gates/reasons.ts";

/** All labelled blocks of a note in order, however deep; iterative. */
const blocksIn = (note: Note): Block[] => {
  const found: Block[] = [];
  const headings: (Note | Concept | Section)[] = [note];
  for (let heading = headings.pop(); heading !== undefined; heading = headings.pop()) {
    if ("concepts" in heading) headings.push(...heading.concepts);
    if ("sections" in heading) headings.push(...heading.sections);
    const items: Item[] = [...heading.items];
    for (let item = items.pop(); item !== undefined; item = items.pop()) {
      if (item.type === "block") found.push(item);
      if (item.type === "block" || item.type === "sentence") items.push(...item.children);
    }
  }
  return found.toSorted((left, right) => left.span.start.offset - right.span.start.offset);
};

/** First index whose value is at least `least`. */
const firstFrom = (sorted: readonly number[], least: number): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
};

const lastLine = ({ span }: Block): number =>
  span.end.column === 1 ? span.end.line - 1 : span.end.line;

/** Adds a refusal for each labelled block that gave no card and none of whose lines says why at its own line. */
export const accountForBlocks = (
  note: Note,
  cards: readonly Draft[],
  refusals: readonly Refusal[],
): Refusal[] => {
  const cardLines = cards.map((card) => card.line).toSorted((a, b) => a - b);
  const sorted = refusals.toSorted((left, right) => left.line - right.line);
  const refusalLines = sorted.map((refusal) => refusal.line);
  const added: Refusal[] = [];
  for (const block of blocksIn(note)) {
    const from = block.own.start.line;
    const to = lastLine(block);
    const at = firstFrom(cardLines, from);
    if (at < cardLines.length && (cardLines[at] ?? Infinity) <= to) continue;
    const first = sorted[firstFrom(refusalLines, from)];
    if (first?.line === from && first.label === block.found) continue;
    const inside = first !== undefined && first.line <= to ? first.gate : "empty";
    const gate = isGateName(inside) ? inside : "no-question";
    added.push({ line: from, label: block.found, gate, reason: REASONS[gate] });
  }
  // A line that gave a card is no refusal, whatever else it could not give.
  const given = new Set(cardLines);
  const kept = sorted.filter((refusal) => !given.has(refusal.line));
  return [...kept, ...added].toSorted((left, right) => left.line - right.line);
};
