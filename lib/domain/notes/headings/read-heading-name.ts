import { trimmedStart } from "../blocks/line.ts";
import { readInline } from "../inline/read-inline.ts";
import { readLabel } from "../labels/read-label.ts";
import { headingKindOf } from "../labels/table.ts";
import type { HeadingKind, Inline } from "../outline.ts";
import type { Report } from "../problems.ts";
import type { Source } from "../source.ts";

/** The parts of a heading: `8.2.1 Concept) Ill-Conditioning` is number, kind and name. */
export interface HeadingName {
  readonly number?: string;
  /** "plain" if nothing before a `)` tells a kind, "free" if the words before it are in no table. */
  readonly kind: HeadingKind;
  readonly found: string;
  /** As written, without bold marks; empty if only a kind stands there. */
  readonly name: string;
  /** All of the heading, for its anchor. */
  readonly inline: Inline;
}

const NUMBER = /(\d{1,3}(?:\.\d{1,3})*)[.):]?(?:\s+|$)/y;

export const readHeadingName = (
  source: Source,
  from: number,
  to: number,
  report: Report,
): HeadingName => {
  const inline = readInline(source, from, to, report);
  const number = numberAt(source.text, from, to);
  const kindFrom = trimmedStart(source.text, from + (number?.length ?? 0), to);
  const words = readLabel(source.text, kindFrom, to);
  const nameFrom = words?.contentFrom ?? kindFrom;
  // The whole heading was reported on already.
  const name = readInline(source, nameFrom, to, () => undefined).text.replaceAll("**", "");
  return {
    kind: words ? (headingKindOf(words.found) ?? "free") : "plain",
    found: words?.found ?? "",
    name,
    inline,
    ...(number && { number: number.digits }),
  };
};

const numberAt = (text: string, from: number, to: number) => {
  NUMBER.lastIndex = from;
  const match = NUMBER.exec(text);
  if (!match || from + match[0].length > to) return null;
  return { digits: match[1] ?? "", length: match[0].length };
};
