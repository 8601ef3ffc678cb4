import { lowerFirst } from "../language/clean.ts";
import { contentStems } from "../language/stems.ts";
import { mathRuns, texOf } from "../language/math-mask.ts";
import { countWords, upperFirst, withStop, withoutStop } from "../language/words.ts";
import { lettersOf } from "../gates/letters.ts";

interface Line {
  readonly text: string;
  readonly isPremise: boolean;
}

/** The premises and conclusions read so far in one block, in order. A nested list reads on in a copy. */
export interface Story {
  readonly lines: readonly Line[];
  /** A sentence that is neither stands between the premises and here. */
  readonly hasGap: boolean;
  /** A premise points at something named elsewhere: nothing behind it can stand alone. */
  readonly isBroken: boolean;
}

export const NO_STORY: Story = { lines: [], hasGap: false, isBroken: false };

export const hasPremise = (story: Story): boolean => story.lines.some((line) => line.isPremise);

/** More lines than any question could carry: what comes behind them cannot stand alone. */
const MOST_LINES = 12;

const addLine = (story: Story, line: Line): Story =>
  story.lines.length < MOST_LINES ? { ...story, lines: [...story.lines, line] } : breakStory(story);

export const addPremise = (story: Story, text: string): Story =>
  addLine(story, { text: premiseText(text), isPremise: true });

/** "For x ∈ R," goes on into the question; other premises are sentences. */
const premiseText = (text: string): string => {
  const plain = text.replace(/\s+:\s+/gu, ", ");
  return /^for\b/iu.test(plain) ? `${withoutStop(plain)},` : withStop(plain);
};

/** Puts lines and a question behind one another; behind a comma the next begins in lower case. */
export const runOn = (lines: readonly string[]): string =>
  lines.reduce(
    (text, line) =>
      text === ""
        ? line
        : text.endsWith(",")
          ? `${text} ${lowerFirst(line)}`
          : `${text} ${upperFirst(line)}`,
    "",
  );

export const addConclusion = (story: Story, text: string): Story =>
  addLine(story, { text: withStop(`Then ${lowerFirst(text)}`), isPremise: false });

export const breakStory = (story: Story): Story => ({ ...story, isBroken: true });

export const addGap = (story: Story): Story =>
  story.lines.length === 0 ? story : { ...story, hasGap: true };

/** The lines in front of a question: all of them if they are to be shown at all. */
export const storyText = (story: Story): string =>
  hasPremise(story) ? runOn(story.lines.map((line) => line.text)) : "";

const LONGEST_STORY_WORDS = 45;

/** Where the whole would be too long, lines that share no letter and no word with the question are dropped. */
export const storyFor = (story: Story, question: string, limitWords: number): string => {
  const whole = storyText(story);
  if (whole === "" || countWords(`${whole} ${question}`) <= limitWords) return whole;
  const symbols = new Set(mathRuns(question).flatMap((run) => lettersOf(texOf(run))));
  const stems = contentStems(question);
  const kept = story.lines.filter((line) => {
    const letters = mathRuns(line.text).flatMap((run) => lettersOf(texOf(run)));
    return (
      letters.some((letter) => symbols.has(letter)) ||
      [...contentStems(line.text)].some((one) => stems.has(one))
    );
  });
  return runOn(kept.map((line) => line.text));
};

/** Short and whole enough for "What follows?". */
export const canAskWhatFollows = (story: Story): boolean =>
  hasPremise(story) &&
  !story.hasGap &&
  story.lines.filter((line) => line.isPremise).length <= 3 &&
  countWords(storyText(story)) <= LONGEST_STORY_WORDS;
