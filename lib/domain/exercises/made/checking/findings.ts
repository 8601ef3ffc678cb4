import type { Answer, AnswerKind } from "../../answer-kind.ts";
import { canonicalText } from "../../judging/canonical.ts";
import { answerCounts, isSameAnswer } from "../../judging/equal.ts";
import { judgeText } from "../../judging/judge.ts";
import { digitsNeeded, isWrittenExactly, numberText } from "../../numbers/format.ts";
import { toNumber } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { printExpression } from "../print.ts";
import { problemAt } from "../problem.ts";
import type { MadeProblem, ProblemWords } from "../problem.ts";
import type { Made, Wrong } from "../tree.ts";
import { DRAWS } from "./facts.ts";
import type { Drawn, Facts } from "./facts.ts";
import { commonCondition, differs } from "./suggest.ts";
import { drawnNamesIn, percent, whenWords } from "./words.ts";

const OF_DRAWS = `of ${DRAWS.toLocaleString("en")} draws`;
const LEAST_ACCEPTED = 0.05;
const LEAST_QUESTIONS = 20;
const MOST_OF_ONE_ANSWER = 0.6;
const LEAST_OF_AN_OUTCOME = 0.25;
const FEW_OF_AN_OUTCOME = 0.4;
const LEAST_DIFFERENT = 0.1;
const MOST_DIGITS = 6;
const MOST_FAULTS = 5;

type Found = readonly MadeProblem[];

const tell = (made: Made, at: number, words: ProblemWords): Found => [
  problemAt(made.text, at, words),
];

/** Parts that have no value in some draw. */
export const faults = ({ made, faults: all }: Facts): Found =>
  all.slice(0, MOST_FAULTS).flatMap(({ failure, draws, example }) => {
    const when = whenWords(example, drawnNamesIn(made, failure.part));
    return tell(made, failure.part.at, {
      found: failure.because,
      expected: "a value in every draw",
      message: `${failure.because} ${when} (${draws} ${OF_DRAWS}).`,
      hint:
        failure.unless === undefined
          ? "Change a range, or add a `require` that keeps these numbers away."
          : `Add \`require ${failure.unless}\`.`,
    });
  });

/** Conditions that hardly any draw satisfies. */
export const rareness = ({ made, accepted, holding }: Facts): Found => {
  if (accepted >= LEAST_ACCEPTED * DRAWS) return [];
  const rarest = made.conditions[holding.indexOf(Math.min(...holding))];
  if (rarest === undefined) return [];
  const count =
    accepted === 0 ? `None ${OF_DRAWS} satisfies` : `Only ${accepted} ${OF_DRAWS} satisfy`;
  return tell(made, rarest.at, {
    found: `${accepted} ${OF_DRAWS} accepted`,
    expected: `at least ${LEAST_ACCEPTED * DRAWS}`,
    message: `${count} the \`require\` lines.`,
    hint: `Rarest: \`require ${printExpression(rarest.holds)}\`. Widen a range or loosen it.`,
  });
};

export const sameness = ({ made, drawn }: Facts): Found => {
  const questions = new Set(drawn.map(({ instance }) => instance.question)).size;
  if (questions >= LEAST_QUESTIONS) return [];
  return tell(made, made.ask.at, {
    found: `${questions} different questions`,
    expected: `at least ${LEAST_QUESTIONS}`,
    message: questions === 1 ? "Only one question." : `Only ${questions} different questions.`,
    hint: `Widen a range or add a parameter; ${LEAST_QUESTIONS} is the least.`,
  });
};

interface Frequent {
  readonly answer: string;
  readonly share: number;
}

const mostFrequent = (drawn: readonly Drawn[]): Frequent => {
  const counts = new Map<string, number>();
  for (const { right } of drawn) counts.set(right, (counts.get(right) ?? 0) + 1);
  const [answer, count] = Array.from(counts).reduce(
    (most, each) => (each[1] > most[1] ? each : most),
    ["", 0],
  );
  return { answer, share: count / drawn.length };
};

