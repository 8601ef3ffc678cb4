import type { Random } from "#lib/domain/random/index.ts";
import type { Option, VerdictAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { roundedText, textToTex } from "../../numbers/format.ts";
import {
  compare,
  decimal,
  divide,
  exact,
  real,
  subtract,
  toNumber,
} from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { drawLog } from "./draw-log.ts";
import type { LogRow } from "./draw-log.ts";
import { CURVATURE, GRADIENT, logPlot, logTable, printed } from "./log-plot.ts";

export type LogParameters = { readonly rows: readonly LogRow[] };

const YES_OR_NO: readonly Option[] = [
  { id: "yes", label: "yes", synonyms: ["y", "true", "t", "1", "it does"] },
  { id: "no", label: "no", synonyms: ["n", "false", "f", "0", "it does not"] },
];

interface Column {
  readonly first: Quantity;
  readonly last: Quantity;
}

const columnOf = ({ rows }: LogParameters, index: 0 | 1): Column => {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) throw new Error("a log without rows");
  return { first: decimal(first[index]), last: decimal(last[index]) };
};

const ratio = ({ first, last }: Column): Quantity => divide(last, first);

/** gᵀg has not shrunk to less than half. */
const gradientStays = (parameters: LogParameters): boolean =>
  compare(ratio(columnOf(parameters, 0)), exact(1, 2)) > 0;

/** gᵀHg has grown by more than an order of magnitude. */
const curvatureGrows = (parameters: LogParameters): boolean =>
  compare(ratio(columnOf(parameters, 1)), exact(10)) > 0;

/** A log is divided by calculator: 78.9474 is written, not 1500/19. */
const answer = (yes: boolean, value: Quantity): VerdictAnswer => ({
  kind: "verdict",
  option: yes ? "yes" : "no",
  reason: { kind: "number", value: real(toNumber(value)) },
});

const curvatureRatio = (parameters: LogParameters): Quantity => ratio(columnOf(parameters, 1));

const isIll = (parameters: LogParameters): boolean =>
  gradientStays(parameters) && curvatureGrows(parameters);

/** Neither growth nor its absence must hang on a hair. */
const greyZone = (parameters: LogParameters): boolean => {
  const growth = toNumber(curvatureRatio(parameters));
  const kept = toNumber(ratio(columnOf(parameters, 0)));
  return (
    (growth >= 3 && growth <= 12) || Math.abs(growth - 1) <= 0.15 || Math.abs(kept - 0.5) < 0.05
  );
};

const draw = (random: Random, level: Level, outcome: string | undefined): Draw<LogParameters> => {
  const parameters = { rows: drawLog(random, level, outcome) };
  if (greyZone(parameters)) return { kind: "rejected", because: "grey zone" };
  return (isIll(parameters) ? "yes" : "no") === outcome
    ? { kind: "drawn", parameters }
    : { kind: "rejected", because: "outcome" };
};

/** Growth as a sum of logarithms, row by row. */
const logGrowth = ({ rows }: LogParameters, index: 0 | 1): number =>
  rows
    .slice(1)
    .reduce((sum, row, before) => sum + Math.log10(row[index] / (rows[before]?.[index] ?? 1)), 0);

const mistake = (
  id: string,
  feedback: string,
  wrong: (parameters: LogParameters) => VerdictAnswer,
): Misconception<LogParameters, VerdictAnswer> => ({ id, wrong, feedback: () => feedback });

const question = ({ rows }: LogParameters): string =>
  [
    `A run prints ${GRADIENT} and ${CURVATURE} at each of ${rows.length} steps, counted from 0:`,
    [
      `| step | ${GRADIENT} | ${CURVATURE} |`,
      "| ---: | ---: | ---: |",
      ...logTable(rows).map((cells) => `| ${cells.join(" | ")} |`),
    ].join("\n"),
    `Does this log point to ill-conditioning? Give also ${CURVATURE} of the last row divided by that of the first. Within 1 % counts.`,
  ].join("\n\n");

