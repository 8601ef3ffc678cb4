import type { AnswerKind } from "../answer-kind.ts";

type Stage = "recognise" | "compute" | "decide" | "build";

/** Which kind of work an exercise is: the exercises of a concept are met from recognising to building (A4). */
export const stageOf = (kind: AnswerKind["kind"]): Stage => {
  switch (kind) {
    case "verdict":
      return "recognise";
    case "choice":
    case "set":
    case "ordering":
      return "decide";
    case "formula":
    case "point":
    case "slider":
      return "build";
    case "integer":
    case "number":
    case "number-or-none":
    case "fraction":
    case "vector":
    case "interval":
      return "compute";
  }
};
