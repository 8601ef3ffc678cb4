import type { Random } from "#lib/domain/random/index.ts";
import type { Draw, Level } from "../../family.ts";
import { compare } from "../../numbers/quantity.ts";
import { drawnUnless, drawSigned } from "../common/draws.ts";
import { drawsWithChances, expectedValue, fullMean, ORDERS } from "./schemes.ts";
import type { SchemeId, SchemeParameters } from "./schemes.ts";

const SCHEMES: Readonly<Record<1 | 2, Readonly<Record<string, readonly SchemeId[]>>>> = {
  1: {
    unbiased: ["single", "mean-of-a-pair"],
    biased: ["first-two", "larger-of-a-pair", "clipped"],
  },
  2: {
    unbiased: ["mean-of-a-pair", "importance", "importance"],
    biased: ["larger-of-a-pair", "clipped", "unweighted", "half-weights"],
  },
};

const CHANCES: readonly (readonly [number, number, number])[] = [
  [0.5, 0.25, 0.25],
  [0.5, 0.3, 0.2],
  [0.4, 0.4, 0.2],
  [0.6, 0.2, 0.2],
  [0.1, 0.4, 0.5],
];

/** A scheme of the outcome wanted, with gradients whose mean is a whole number. */
export const drawScheme = (
  random: Random,
  level: Level,
  outcome: string | undefined,
): Draw<SchemeParameters> => {
  const scheme = random.pick(SCHEMES[level === 1 ? 1 : 2][outcome ?? "biased"] ?? []);
  const triple = random.pick(CHANCES);
  const parameters: SchemeParameters = {
    g: [drawSigned(random, 9), drawSigned(random, 9), drawSigned(random, 9)],
    scheme,
    chances: drawsWithChances(scheme) ? random.pick(ORDERS).map((index) => triple[index]) : [],
    limit: scheme === "clipped" ? [random.integer(2, 6)] : [],
  };
  return drawnUnless(rejection(parameters, outcome), parameters);
};

const rejection = (parameters: SchemeParameters, outcome: string | undefined) => {
  const { g } = parameters;
  const sum = g[0] + g[1] + g[2];
  if (new Set(g).size < 3) return "equal gradients";
  if (sum === 0 || sum % 3 !== 0) return "a mean that is no whole number";
  const isRight = compare(expectedValue(parameters), fullMean(parameters)) === 0;
  return (isRight ? "unbiased" : "biased") === outcome ? undefined : "right by chance";
};
