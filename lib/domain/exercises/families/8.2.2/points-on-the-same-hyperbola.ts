import type { Random } from "#lib/domain/random/index.ts";
import type { Label, PlainAnswer } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Step } from "../../family.ts";
import { mistake } from "../common/answers.ts";
import { drawnUnless, drawSigned } from "../common/draws.ts";
import { factorTex } from "../common/tex.ts";
import { listed } from "../common/words.ts";
import { equivalentPoints } from "./equivalent-points-plot.ts";
import { relu } from "./relu.ts";

type Place = readonly [w: number, v: number];

export type HyperbolaParameters = {
  readonly w: number;
  readonly v: number;
  /** The places A, B, C, … */
  readonly places: readonly Place[];
};

const LABELS: readonly Label[] = ["A", "B", "C", "D", "E", "F"];
const FACTORS = [1 / 4, 1 / 3, 1 / 2, 2, 3, 4];

const labelsOf = ({ places }: HyperbolaParameters): readonly Label[] =>
  LABELS.slice(0, places.length);

/** Same product and, since a negative w turns the kink to the other side, w > 0. All numbers are dyadic. */
const isEquivalent = ({ w, v }: HyperbolaParameters, [otherW, otherV]: Place): boolean =>
  otherW > 0 && otherW * otherV === w * v;

const chosen = (
  parameters: HyperbolaParameters,
  isChosen: (place: Place) => boolean,
): PlainAnswer => ({
  kind: "set",
  labels: labelsOf(parameters).filter((_, index) => {
    const place = parameters.places[index];
    return place !== undefined && isChosen(place);
  }),
});

const isShort = ([w, v]: Place): boolean =>
  Number.isInteger(8 * w) && Number.isInteger(8 * v) && w !== 0 && v !== 0;

/** Places of the same function; and of another one, each by a mistake of its own. */
const equivalentTo = (w: number, v: number): readonly Place[] =>
  FACTORS.map((factor): Place => [w * factor, v / factor]).filter(isShort);
const othersThan = (w: number, v: number): readonly Place[] =>
  [
    ...[-2, -1, 1, 2].map((shift): Place => [w + shift, v - shift]),
    [-2 * w, -v / 2] as const,
    [2 * w, 2 * v] as const,
    [2 * w, -v / 2] as const,
  ].filter(isShort);

const shuffled = <T>(random: Random, items: readonly T[]): readonly T[] => {
  const left = [...items];
  return items.flatMap(() => left.splice(random.integer(0, left.length - 1), 1));
};

const draw = (random: Random, level: Level): Draw<HyperbolaParameters> => {
  const w = random.pick([1, 2, 3, 4, 6, 8]);
  const v = drawSigned(random, 6);
  const count = level === 1 ? 5 : 6;
  const right = shuffled(random, equivalentTo(w, v)).slice(0, random.integer(1, 3));
  const wrong = shuffled(random, othersThan(w, v)).slice(0, count - right.length);
  const parameters = { w, v, places: shuffled(random, [...right, ...wrong]) };
  // A shift of the sum can lead to an equivalent place as well.
  const names = new Set(parameters.places.map((place) => place.join(" ")));
  return drawnUnless(names.size < count ? "too few places" : undefined, parameters);
};

const INPUTS = [-3, -2, -0.5, 0, 0.25, 1, 2.5];

/** The outputs of both places at seven inputs. */
const computesSame = ({ w, v }: HyperbolaParameters, [otherW, otherV]: Place): boolean =>
  INPUTS.every((x) => Math.abs(v * relu(w * x) - otherV * relu(otherW * x)) < 1e-9);

const placeTex = ([w, v]: Place): string => String.raw`(${w},\;${v})`;

