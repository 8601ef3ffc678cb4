import type { FormulaPiece } from "../blocks/piece.ts";
import { imbalanceOf } from "../math/balance.ts";
import type { Inline } from "../outline.ts";
import type { Report } from "../problems.ts";
import type { Source } from "../source.ts";
import { reportImbalance } from "./problems.ts";

/** A ```math fence as a text that is one formula. */
export const readFenceFormula = (
  source: Source,
  { from, to, closed }: FormulaPiece,
  report: Report,
): Inline => {
  const raw = source.text.slice(from, to);
  const tex = raw
    .split(/\r\n|\r|\n/)
    .slice(1, closed ? -1 : undefined)
    .map((line) => line.trim())
    .join("\n")
    .trim();
  const imbalance = imbalanceOf(tex);
  if (closed && imbalance) reportImbalance(report, from, tex, imbalance);
  const span = source.span(from, to);
  const balanced = imbalance === null;
  const place = { from: 0, to: raw.length, span };
  const math = { ...place, text: raw, raw, tex, delimiter: "fence" as const, closed, balanced };
  return { raw, text: raw, math: [math], bold: [], code: [], links: [], images: [], span };
};
