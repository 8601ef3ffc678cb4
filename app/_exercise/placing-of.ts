import type { PlotViewProps } from "#app/_ui/plots/plot-view.tsx";
import type { AnswerKind } from "#lib/domain/exercises/reading.ts";

/** What a picture needs so that an answer can be placed on it; undefined for answers that are typed only. */
export const placingOf = (
  answerKind: AnswerKind,
  text: string,
  onText: (text: string) => void,
): PlotViewProps["placing"] => {
  const kind = answerKind.kind === "verdict" ? answerKind.reason : answerKind;
  return kind.kind === "point" || kind.kind === "slider" ? { kind, text, onText } : undefined;
};
