import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Step } from "../../family.ts";
import { numberTex, roundedText } from "../../numbers/format.ts";
import { exact, toNumber } from "../../numbers/quantity.ts";
import { integerAnswer, mistake } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { minus, over } from "../common/exactly.ts";
import { quotientTex } from "../common/tex.ts";
import { naturalLogarithmTex } from "../common/logarithms.ts";
import { isNearInteger } from "../common/near-integer.ts";
import { basinOnLine, chancePlot } from "./restarts-plot.ts";

export type RestartParameters = {
  /** Starts lie between these. */
  readonly lo: number;
  readonly hi: number;
  /** The good basin. */
  readonly left: number;
  readonly right: number;
  /** Chance that is wanted, in percent. */
  readonly percent: number;
};

const WIDTHS = { 1: [4, 5, 8, 10], 2: [10, 12, 15, 16, 20, 25] } as const;
const PERCENTAGES = { 1: [90, 95, 99], 2: [50, 75, 80, 90, 95, 99, 99.9] } as const;

/** Chance that one start hits the basin, and chances that all miss as it is allowed, exactly. */
const hitOf = ({ lo, hi, left, right }: RestartParameters) => exact(right - left, hi - lo);
const missAllowed = ({ percent }: RestartParameters) => over(minus(100, percent), 100);

/** ln(1 − c)/ln(1 − p), as a real number. */
const startsOf = (parameters: RestartParameters): number =>
  Math.log(toNumber(missAllowed(parameters))) / Math.log(1 - toNumber(hitOf(parameters)));

const rejection = (parameters: RestartParameters): string | undefined => {
  const starts = startsOf(parameters);
  if (isNearInteger(starts, 0.06)) return "near a whole number";
  return Math.ceil(starts) < 2 ? "at once" : undefined;
};

interface Basin {
  readonly width: number;
  readonly basin: number;
  /** From the lower end of the interval to the basin. */
  readonly offset: number;
}

const placed = (
  { width, basin, offset }: Basin,
  lo: number,
  percent: number,
): Draw<RestartParameters> => {
  const left = lo + offset;
  const parameters = { lo, hi: lo + width, left, right: left + basin, percent };
  return drawnUnless(rejection(parameters), parameters);
};

/** Of version 1: narrow intervals have few basins, and each of them comes too often. */
const drawByWidth = (random: Random, level: Level): Draw<RestartParameters> => {
  const row = level === 1 ? 1 : 2;
  const width = random.pick<number>(WIDTHS[row]);
  const lo = random.integer(-10, 0);
  const basin = random.integer(1, Math.floor(0.4 * width));
  const offset = random.integer(0, width - basin);
  return placed({ width, basin, offset }, lo, random.pick<number>(PERCENTAGES[row]));
};

/** All basins, up to 0.4 of the interval, at all whole distances from its lower end. */
const basinsOf = (width: number): readonly Basin[] =>
  Array.from({ length: Math.floor(0.4 * width) }, (_, index) => index + 1).flatMap((basin) =>
    Array.from({ length: width - basin + 1 }, (_, offset) => ({ width, basin, offset })),
  );
const BASINS = { 1: WIDTHS[1].flatMap(basinsOf), 2: WIDTHS[2].flatMap(basinsOf) } as const;

/** Each basin of each interval as often as any other. */
const draw = (random: Random, level: Level): Draw<RestartParameters> => {
  const row = level === 1 ? 1 : 2;
  const basin = random.pick(BASINS[row]);
  const lo = random.integer(-10, 0);
  return placed(basin, lo, random.pick<number>(PERCENTAGES[row]));
};

/** Lets the chance that all miss shrink start by start. */
const counted = (parameters: RestartParameters): number => {
  const miss = 1 - toNumber(hitOf(parameters));
  const allowed = 1 - parameters.percent / 100;
  let [starts, allMiss] = [0, 1];
  while (allMiss > allowed) {
    allMiss *= miss;
    starts += 1;
  }
  return starts;
};

const question = (parameters: RestartParameters): string => {
  const { lo, hi, left, right, percent } = parameters;
  const hit = hitOf(parameters);
  const miss = exact(hit.denominator - hit.numerator, hit.denominator);
  const allowed = missAllowed(parameters);
  const logarithms = [hit, miss, ...(allowed.kind === "exact" ? [allowed] : [])]
    .filter((value) => value.numerator !== value.denominator)
    .map((value) => `$${naturalLogarithmTex(numberTex(value), toNumber(value))}$`);
  return [
    `Starting points are drawn uniformly from the interval from $${lo}$ to $${hi}$, each by itself. Small steps reach the good minimum from a start between $${left}$ and $${right}$ only.`,
    String.raw`How many starts are needed so that at least one of them is good with a chance of at least $${percent}\,\%$? Exact, a whole number. A calculator is fine; ${Array.from(new Set(logarithms)).join(", ")}.`,
  ].join("\n\n");
};

