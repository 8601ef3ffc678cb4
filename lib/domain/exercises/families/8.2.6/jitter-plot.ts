import { seededRandom } from "#lib/domain/random/index.ts";
import { roundedText } from "../../numbers/format.ts";
import type { GraphPlot, Phase, Point } from "../../plot.ts";
import { at, axis, curve, rule } from "../common/graph.ts";

interface Descent {
  readonly epsilon: number;
  readonly lambda: number;
  readonly sigma: number;
}

const STEPS = 80;

/** Noise of deviation 1, the same for every picture: sums of twelve even shares are close to the normal law. */
const NOISE: readonly number[] = (() => {
  const random = seededRandom(826);
  return Array.from(
    { length: STEPS },
    () => Array.from({ length: 12 }, () => random.unit()).reduce((sum, each) => sum + each) - 6,
  );
})();

/** The way of x in units of εσ, from a few deviations off. */
const pathOf = ({ epsilon, lambda }: Descent): readonly Point[] => {
  let x = 6;
  const path = [at(0, x)];
  for (const [step, noise] of NOISE.entries()) {
    x = (1 - epsilon * lambda) * x - noise;
    path.push(at(step + 1, x));
  }
  return path;
};

/** Before the answer: how descent jitters, without a scale. */
const asking = (descent: Descent): GraphPlot => {
  const path = pathOf(descent);
  const reach = 1.1 * Math.max(...path.map(({ y }) => Math.abs(y)));
  return {
    kind: "graph",
    phase: "asking",
    title: "The way of $x$",
    units: "one run, no scale",
    description: `One run of ${STEPS} steps: $x$ comes down from its start and then jitters around the minimum, a line at zero. There is no scale.`,
    table: {
      caption: "What is given",
      columns: ["quantity", "value"],
      rows: [
        [String.raw`curvature $\lambda$`, String(descent.lambda)],
        [String.raw`noise $\sigma$`, String(descent.sigma)],
        [String.raw`step size $\varepsilon$`, String(descent.epsilon)],
      ],
    },
    axes: {
      x: axis("step", [0, STEPS], { ticks: "whole" }),
      y: axis("$x$", [-reach, reach], { ticks: "none" }),
    },
    equalScale: false,
    marks: [rule("y", 0), curve(path, { ink: "slope" })],
  };
};

/** After the answer: the same run to scale, with a band of one standard deviation in the long run. */
const answered = (descent: Descent): GraphPlot => {
  const { epsilon, lambda, sigma } = descent;
  const scale = epsilon * sigma;
  const path = pathOf(descent).map(({ x, y }) => at(x, scale * y));
  const variance = (epsilon * sigma * sigma) / (lambda * (2 - epsilon * lambda));
  const deviation = Math.sqrt(variance);
  const reach = 1.1 * Math.max(...path.map(({ y }) => Math.abs(y)), deviation);
  const listed = path.filter(({ x }) => x % 10 === 0);
  return {
    ...asking(descent),
    phase: "answered",
    units: "band: one standard deviation",
    description: `The same run to scale, with a band of one long-run standard deviation, ${roundedText(deviation, 3)}, around the minimum. In a long run about two thirds of the steps lie in it. It does not get narrower as long as the step size stays.`,
    table: {
      caption: "The run, every ten steps",
      columns: ["step", "$x$"],
      rows: listed.map(({ x, y }) => [String(x), `$${roundedText(y, 3)}$`]),
    },
    axes: { x: axis("step", [0, STEPS], { ticks: "whole" }), y: axis("$x$", [-reach, reach]) },
    marks: [
      { kind: "band", axis: "y", from: -deviation, to: deviation },
      rule("y", 0),
      curve(path, { ink: "slope" }),
    ],
  };
};

export const jitterPlot = (descent: Descent, phase: Phase): GraphPlot =>
  phase === "asking" ? asking(descent) : answered(descent);
