import type { Block, Sentence } from "#lib/domain/notes/index.ts";
import type { GateName } from "../gates/reasons.ts";
import { lowerFirst } from "../language/clean.ts";
import { isMath, mathRuns, texOf } from "../language/math-mask.ts";
import { isDangling } from "../language/reference.ts";
import { countWords, upperFirst, withoutStop } from "../language/words.ts";
import type { Claim, Place } from "../model/place.ts";
import { hasPremise } from "../model/story.ts";
import { hasBrokenMath, phraseOf } from "../point.ts";
import {
  countSymbols,
  hasRelation,
  isDerivation,
  isLoneLetter,
  normalTex,
  splitEquation,
} from "../tex/equation.ts";
import { plainChildren } from "./shape.ts";

const SHORTEST_SENTENCE_WORDS = 5;
const LONGEST_SENTENCE_WORDS = 25;
const LONGEST_CONCLUSION_WORDS = 14;

/** "The expected value does not depend on q": the expected value of what? */
const OF_WHAT =
  /^the (?:expected value|mean|variance|bias|error|length|sum|product|norm|result)(?! of\b| between\b)/iu;

const contentOf = (block: Block): { text: string; broken: boolean } => {
  const [only, ...others]: Sentence[] = plainChildren(block.children);
  if (block.inline !== undefined) {
    return { text: withoutStop(phraseOf(block.inline).text), broken: hasBrokenMath(block.inline) };
  }
  if (only === undefined || others.length > 0 || only.children.length > 0)
    return { text: "", broken: false };
  return { text: withoutStop(phraseOf(only.text).text), broken: hasBrokenMath(only.text) };
};

const asFormula = (claim: Claim, run: string, block: Block, place: Place): GateName | null => {
  const text = withoutStop(claim.phrase.text);
  const words = countWords(text);
  if (claim.shape !== "statement" || !claim.sound || /^(?:to|this|it|we|there)\b/iu.test(text))
    return "ie-attached";
  if (OF_WHAT.test(text)) return "ie-attached";
  if (words < SHORTEST_SENTENCE_WORDS || words > LONGEST_SENTENCE_WORDS) return "ie-attached";
  const tex = texOf(run);
  if (/\\approx(?![a-zA-Z])/u.test(tex) || !isAbout(text, tex)) return "ie-attached";
  if (!hasRelation(tex) || isDerivation(tex) || countSymbols(tex) < 3) return "ie-attached";
  if (text.includes(run) || /[\u{F0000}-\u{FFFFF}]+[^.]*=/u.test(text)) return "leak";
  return place.desk.offer(
    {
      kind: "formula",
      rule: "R11",
      direction: "forward",
      prompt: `Write as a formula: “${upperFirst(text)}.”`,
      answer: run,
      line: block.own.start.line,
    },
    { ...place, story: claim.story },
  );
};

/** A sentence that shows a formula is restated only by one about the same left side. */
const isAbout = (text: string, tex: string): boolean => {
  const shown = mathRuns(text)
    .map((run) => normalTex(texOf(run)))
    .filter((one) => !isLoneLetter(one));
  const left = normalTex(splitEquation(tex)?.left ?? "");
  return shown.length === 0 || (left !== "" && shown.some((one) => one === left));
};

/** R9: words below a short conclusion of an example: What does it mean that …? */
const asMeaning = (claim: Claim, text: string, block: Block, place: Place): GateName | null => {
  const conclusion = withoutStop(claim.phrase.text);
  const fits = claim.shape === "conclusion" && claim.sound && hasPremise(claim.story);
  if (!fits || countWords(conclusion) > LONGEST_CONCLUSION_WORDS || isDangling(text))
    return "ie-attached";
  const inline = block.inline === undefined ? text : phraseOf(block.inline).text;
  return place.desk.offer(
    {
      kind: "question",
      rule: "R9",
      direction: "forward",
      prompt: `What does it mean that ${lowerFirst(conclusion)}?`,
      answer: inline,
      line: block.own.start.line,
    },
    { ...place, story: claim.story },
  );
};

/** R11 and R9. `i.e.)` below a sentence: as a formula, or what it means; else it is shown with the line above. */
export const writeRestatement = (block: Block, place: Place): GateName | null => {
  const { text, broken } = contentOf(block);
  if (block.inline === undefined && block.children.length === 0) return "empty";
  if (broken) return "math-unbalanced";
  if (place.claim === null || text === "") return "ie-attached";
  return isMath(text)
    ? asFormula(place.claim, text, block, place)
    : asMeaning(place.claim, text, block, place);
};
