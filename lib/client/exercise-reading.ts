import {
  checkMade,
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

/**
 * What 1,000 draws say of a text. A device knows no time of its processor, only that of the wall, and a slow one
 * says nothing against an exercise: whoever asks gives up waiting, and the server counts the time when it is kept.
 */
export const checkExercise = (text: string): ExerciseCheck => {
  const read = readMade(text);
  if (read.kind === "problems") {
    return { problems: read.problems, warnings: [], accepted: 0, samples: [] };
  }
  const check = checkMade(read.made);
  const { problems, accepted, samples, worst } = check;
  return {
    problems,
    warnings: [...read.warnings, ...check.warnings],
    accepted,
    samples: samples.map(shown),
    ...(worst === undefined ? {} : { worst: { ...worst, sample: shown(worst.sample) } }),
  };
};