const conditionLine = (says: string, column: Column, holds: string): Step => {
  const value = toNumber(ratio(column));
  const rounded = roundedText(value, 3);
  const sign = roundedText(value) === rounded ? "=" : String.raw`\approx`;
  const [last, first] = [column.last, column.first].map((each) => printed(toNumber(each)));
  return {
    says: `${says} ${holds}`,
    result: String.raw`$\frac{${last}}{${first}} ${sign} ${textToTex(rounded)}$`,
  };
};

const explain = (parameters: LogParameters): readonly Step[] => {
  const [stays, grows] = [gradientStays(parameters), curvatureGrows(parameters)];
  return [
    {
      ...conditionLine(
        `First condition: ${GRADIENT} must not have shrunk much.`,
        columnOf(parameters, 0),
        stays ? "It has not." : "It has.",
      ),
      role: "slope",
    },
    {
      ...conditionLine(
        `Second condition: ${CURVATURE} must have grown by more than an order of magnitude.`,
        columnOf(parameters, 1),
        grows ? "It has." : "It has not.",
      ),
      role: "curvature",
    },
    {
      says:
        stays && grows
          ? "Both hold: the gradient is still strong, but the curvature makes the steps useless. The log points to ill-conditioning."
          : "Both conditions are needed, so the log does not point to ill-conditioning.",
    },
  ];
};

export const illConditioningInLog: FamilyDefinition<LogParameters, VerdictAnswer> = {
  id: "ill-conditioning-in-log",
  version: 1,
  title: "Is it ill-conditioning?",
  section: "8.2.1",
  concepts: ["ill-conditioning", "condition number", "Hessian", "curvature"],
  objective: "Tell from a printed log whether ill-conditioning slows the training.",
  levels: [1, 2, 3],
  work: "head",
  outcomes: ["yes", "no"],
  leastMisconceptions: 2,
  draw,
  question,
  answerKind: {
    kind: "verdict",
    label: "Ill-conditioning",
    options: YES_OR_NO,
    reason: { kind: "number", label: `${CURVATURE}, last ÷ first`, tolerance: ONE_PERCENT },
  },
  shown: ({ rows }) => rows.flat(),
  solve: (parameters) => answer(isIll(parameters), curvatureRatio(parameters)),
  confirm: (parameters) => {
    const growth = logGrowth(parameters, 1);
    const yes = growth > 1 && logGrowth(parameters, 0) > Math.log10(0.5);
    return answer(yes, real(10 ** growth));
  },
  misconceptions: [
    mistake(
      "curvature-alone",
      "The curvature column alone does not decide: where the gradient has vanished, the run has arrived.",
      (parameters) => answer(curvatureGrows(parameters), curvatureRatio(parameters)),
    ),
    mistake(
      "gradient-alone",
      "A gradient that stays is one half of the sign. The curvature along it must grow as well.",
      (parameters) => answer(gradientStays(parameters), curvatureRatio(parameters)),
    ),
    mistake(
      "shrinking-means-trouble",
      "A shrinking gradient is what arrival looks like. Trouble is a gradient that stays while curvature grows.",
      (parameters) => answer(!gradientStays(parameters), curvatureRatio(parameters)),
    ),
    mistake(
      "ratio-upside-down",
      "Numerator and denominator are exchanged: divide the last value by the first.",
      (parameters) => answer(isIll(parameters), divide(exact(1), curvatureRatio(parameters))),
    ),
    mistake(
      "difference-not-ratio",
      "That is a difference. Asked is a factor: divide.",
      (parameters) => {
        const { first, last } = columnOf(parameters, 1);
        return answer(isIll(parameters), subtract(last, first));
      },
    ),
  ],
  hint: () =>
    `Ill-conditioning shows in both columns: ${GRADIENT} keeps its size while ${CURVATURE} grows by more than an order of magnitude.`,
  explain,
  plot: ({ rows }, phase) => logPlot(rows, phase),
};