const explain = (parameters: HyperbolaParameters): readonly Step[] => {
  const { w, v, places } = parameters;
  const labels = labelsOf(parameters);
  const right = chosen(parameters, (place) => isEquivalent(parameters, place));
  const good = right.kind === "set" ? right.labels : [];
  const products = places.map(
    ([otherW, otherV], index) =>
      `${labels[index] ?? ""}: $${otherW}\\cdot ${factorTex(otherV)} = ${otherW * otherV}$`,
  );
  const turned = labels.filter((_, index) => (places[index]?.[0] ?? 0) < 0);
  return [
    {
      says: String.raw`For $w>0$ the factor passes through the kink, so only the product counts.`,
      result: String.raw`$v\operatorname{relu}(wx) = vw\operatorname{relu}(x)$, here $vw = ${v * w}$`,
    },
    { says: "The products of the places.", result: products.join("; ") },
    {
      says: `A negative $w$ moves the active side to negative inputs, whatever the product${
        turned.length === 0 ? "." : `: that rules out ${listed(turned)}.`
      }`,
    },
    { says: `Same product and $w>0$: ${listed(good)}.` },
  ];
};

export const pointsOnTheSameHyperbola: FamilyDefinition<HyperbolaParameters, PlainAnswer> = {
  id: "points-on-the-same-hyperbola",
  version: 1,
  title: "Which weights are equivalent?",
  section: "8.2.2",
  concepts: ["ReLU", "Maxout", "weight space symmetry", "identifiability", "local minimum"],
  objective: "Recognise weights of a ReLU unit that compute the same function.",
  levels: [1, 2],
  work: "head",
  draw,
  question: (parameters) => {
    const { w, v, places } = parameters;
    const labels = labelsOf(parameters);
    return [
      String.raw`A ReLU unit without a bias passes on $v\operatorname{relu}(wx)$, with $(w,v)=${placeTex([w, v])}$. Which of these give the same function?`,
      places.map((place, index) => `${labels[index] ?? ""}: $${placeTex(place)}$`).join(" · "),
      "Name them all; write none if there is none.",
    ].join("\n\n");
  },
  answerKind: {
    kind: "set",
    at: (parameters) => ({ kind: "set", label: "Same function", of: labelsOf(parameters) }),
  },
  shown: ({ w, v, places }) => [w, v, ...places.flat()],
  solve: (parameters) => chosen(parameters, (place) => isEquivalent(parameters, place)),
  confirm: (parameters) => chosen(parameters, (place) => computesSame(parameters, place)),
  misconceptions: [
    mistake(
      "same-sum",
      "Those keep the sum of both weights. The function depends on their product.",
      (parameters) => chosen(parameters, ([w, v]) => w + v === parameters.w + parameters.v),
    ),
    mistake(
      "sign-ignored",
      "The product alone does not decide: a negative $w$ moves the kink to the other side.",
      (parameters) => chosen(parameters, ([w, v]) => w * v === parameters.w * parameters.v),
    ),
    mistake(
      "magnitude-only",
      "Those have a product of the same size. Its sign has to agree as well, and $w$ has to stay positive.",
      (parameters) =>
        chosen(parameters, ([w, v]) => Math.abs(w * v) === Math.abs(parameters.w * parameters.v)),
    ),
    mistake(
      "same-ratio",
      "Those keep the ratio of both weights. The function depends on their product.",
      (parameters) => chosen(parameters, ([w, v]) => w * parameters.v === v * parameters.w),
    ),
    mistake(
      "none-equivalent",
      "Different weights can compute the same function. Compare the products, with $w$ positive.",
      (parameters) => chosen(parameters, () => false),
    ),
  ],
  hint: () =>
    String.raw`Write $v\operatorname{relu}(wx)$ for $w>0$ as a multiple of $\operatorname{relu}(x)$. What happens for $w<0$?`,
  explain,
  plot: (parameters, phase) =>
    equivalentPoints({
      given: [parameters.w, parameters.v],
      places: parameters.places.map((place, index) => ({
        place,
        label: LABELS[index] ?? "",
        isEquivalent: isEquivalent(parameters, place),
      })),
      phase,
    }),
};
