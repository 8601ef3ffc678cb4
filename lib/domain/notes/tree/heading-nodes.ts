import { aliasesOf } from "../headings/names.ts";
import { reportEmptyLabel, reportMisspelling } from "../labels/problems.ts";
import { canonicalOf } from "../labels/table.ts";
import type { Block, Concept, HeadingKind, Section, Span } from "../outline.ts";
import type { Report } from "../problems.ts";
import type { OpenNode } from "./open-node.ts";

const spanOf = ({ own, end }: OpenNode): Span =>
  end === own.end ? own : { start: own.start, end };

export const sectionOf = (node: OpenNode): Section => ({
  kind: "section",
  name: node.name.name,
  level: node.piece.level,
  items: node.items,
  concepts: node.concepts,
  sections: node.sections,
  heading: node.name.inline,
  anchor: node.anchor,
  own: node.own,
  span: spanOf(node),
  ...(node.name.number !== undefined && { number: node.name.number }),
});

/** An unknown label without a name is the name: `### Convention)`. */
export const conceptOf = (node: OpenNode): Concept => {
  const { found, number } = node.name;
  const name = node.name.name === "" && node.name.kind !== "concept" ? found : node.name.name;
  return {
    name,
    aliases: aliasesOf(name),
    kind: kindOf(node),
    found,
    level: node.piece.level,
    items: node.items,
    concepts: node.concepts,
    heading: node.name.inline,
    anchor: node.anchor,
    own: node.own,
    span: spanOf(node),
    ...(number !== undefined && { number }),
  };
};

const kindOf = ({ name: { kind, number } }: OpenNode): HeadingKind =>
  kind === "plain" && number !== undefined ? "numbered" : kind;

export const blockOf = (node: OpenNode, report: Report): Block => {
  const { found } = node.name;
  const label = canonicalOf(found) ?? "free";
  const at = node.own.start.offset;
  if (node.items.length === 0 && node.end.offset === node.own.end.offset && label !== "none")
    reportEmptyLabel(report, at, found);
  if (label === "free") reportMisspelling(report, at, found);
  return {
    type: "block",
    label,
    found,
    children: node.items,
    heading: true,
    own: node.own,
    span: spanOf(node),
  };
};
