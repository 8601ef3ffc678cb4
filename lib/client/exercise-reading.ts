import {
  checkMade,
  CHECK_SECONDS,
  drawSamples,
  readMade,
  type MadeProblem,
  type MadeSample,
} from "#lib/domain/exercises/making.ts";
import { renderInline, renderProse } from "#lib/domain/prose/index.ts";

/** A drawn exercise as its maker sees it. */
export interface ShownSample {
  readonly questionHtml: string;
  readonly answerHtml: string;
  readonly hintHtml: string;
  readonly wrongs: readonly {
    readonly name: string;
    readonly valueHtml: string;
    readonly saysHtml: string;
  }[];
}

export interface ExercisePreview {
  readonly problems: readonly MadeProblem[];
  readonly samples: readonly ShownSample[];
}

/** What 1,000 draws came to. */
export interface ExerciseCheck extends ExercisePreview {
  readonly warnings: readonly MadeProblem[];
  /** Share of draws that the conditions accept. */
  readonly accepted: number;
  /** The draw in which a mistake comes closest to the answer, and by how much, as a share of it. */
  readonly worst?: {
    readonly sample: ShownSample;
    readonly mistake: string;
    readonly away: number;
  };
}

/** What the page asks of its worker. */
export type ExerciseAsk =
  | { readonly kind: "preview"; readonly text: string; readonly seed: number }
  | { readonly kind: "check"; readonly text: string };

const PREVIEWED = 3;

const shown = ({ question, answerShown, hint, wrongs }: MadeSample): ShownSample => ({
  questionHtml: renderProse(question).html,
  answerHtml: renderInline(answerShown),
  hintHtml: renderProse(hint).html,
  wrongs: wrongs.map(({ name, valueShown, says }) => ({
    name,
    valueHtml: renderInline(valueShown),
    saysHtml: renderInline(says),
  })),
});

/** What is to be put right in a text, or a few exercises that it gives; other seeds give others. */
export const previewExercise = (text: string, seed: number): ExercisePreview => {
  const read = readMade(text);
  return read.kind === "problems"
    ? { problems: read.problems, samples: [] }
    : { problems: [], samples: drawSamples(read.made, seed, PREVIEWED).map(shown) };
};

/** What 1,000 draws say of a text; `seconds` is a clock. */
export const checkExercise = (text: string, seconds: () => number): ExerciseCheck => {
  const read = readMade(text);
  if (read.kind === "problems") {
    return { problems: read.problems, warnings: [], accepted: 0, samples: [] };
  }
  const start = seconds();
  const check = checkMade(read.made, () => seconds() - start > CHECK_SECONDS);
  const { problems, accepted, samples, worst } = check;
  return {
    problems,
    warnings: [...read.warnings, ...check.warnings],
    accepted,
    samples: samples.map(shown),
    ...(worst === undefined ? {} : { worst: { ...worst, sample: shown(worst.sample) } }),
  };
};
