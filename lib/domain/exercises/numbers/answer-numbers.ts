import type { Answer } from "../answer-kind.ts";
import { toNumber } from "./quantity.ts";

/** The numbers that an answer consists of; none where it is made of words. */
export const answerNumbers = (answer: Answer): readonly number[] => {
  switch (answer.kind) {
    case "number":
      return [toNumber(answer.value)];
    case "vector":
      return answer.components.map(toNumber);
    case "interval":
      return [toNumber(answer.from), toNumber(answer.to)];
    case "verdict":
      return answerNumbers(answer.reason);
    case "none":
    case "choice":
    case "set":
    case "ordering":
    case "formula":
      return [];
  }
};
