import type { HeadingPiece } from "../blocks/piece.ts";
import type { HeadingName } from "../headings/read-heading-name.ts";
import type { Concept, Item, Position, Section, Span } from "../outline.ts";
import type { Source } from "../source.ts";

/** What collects under a heading until the next heading of its level. */
interface Collecting {
  readonly items: Item[];
  readonly concepts: Concept[];
  readonly sections: Section[];
  end: Position;
}

export interface OpenNode extends Collecting {
  readonly kind: "section" | "concept" | "block";
  readonly piece: HeadingPiece;
  readonly name: HeadingName;
  readonly anchor: string;
  readonly own: Span;
}

export interface OpenNote extends Collecting {
  readonly kind: "note";
  title: (HeadingName & { readonly own: Span }) | null;
}

export const openNode = (
  parts: Pick<OpenNode, "kind" | "piece" | "name" | "anchor" | "own">,
): OpenNode => ({ items: [], concepts: [], sections: [], end: parts.own.end, ...parts });

export const openNote = (source: Source): OpenNote => ({
  kind: "note",
  title: null,
  items: [],
  concepts: [],
  sections: [],
  end: source.position(0),
});

/** A node reaches to the end of the last thing that it holds. */
export const extend = (node: Collecting, end: Position | undefined): void => {
  if (end && end.offset > node.end.offset) node.end = end;
};
