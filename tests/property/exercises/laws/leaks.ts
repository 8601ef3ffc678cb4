import type { DrawnInstance } from "#lib/domain/exercises/engine/bind.ts";
import { digitsNeeded } from "#lib/domain/exercises/numbers/format.ts";
import type { Plot } from "#lib/domain/exercises/index.ts";
import { answerNumbers } from "#lib/domain/exercises/numbers/answer-numbers.ts";
import { holds, numbersIn } from "#lib/domain/exercises/numbers/numbers-in.ts";

/** 0 and 1 stand in any text. */
const isWorthHiding = (value: number): boolean => Math.abs(value) !== 0 && Math.abs(value) !== 1;

/** Hint and feedback of one instance, by what they are. */
const linesOf = ({ hint, mistakes }: DrawnInstance): readonly (readonly [string, string])[] => [
  ["hint", hint],
  ...mistakes.map(({ id, feedback }) => [id, feedback] as const),
];

/** Numbers that a line holds in every draw: they belong to the theory. */
export const theoryOf = (
  drawn: readonly DrawnInstance[],
): ReadonlyMap<string, readonly number[]> => {
  const common = new Map<string, readonly number[]>();
  for (const instance of drawn) {
    for (const [line, text] of linesOf(instance)) {
      const numbers = numbersIn(text);
      common.set(line, common.get(line)?.filter((each) => numbers.includes(each)) ?? numbers);
    }
  }
  return common;
};

/** Lines that tell a number of the answer which neither the theory nor the question has. */
export const tellingLines = (
  instance: DrawnInstance,
  theory: ReadonlyMap<string, readonly number[]>,
): readonly string[] => {
  const asked = numbersIn(instance.question);
  const answer = answerNumbers(instance.right).filter(isWorthHiding);
  return linesOf(instance).flatMap(([line, text]) => {
    const known = [...asked, ...(theory.get(line) ?? [])];
    const own = numbersIn(text).filter((number) => !holds(known, number));
    return answer.some((value) => holds(own, value, 0.01)) ? [`${line}: ${text}`] : [];
  });
};

const textsIn = (value: unknown): readonly string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

/** Small numbers meet by chance in any picture. */
const isTelling = (value: number): boolean => digitsNeeded(Number(value.toPrecision(6))) >= 3;

/** Numbers nearer than this share look alike. */
const SAME = 1e-4;

/** What belongs to the picture of a solution and must not stand in that of a question. */
const showsSolution = (plot: Plot): boolean => {
  switch (plot.kind) {
    case "slice":
    case "step":
      return true;
    case "contours":
      return plot.step !== undefined || plot.contours.some(({ role }) => role !== "contour");
    case "curves":
      return plot.curves.some(({ note }) => note !== undefined);
    case "network":
      return plot.layers.some(({ note }) => note !== undefined);
    case "graph":
      return plot.play !== undefined;
  }
};

/** Whether the picture of the question gives the answer away, by its marks or in a label, a table or a sentence. */
export const pictureTells = (instance: DrawnInstance): boolean => {
  const { question, right } = instance;
  const asking = instance.plot("asking");
  if (asking === undefined) return false;
  if (showsSolution(asking)) return true;
  const asked = numbersIn(question);
  const printed = textsIn(asking).flatMap(numbersIn);
  return answerNumbers(right)
    .filter((value) => isTelling(value) && !holds(asked, value, SAME))
    .some((value) => holds(printed, value, SAME));
};