const balanceWords = ({ answer, share }: Frequent, { asks }: Made["answer"]): ProblemWords => ({
  found: `\`${answer}\` in ${percent(share)} of draws`,
  expected: asks.kind === "yes-no" ? "25 to 75 % for each" : "at most 60 % for one answer",
  message: `The answer is \`${answer}\` in ${percent(share)} of draws.`,
  hint:
    asks.kind === "yes-no" || asks.kind === "choice"
      ? "Change ranges, or add a `require` that rejects the clear cases."
      : "Widen a range, or add a `require` that rejects the frequent case.",
});

/** One answer that comes so often that it could be typed unseen. */
export const balance = ({ made, drawn }: Facts): Found => {
  const frequent = mostFrequent(drawn);
  const most = made.answer.asks.kind === "yes-no" ? 1 - LEAST_OF_AN_OUTCOME : MOST_OF_ONE_ANSWER;
  if (frequent.share <= most) return [];
  return tell(made, made.answer.at, balanceWords(frequent, made.answer));
};

export const slightImbalance = ({ made, drawn }: Facts): Found => {
  const frequent = mostFrequent(drawn);
  const { answer } = made;
  if (answer.asks.kind !== "yes-no" || frequent.share <= 1 - FEW_OF_AN_OUTCOME) return [];
  return frequent.share > 1 - LEAST_OF_AN_OUTCOME
    ? []
    : tell(made, answer.at, balanceWords(frequent, answer));
};

const isChosen = ({ answer }: Made): boolean =>
  answer.asks.kind === "yes-no" || answer.asks.kind === "choice";

const sameAs = (kind: AnswerKind, wrong: Answer | undefined, right: Answer): boolean =>
  wrong !== undefined && answerCounts(kind, wrong, right);

/** Mistakes that lead to the right answer. */
export const hiddenMistakes = (facts: Facts): Found =>
  facts.made.wrongs.flatMap((wrong, index) => {
    const [right, apart] = [true, false].map((is) =>
      facts.drawn.filter(
        ({ instance, wrongs }) => is === sameAs(instance.answerKind, wrongs[index], instance.right),
      ),
    );
    if (right === undefined || apart === undefined || right.length === 0) return [];
    if (!isChosen(facts.made))
      return tell(facts.made, wrong.at, equalWords(facts, wrong, right, apart));
    const share = apart.length / facts.drawn.length;
    if (share >= LEAST_DIFFERENT) return [];
    return tell(facts.made, wrong.at, {
      found: `"${wrong.name}" apart from the answer in ${percent(share)} of draws`,
      expected: `at least ${percent(LEAST_DIFFERENT)}`,
      message: `"${wrong.name}" leads to the right answer in ${percent(1 - share)} of draws.`,
      hint: `A mistake must lead elsewhere in at least ${percent(LEAST_DIFFERENT)} of draws.`,
    });
  });

const equalWords = (
  { made }: Facts,
  wrong: Wrong,
  right: readonly Drawn[],
  apart: readonly Drawn[],
): ProblemWords => {
  const names = Array.from(
    new Set([...drawnNamesIn(made, wrong.value), ...drawnNamesIn(made, made.answer.value)]),
  );
  const [these, others] = [right, apart].map((draws) => draws.map(({ parameters }) => parameters));
  const common = commonCondition(these ?? [], others ?? [], names);
  const { tolerance, asks, value } = made.answer;
  const share = tolerance?.kind === "relative" ? tolerance.share : 0;
  const condition =
    common?.condition ?? (asks.kind === "vector" ? undefined : differs(wrong.value, value, share));
  const when = whenWords(right[0]?.parameters ?? {}, common?.names ?? names);
  return {
    found: `"${wrong.name}" equal to the answer`,
    expected: "another value in every draw",
    message: `"${wrong.name}" equals the right answer ${when} (${right.length} draws).`,
    hint:
      condition === undefined
        ? "Add a `require` that rejects these draws."
        : `Add \`require ${condition}\`.`,
  };
};