const explain = (parameters: RestartParameters): readonly Step[] => {
  const { lo, hi, left, right, percent } = parameters;
  const hit = hitOf(parameters);
  const miss = exact(hit.denominator - hit.numerator, hit.denominator);
  const starts = startsOf(parameters);
  const answer = Math.ceil(starts);
  const chance = (count: number): string => roundedText(100 * (1 - toNumber(miss) ** count), 4);
  return [
    {
      says: "The chance that one start is good: width of the basin over width of the interval.",
      result: String.raw`$p = ${quotientTex(String(right - left), String(hi - lo), hit)}$`,
    },
    {
      says: "It is easier to say when all of $k$ starts miss.",
      result: String.raw`$(1-p)^k = \left(${numberTex(miss)}\right)^k \le ${numberTex(missAllowed(parameters))}$`,
    },
    {
      says: "Take logarithms and divide; both are negative.",
      result: String.raw`$k \ge \frac{\ln ${numberTex(missAllowed(parameters))}}{\ln ${numberTex(miss)}} \approx ${roundedText(starts, 4)}$`,
    },
    {
      says: `The chance in percent with one start fewer and with these: ${answer} is the first whole number that brings it to ${percent}.`,
      result: `$${chance(answer - 1)}$ and $${chance(answer)}$`,
    },
  ];
};

export const restartsForTheGoodBasin: FamilyDefinition<RestartParameters, PlainAnswer> = {
  id: "restarts-for-the-good-basin",
  version: 2,
  title: "How many starts for a good one?",
  section: "8.2.7",
  concepts: ["initial point", "basin", "local and global structure", "local and global"],
  objective: "Work out how many random starts find a good basin with a wanted chance.",
  levels: [1, 2],
  work: "paper",
  draw,
  question,
  answerKind: { kind: "integer", label: "Starts" },
  shown: ({ lo, hi, left, right, percent }) => [lo, hi, left, right, percent],
  solve: (parameters) => integerAnswer(Math.ceil(startsOf(parameters))),
  confirm: (parameters) => integerAnswer(counted(parameters)),
  misconceptions: [
    mistake(
      "one-over-p",
      "So many starts hit once on average. Asked is a chance of at least one hit: use the chance that all miss.",
      (parameters) => integerAnswer(Math.ceil(1 / toNumber(hitOf(parameters)) - 1e-9)),
    ),
    mistake(
      "chances-added",
      "Chances of repeated starts do not add up. Use the chance that all of them miss.",
      (parameters) => {
        const hit = toNumber(hitOf(parameters));
        const [added, average] = [parameters.percent / 100 / hit, 1 / hit].map((value) =>
          Math.ceil(value - 1e-9),
        );
        // Where both come to the same number, it is the better known mistake.
        return added === undefined || added === average ? "does-not-apply" : integerAnswer(added);
      },
    ),
    mistake(
      "rounded-down",
      "With that many starts the chance is not yet reached; round up.",
      (parameters) => integerAnswer(Math.floor(startsOf(parameters))),
    ),
    mistake(
      "basin-and-rest-swapped",
      "That multiplies the chances to hit. All starts miss with the chance of the rest, outside the basin.",
      (parameters) =>
        integerAnswer(
          Math.ceil(
            Math.log(toNumber(missAllowed(parameters))) / Math.log(toNumber(hitOf(parameters))),
          ),
        ),
    ),
    mistake(
      "once-is-enough",
      "One start hits only with the share of the basin. More are needed for the wanted chance.",
      () => integerAnswer(1),
    ),
  ],
  hint: () =>
    "Find the chance that a single start misses. With independent starts, how likely is it that all of them miss?",
  explain,
  plot: (parameters, phase) =>
    phase === "asking"
      ? basinOnLine(parameters)
      : chancePlot({
          hit: toNumber(hitOf(parameters)),
          percent: parameters.percent,
          starts: Math.ceil(startsOf(parameters)),
        }),
};

/** As it was first drawn, for the reviews of that time. */
export const restartsForTheGoodBasinFirst: typeof restartsForTheGoodBasin = {
  ...restartsForTheGoodBasin,
  version: 1,
  draw: drawByWidth,
};
