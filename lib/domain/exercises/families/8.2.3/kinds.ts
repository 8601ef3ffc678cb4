import type { Option } from "../../answer-kind.ts";
import type { PointKind } from "./hessian.ts";

const OPTION: Readonly<Record<PointKind, Option>> = {
  minimum: { id: "minimum", label: "minimum", synonyms: ["min", "local minimum", "a minimum"] },
  maximum: { id: "maximum", label: "maximum", synonyms: ["max", "local maximum", "a maximum"] },
  saddle: { id: "saddle", label: "saddle", synonyms: ["saddle point", "a saddle"] },
};

export const KINDS: readonly Option[] = [OPTION.minimum, OPTION.maximum, OPTION.saddle];

export const SADDLE_OR_MINIMUM: readonly Option[] = [OPTION.saddle, OPTION.minimum];
