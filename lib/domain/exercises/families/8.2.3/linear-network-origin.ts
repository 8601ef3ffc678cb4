import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { real } from "../../numbers/quantity.ts";
import { integerAnswer, mistake, numberAnswer } from "../common/answers.ts";
import { drawnUnless, drawSigned } from "../common/draws.ts";
import { sumOfProductsTex } from "../common/tex.ts";
import { jacobiEigenvalues, symmetric } from "./hessian.ts";
import { dotOf, networkCost } from "./linear-network.ts";
import type { Examples } from "./linear-network.ts";
import { valleyPlot } from "./valley-plot.ts";

const draw = (random: Random, level: Level): Draw<Examples> => {
  const count = level === 1 ? 2 : 3;
  const parameters = {
    x: Array.from({ length: count }, () => drawSigned(random, 4)),
    y: Array.from({ length: count }, () => drawSigned(random, 5)),
  };
  const sum = dotOf(parameters.x, parameters.y);
  return drawnUnless(Math.abs(sum) < 2 ? "nearly flat" : undefined, parameters);
};

/**
 * The Hessian at the origin is [[0, −c], [−c, 0]] with c = Σxy: eigenvalues ±|c|. The smallest case of
 * Baldi and Hornik 1989; for its dynamics see Saxe, McClelland and Ganguli 2013.
 */
const solve = ({ x, y }: Examples): PlainAnswer => integerAnswer(-Math.abs(dotOf(x, y)));

/** The Hessian by differences of the cost, which are exact for this polynomial, and one Jacobi rotation. */
const confirm = (examples: Examples): PlainAnswer => {
  const J = (u: number, v: number): number => networkCost(examples, u, v);
  const uu = J(1, 0) - 2 * J(0, 0) + J(-1, 0);
  const vv = J(0, 1) - 2 * J(0, 0) + J(0, -1);
  const uv = (J(1, 1) - J(1, -1) - J(-1, 1) + J(-1, -1)) / 4;
  return numberAnswer(real(Math.min(...jacobiEigenvalues(symmetric(uu, uv, vv)))));
};

const misconceptions: readonly Misconception<Examples, PlainAnswer>[] = [
  mistake(
    "flat-at-the-origin",
    "The diagonal of the Hessian is zero, but the mixed derivative is not: the origin is a saddle.",
    () => integerAnswer(0),
  ),
  mistake(
    "largest-eigenvalue",
    "That is the largest eigenvalue. The other one has the opposite sign.",
    ({ x, y }) => integerAnswer(Math.abs(dotOf(x, y))),
  ),
  mistake(
    "inputs-squared",
    "At the origin the term with the squared inputs vanishes. What remains is input times target.",
    ({ x }) => integerAnswer(-dotOf(x, x)),
  ),
  mistake(
    "off-diagonal-doubled",
    "The mixed derivative stands in two places of the Hessian, but is counted once for an eigenvalue.",
    ({ x, y }) => integerAnswer(-2 * Math.abs(dotOf(x, y))),
  ),
  mistake(
    "convex-like-linear-regression",
    "That is the curvature of a regression with one weight. Two weights in a row multiply, and the cost is not convex.",
    ({ x }) => integerAnswer(dotOf(x, x)),
  ),
  mistake("determinant", "That is the determinant, the product of both eigenvalues.", ({ x, y }) =>
    integerAnswer(-(dotOf(x, y) ** 2)),
  ),
];

const explain = ({ x, y }: Examples): readonly Step[] => {
  const sum = dotOf(x, y);
  return [
    {
      says: "The second derivatives in $u$ and in $v$ alone are zero at the origin, where the other weight is zero.",
      result: String.raw`$\frac{\partial^2 J}{\partial u^2} = v^2\sum x_i^2 = 0,\quad \frac{\partial^2 J}{\partial v^2} = u^2\sum x_i^2 = 0$`,
    },
    {
      says: "The mixed one is not.",
      result: String.raw`$\frac{\partial^2 J}{\partial u\,\partial v} = -\sum x_i y_i = -(${sumOfProductsTex(x, y)}) = ${-sum}$`,
      role: "curvature",
    },
    {
      says: "With zeros on the diagonal the eigenvalues are plus and minus the size of that entry.",
      result: String.raw`$\lambda = \pm ${Math.abs(sum)}$`,
    },
    {
      says: "One is negative: the origin is a saddle, although every unit is linear.",
      result: String.raw`$\lambda_{\min} = ${-Math.abs(sum)}$`,
    },
  ];
};

const pairs = ({ x, y }: Examples): string =>
  x.map((input, index) => `$(${input}, ${y[index] ?? 0})$`).join(x.length > 2 ? ", " : " and ");

export const linearNetworkOrigin: FamilyDefinition<Examples, PlainAnswer> = {
  id: "linear-network-origin",
  version: 1,
  title: "What is at the origin of a linear network?",
  section: "8.2.3",
  concepts: [
    "saddle point",
    "critical point",
    "linear network",
    "Hessian",
    "eigenvalue",
    "flat region",
  ],
  objective: "Show that a linear network with two weights has a saddle at the origin.",
  levels: [1, 2],
  work: "paper",
  draw,
  question: (examples) =>
    [
      `A linear network has two weights in a row, so that it computes $uvx$. On the examples $(x_i, y_i)$ = ${pairs(examples)} its cost is`,
      String.raw`$$
J(u, v) = \tfrac12\sum_i (uvx_i - y_i)^2.
$$`,
      "What is the smallest eigenvalue of its Hessian at $u = v = 0$? Within 1 % counts.",
    ].join("\n\n"),
  answerKind: { kind: "number", label: "Smallest eigenvalue", tolerance: ONE_PERCENT },
  shown: ({ x, y }) => [...x, ...y],
  solve,
  confirm,
  misconceptions,
  hint: () =>
    String.raw`Write down all second derivatives at the origin. Which of $\partial^2 J/\partial u^2$, $\partial^2 J/\partial u\,\partial v$ and $\partial^2 J/\partial v^2$ is not zero?`,
  explain,
  plot: (examples, phase) => (phase === "asking" ? undefined : valleyPlot(examples)),
};
