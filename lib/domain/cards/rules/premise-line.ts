import type { Item, Sentence } from "#lib/domain/notes/index.ts";
import { hasOpenMath } from "../gates/sentence-gates.ts";
import { mathRuns, texOf } from "../language/math-mask.ts";
import { isRecall } from "../language/premise.ts";
import { isDangling, namesNumberedPlace } from "../language/reference.ts";
import { allStems } from "../language/stems.ts";
import { lastWord, withoutStop } from "../language/words.ts";
import type { Place } from "../model/place.ts";
import { addPremise, breakStory, storyText } from "../model/story.ts";
import { askFormula } from "../patterns/index.ts";
import { phraseOf } from "../point.ts";
import { isNumeric } from "../tex/equation.ts";
import { type Written, claimOf, writeBelow } from "./below.ts";
import { learnLetters, legendOf, withFormulaBelow } from "./legend.ts";
import { plainChildren } from "./shape.ts";
import { type Source, offerAsked } from "./statement.ts";

/** "… distribution with": what stands deeper in the list belongs to it. */
const OPEN_END = /^(?:with|by|of|in|from|into|to)$/iu;

/** "Suppose we observe" above formulas: what is observed stands in those. */
const OPEN_VERB = /^(?:observe|have|know|define|write|see|choose|use|want|get|take)$/iu;

/** One line below a bare "Let", with what stands below it: "A, that has n eigenvectors, where …". */
const partOf = (child: Sentence, word: string): string => {
  const nested = plainChildren(child.children).map((one) => withoutStop(phraseOf(one.text).text));
  const own = withoutStop(phraseOf(child.text).text).replace(
    /\s+:\s+/u,
    /^for$/iu.test(word) ? ", " : " be ",
  );
  return [own, ...nested, legendOf(child.children)].filter((part) => part !== "").join(", ");
};

/** "Suppose" above lines: the lines are the premise. */
export const writeBarePremise = (
  source: Source,
  children: readonly Item[],
  place: Place,
): Written => {
  const word = withoutStop(source.phrase.text);
  const parts = plainChildren(children).map((child) => partOf(child, word));
  place.desk.refuse(source.line, "premise", place);
  for (const child of plainChildren(children)) learnLetters(phraseOf(child.text).text, place);
  writeBelow(children, { ...place, label: "settings" }, null);
  const story = parts.some((part) => OPEN_END.test(lastWord(part)))
    ? breakStory(place.story)
    : addPremise(place.story, `${word} ${parts.join("; ")}`);
  return { story, staysFirst: true };
};

/** "Recall the approximation predicting that … would add […]": pattern r, besides being a premise. */
const writeRecalled = (source: Source, place: Place): boolean =>
  !hasOpenMath(source.phrase.text) &&
  askFormula(source.phrase).some((one) => offerAsked(one, source.line, place) === null);

const refusePremise = (source: Source, points: boolean, place: Place): void => {
  if (points) return place.desk.refuse(source.line, "dangling-reference", place);
  const recalled = isRecall(source.phrase.text) && writeRecalled(source, place);
  if (!recalled) place.desk.refuse(source.line, "premise", place);
};

/** "Recall Newton's Method." under Newton's Method: nothing to read before the question. */
const recallsItself = (text: string, place: Place): boolean => {
  if (!isRecall(text)) return false;
  const named = allStems(place.owner);
  const told = [...allStems(text.replace(/^recall (?:the )?/iu, ""))];
  return told.length > 0 && told.every((one) => named.has(one));
};

/** "Suppose errors with" above a list: the list is part of what is supposed, and too much of it. */
const breaksOff = (text: string, children: readonly Item[]): boolean =>
  (plainChildren(children).length > 1 && OPEN_END.test(lastWord(text))) ||
  (children.length > 0 && OPEN_VERB.test(lastWord(text)));

/** "Suppose …", "For a matrix A": told before the questions of the lines behind and below it. */
export const writePremise = (
  source: Source,
  children: readonly Item[],
  isFirst: boolean,
  place: Place,
): Written => {
  const legend = legendOf(children);
  const own = withoutStop(source.phrase.text);
  const whole = withFormulaBelow(own, children);
  const text = legend === "" ? whole : `${whole}, ${legend}`;
  const points =
    isDangling(own, storyText(place.story)) || namesNumberedPlace(own) || breaksOff(own, children);
  const story = points
    ? breakStory(place.story)
    : recallsItself(text, place)
      ? place.story
      : addPremise(place.story, text);
  refusePremise(source, points, place);
  learnLetters(text, place);
  const isNumbers = mathRuns(text).some((run) => isNumeric(texOf(run)));
  const inner = { ...place, story, isWorked: place.isWorked || isNumbers };
  place.walk(children, {
    ...inner,
    claim: claimOf(source, "premise", place),
    isDirectlyUnderConcept: false,
  });
  const isForBelow = /^for\b/iu.test(text) && plainChildren(children).length > 0;
  return { story: isForBelow ? place.story : story, staysFirst: isFirst };
};
