import { imbalanceOf } from "../math/balance.ts";
import type { Inline, Mark, MathSpan, Span } from "../outline.ts";
import type { Report } from "../problems.ts";
import { finishText, type FinishedText } from "./output.ts";
import {
  reportImbalance,
  reportOpenBold,
  reportOpenMath,
  reportSpacedMath,
  reportStrayDollar,
} from "./problems.ts";
import type { Draft, State } from "./state.ts";
import { kindOfTarget } from "./target.ts";

const NONE: readonly never[] = [];

/** Words and single spaces: nothing to clean, nothing to mark. */
export const plainInline = (raw: string, span: Span): Inline => ({
  raw,
  text: raw,
  math: NONE,
  bold: NONE,
  code: NONE,
  links: NONE,
  images: NONE,
  span,
});

export const finishInline = (state: State, report: Report): Inline => {
  const { source, from, to } = state;
  const finished = finishText(state.output);
  reportOpenBold(state, report);
  reportStrayDollar(state, report);
  reportSpacedMath(state, report);
  return {
    raw: source.text.slice(from, to),
    text: finished.text,
    math: each(state.math, (draft) =>
      toMath(state, toMark(state, finished, draft, 0), draft, report),
    ),
    bold: each(state.bold, (draft) => toMark(state, finished, draft, 2)),
    code: each(state.code, (draft) => toMark(state, finished, draft, 1)),
    links: each(state.links, (draft) => {
      const { target } = draft;
      return { target, kind: kindOfTarget(target), ...toMark(state, finished, draft, 0) };
    }),
    images: each(state.images, (image) => image),
    span: source.span(from, to),
  };
};

/** Most texts hold no links, no code, no images: they share one empty list, which spares a large note much memory. */
const each = <From, To>(drafts: readonly From[], make: (draft: From) => To): readonly To[] =>
  drafts.length === 0 ? NONE : drafts.map(make);

const toMark = (state: State, finished: FinishedText, draft: Draft, marks: number): Mark => {
  const from = finished.offsets[draft.chunk] ?? 0;
  const to = finished.offsets[draft.chunkTo] ?? from;
  const text = finished.text.slice(from + marks, to - marks).trim();
  return { text, from, to, span: state.source.span(draft.from, draft.to) };
};

const toMath = (
  state: State,
  mark: Mark,
  draft: State["math"][number],
  report: Report,
): MathSpan => {
  const { text } = state.source;
  const { closed, delimiter } = draft;
  const raw = text.slice(draft.from, draft.to);
  const tex = text.slice(draft.texFrom, draft.texTo).trim();
  const imbalance = imbalanceOf(tex);
  if (!closed) reportOpenMath(report, draft.from, raw, delimiter);
  else if (imbalance) reportImbalance(report, draft.from, raw, imbalance);
  return { raw, tex, delimiter, closed, balanced: imbalance === null, ...mark };
};