/** Mistakes that no answer can tell apart. */
export const twinMistakes = ({ made, drawn }: Facts): Found =>
  made.wrongs.flatMap((wrong, index) => {
    const twin = made.wrongs.slice(0, index).find((_, other) =>
      drawn.every(({ wrongs }) => {
        const [one, two] = [wrongs[other], wrongs[index]];
        return one !== undefined && two !== undefined && isSameAnswer(one, two);
      }),
    );
    if (twin === undefined || drawn.length === 0) return [];
    return tell(made, wrong.at, {
      found: `"${wrong.name}" always equal to "${twin.name}"`,
      expected: "another value in some draw",
      message: `"${wrong.name}" never differs from "${twin.name}".`,
      hint: "Both lines are shown when it is typed: join them, or change one.",
    });
  });

const numbersOf = (answer: Answer): readonly Quantity[] => {
  if (answer.kind === "number") return [answer.value];
  return answer.kind === "vector" ? answer.components : [];
};

/** 0.1428571…, cut and not rounded. */
const startOf = (x: Quantity): string => {
  const text = String(toNumber(x));
  return text.includes("e") ? numberText(x) : `${text.slice(0, text.startsWith("-") ? 10 : 9)}…`;
};

/** Answers that nobody can type, or of which nobody knows how many digits are meant. */
export const untypable = ({ made, drawn }: Facts): Found => {
  const { tolerance, at } = made.answer;
  if (tolerance !== undefined && tolerance.kind !== "exact") return [];
  const rights = drawn.flatMap(({ instance }) => numbersOf(instance.right));
  const broken = rights.find(
    (x) => !isWrittenExactly(x) || (tolerance === undefined && isEndless(x)),
  );
  if (broken !== undefined) {
    return tell(made, at, {
      found: `the answer ${startOf(broken)}`,
      expected: "a number of a few digits, or a tolerance",
      message: `${startOf(broken)} cannot be typed exactly.`,
      hint: "Add `tolerance 1%`, or ask for a fraction and add `tolerance exact`.",
    });
  }
  const long = rights.find((x) => digitsNeeded(toNumber(x)) > MOST_DIGITS);
  if (long === undefined || tolerance !== undefined) return [];
  const digits = digitsNeeded(toNumber(long));
  return tell(made, at, {
    found: `an answer of ${digits} digits`,
    expected: `at most ${MOST_DIGITS}, or a tolerance`,
    message: `${numberText(long)} has ${digits} digits.`,
    hint: "Add `tolerance exact` if each of them counts, or `tolerance 1%`.",
  });
};

const isEndless = (x: Quantity): boolean => numberText(x).includes("/");

/** Whole answers that are not whole. */
export const broken = ({ made, drawn }: Facts): Found => {
  const { asks, at, value } = made.answer;
  if (asks.kind !== "integer") return [];
  const odd = drawn.find(({ instance }) =>
    numbersOf(instance.right).some((x) => x.kind === "real" || x.denominator !== 1n),
  );
  if (odd === undefined) return [];
  return tell(made, at, {
    found: odd.right,
    expected: "a whole number",
    message: `expected a whole number, found ${odd.right} ${whenWords(odd.parameters, drawnNamesIn(made, value))}.`,
    hint: "Say `answer number`, or round it: `round(x)`.",
  });
};

/** Answers that would be read as something else than they are. */
export const unreadableAnswers = ({ made, drawn }: Facts): Found => {
  const odd = drawn.find(({ instance, right }) => {
    const judged = judgeText(instance, right);
    return judged.kind === "unreadable" || !judged.correct;
  });
  if (odd === undefined) return [];
  return tell(made, made.answer.at, {
    found: `the answer ${odd.right}`,
    expected: "an answer that reads back as itself",
    message: `The answer ${canonicalText(odd.instance.right)} would not be read as it is meant.`,
    hint: "Choose other labels, or add a tolerance.",
  });
};

/** Names that nothing speaks of. */
export const unusedNames = (made: Made, used: ReadonlySet<string>): Found =>
  made.givens.flatMap(({ name, at }) =>
    used.has(name)
      ? []
      : tell(made, at, {
          found: `\`${name}\``,
          expected: "a name that is used",
          message: `\`${name}\` is never used.`,
          hint: "Use it in the question or the answer, or remove its line.",
        }),
  );
