import { renderProse } from "#lib/domain/prose/index.ts";
import { problemAt } from "../problem.ts";
import type { MadeProblem, ProblemWords } from "../problem.ts";
import { namesIn } from "../tree.ts";
import type { Made, Template } from "../tree.ts";
import { DRAWS, gatherFacts } from "./facts.ts";
import type { Facts } from "./facts.ts";
import * as find from "./findings.ts";
import { sampleOf } from "./sample.ts";
import type { MadeSample } from "./sample.ts";
import { worstCase } from "./worst.ts";
import type { WorstCase } from "./worst.ts";

export const CHECK_SECONDS = 2;
export const CHECK_MEGABYTES = 64;
const SAMPLES = 5;
/** With fewer draws the shares of answers say nothing. */
const ENOUGH_DRAWS = 50;

/** What 1,000 draws say of an exercise. Without problems it may be kept. */
export interface MadeCheck {
  readonly problems: readonly MadeProblem[];
  /** What may stay, but should be known. */
  readonly warnings: readonly MadeProblem[];
  /** Share of draws that the conditions accept. */
  readonly accepted: number;
  readonly samples: readonly MadeSample[];
  readonly worst?: WorstCase;
}

/** Yields after each draw and each look at them; whoever runs it may stop it, or let others go on. */
export function* checking(made: Made): Generator<undefined, MadeCheck> {
  const facts = yield* gatherFacts(made);
  const worst = worstCase(facts);
  yield;
  const problems = yield* problemsIn(facts);
  return {
    problems,
    warnings: [
      ...find.unusedNames(made, usedNames(made)),
      ...find.slightImbalance(facts),
      ...find.twinMistakes(facts),
    ],
    accepted: facts.accepted / DRAWS,
    samples: samplesOf(facts),
    ...(worst === undefined ? {} : { worst }),
  };
}

/** Checks 1,000 draws, or stops when it takes too long; whoever runs it knows what is too long, if anything. */
export const checkMade = (made: Made, isLate: () => boolean = () => false): MadeCheck => {
  const steps = checking(made);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (isLate()) return tookTooLong(made);
  }
};

/** A check that came to no end says one thing alone. */
const stopped = (made: Made, says: ProblemWords): MadeCheck => ({
  problems: [problemAt(made.text, made.conditions[0]?.at ?? made.answer.at, says)],
  warnings: [],
  accepted: 0,
  samples: [],
});

export const tookTooLong = (made: Made): MadeCheck =>
  stopped(made, {
    found: `more than ${CHECK_SECONDS} seconds`,
    expected: `1,000 draws in ${CHECK_SECONDS} seconds`,
    message: `Took more than ${CHECK_SECONDS} seconds.`,
    hint: "Loosen rare `require` lines; shorten expressions.",
  });

export const tookTooMuchMemory = (made: Made): MadeCheck =>
  stopped(made, {
    found: `more than ${CHECK_MEGABYTES} MB`,
    expected: `1,000 draws in ${CHECK_MEGABYTES} MB`,
    message: `Took more than ${CHECK_MEGABYTES} MB of memory.`,
    hint: "Shorten the texts; make vectors and matrices smaller.",
  });

/** No fault of the exercise is known, but none may be kept that was not drawn 1,000 times. */
export const brokeOff = (made: Made): MadeCheck =>
  stopped(made, {
    found: "a check that broke off",
    expected: "1,000 draws",
    message: "The check broke off before its end.",
    hint: "Try again. If it breaks off each time, shorten expressions.",
  });

/** What all draws together may show, one look after the other. */
const LOOKS: readonly ((facts: Facts) => readonly MadeProblem[])[] = [
  find.sameness,
  find.balance,
  find.broken,
  find.untypable,
  find.hiddenMistakes,
  find.unreadableAnswers,
  (facts) => brokenFormulas(facts),
];

function* problemsIn(facts: Facts): Generator<undefined, readonly MadeProblem[]> {
  const found = [...find.faults(facts), ...find.rareness(facts)];
  if (facts.drawn.length < ENOUGH_DRAWS) return found;
  for (const look of LOOKS) {
    yield;
    found.push(...look(facts));
  }
  return found.toSorted((a, b) => a.line - b.line);
}

const samplesOf = ({ drawn }: Facts): readonly MadeSample[] => {
  const byQuestion = new Map(drawn.map(({ instance }) => [instance.question, instance]));
  return Array.from(byQuestion.values()).slice(0, SAMPLES).map(sampleOf);
};

const namesInTemplate = (template: Template): readonly string[] =>
  template.flatMap((part) => (part.kind === "value" ? namesIn(part.value) : []));

const usedNames = (made: Made): ReadonlySet<string> => {
  const lines = [made.ask, ...(made.hint ? [made.hint] : []), ...made.because];
  const says = made.wrongs.flatMap((wrong) => wrong.says ?? []);
  return new Set([
    ...made.givens.flatMap((given) => (given.kind === "derived" ? namesIn(given.value) : [])),
    ...made.conditions.flatMap(({ holds }) => namesIn(holds)),
    ...[made.answer, ...made.wrongs].flatMap(({ value }) => namesIn(value)),
    ...[...lines.map(({ template }) => template), says].flatMap(namesInTemplate),
  ]);
};

/** Formulas of the question that cannot be set, by the first draw. */
const brokenFormulas = ({ made, drawn }: Facts): readonly MadeProblem[] => {
  const [first] = drawn;
  if (first === undefined) return [];
  const [problem] = renderProse(first.instance.question).problems;
  if (problem === undefined) return [];
  return [
    problemAt(made.text, made.ask.at, {
      found: `\`${problem.found}\``,
      expected: "a formula that can be set",
      message: `A formula cannot be set at \`${problem.found}\`.`,
      hint: problem.hint,
    }),
  ];
};
