import type { Item } from "#lib/domain/notes/index.ts";
import { hasFiniteVerb } from "../language/clause.ts";
import { withoutStop } from "../language/words.ts";
import { phraseOf } from "../point.ts";
import { plainChildren } from "./shape.ts";

const MOST_LINES = 4;
const OPENS_WITH_VERB = /^(?:is|are|has|have|can|must|does|do|should|may|will|\p{Ll}{2,}[^s]s)\s/u;
const ANNOUNCES =
  /\b(?:two|three|four|following) (?:\p{L}+ )?(?:forces|things|ways|parts|steps|reasons|cases|kinds|types|goals|properties|conditions|questions|ideas|roles|effects|sources|problems)[.:]?$/iu;

/** "The function that the layer learns" above "contains …", "is …": the lines below say of it what it is. */
const isSubjectOf = (text: string, lines: readonly string[]): boolean =>
  !hasFiniteVerb(text) && lines.every((line) => OPENS_WITH_VERB.test(line));

/** A line that goes on below, or that announces how many things stand there, with the lines below it. */
export const withLinesBelow = (text: string, children: readonly Item[]): string => {
  const lines = plainChildren(children).map((child) => withoutStop(phraseOf(child.text).text));
  if (lines.length === 0 || lines.length > MOST_LINES) return text;
  const own = withoutStop(text);
  if (ANNOUNCES.test(own))
    return `${own}: ${lines.map((line, at) => `(${"abcd"[at] ?? ""}) ${line}`).join("; ")}`;
  if (!isSubjectOf(own, lines)) return text;
  return lines.length === 1
    ? `${own} ${lines[0] ?? ""}`
    : `${own} ${lines.map((line, at) => `(${at + 1}) ${line}`).join("; ")}`;
};
