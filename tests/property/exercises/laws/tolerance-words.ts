import type { AnswerKind, Tolerance } from "#lib/domain/exercises/answer-kind.ts";

const ofTolerance = (tolerance: Tolerance): RegExp => {
  switch (tolerance.kind) {
    case "exact":
      return /exact/iu;
    case "relative":
      return new RegExp(`within ${tolerance.share * 100} % counts`, "iu");
    case "last-digit":
      return /decimal/iu;
    case "absolute":
      return new RegExp(`within ±${tolerance.within} counts`, "iu");
  }
};

/** What a question says about how close counts; nothing where letters or words are the answer. */
export const toleranceWords = (kind: AnswerKind): RegExp => {
  switch (kind.kind) {
    case "verdict":
      return toleranceWords(kind.reason);
    case "choice":
    case "set":
    case "ordering":
      return /(?:)/u;
    case "formula":
      return /in terms of/iu;
    case "point":
    case "slider":
      return /within 2 %/iu;
    case "integer":
    case "fraction":
      return /exact/iu;
    case "number":
    case "number-or-none":
    case "vector":
    case "interval":
      return ofTolerance(kind.tolerance);
  }
};
