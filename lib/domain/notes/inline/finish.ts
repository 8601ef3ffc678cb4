import { imbalanceOf } from "../math/balance.ts";
import type { Inline, Mark, MathSpan } from "../outline.ts";
import type { Report } from "../problems.ts";
import type { FinishedText } from "./output.ts";
import { reportImbalance, reportOpenBold, reportOpenMath, reportStrayDollar } from "./problems.ts";
import type { Draft, State } from "./state.ts";
import { kindOfTarget } from "./target.ts";

export const finishInline = (state: State, report: Report): Inline => {
  const { source, from, to } = state;
  const finished = state.output.finish();
  const mark = (draft: Draft, marks: number): Mark => toMark(state, finished, draft, marks);
  reportOpenBold(state, report);
  reportStrayDollar(state, report);
  return {
    raw: source.text.slice(from, to),
    text: finished.text,
    math: state.math.map((draft) => toMath(state, mark(draft, 0), draft, report)),
    bold: state.bold.map((draft) => mark(draft, 2)),
    code: state.code.map((draft) => mark(draft, 1)),
    links: state.links.map((draft) => {
      const { target } = draft;
      return { ...mark(draft, 0), target, kind: kindOfTarget(target) };
    }),
    images: state.images,
    span: source.span(from, to),
  };
};

const toMark = (state: State, finished: FinishedText, draft: Draft, marks: number): Mark => {
  const from = finished.offsetOf(draft.chunk);
  const to = finished.offsetOf(draft.chunkTo);
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
  return { ...mark, raw, tex, delimiter, closed, balanced: imbalance === null };
};
