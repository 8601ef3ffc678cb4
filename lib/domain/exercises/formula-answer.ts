import type { FormulaAnswer } from "./answer-kind.ts";
import { readFormula } from "./reading/read-formula.ts";

/** The answer that a formula stands for, as a learner would type it; throws where it cannot be read. */
export const formulaAnswer = (text: string, names: readonly string[]): FormulaAnswer => {
  const reading = readFormula(text, names);
  if (reading.kind === "unreadable") throw new Error(`${text}: ${reading.reason}`);
  return { ...reading.value, text };
};
