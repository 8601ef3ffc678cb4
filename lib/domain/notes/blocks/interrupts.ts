import type { Source } from "../source.ts";
import { bulletMark } from "./bullet.ts";
import { fenceOpening } from "./fence.ts";
import { lacksHeadingSpace, readHeading } from "./heading.ts";
import { startsHtml } from "./html.ts";
import { readImageLine } from "./image-line.ts";
import { contentOf, isBreak } from "./line.ts";
import { readRule } from "./rule.ts";
import { startsTable } from "./table.ts";

/** True if a line starts something of its own and so ends the text before it. */
export const interruptsText = (source: Source, index: number): boolean => {
  const content = contentOf(source, index);
  return (
    content === "" ||
    content.startsWith(">") ||
    content.startsWith("$$") ||
    isBreak(source, index) ||
    bulletMark(source, index) !== null ||
    readHeading(source, index) !== null ||
    lacksHeadingSpace(source, index) ||
    fenceOpening(content) !== null ||
    startsTable(source, index) ||
    startsHtml(content) ||
    readImageLine(source, index) !== null ||
    readRule(source, index) !== null
  );
};
