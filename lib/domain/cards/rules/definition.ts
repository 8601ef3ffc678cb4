import type { Item, Sentence } from "#lib/domain/notes/index.ts";
import type { GateName } from "../gates/reasons.ts";
import { isMath, mathRuns } from "../language/math-mask.ts";
import { lowerFirst } from "../language/clean.ts";
import { isDangling } from "../language/reference.ts";
import { STOP_WORDS } from "../words/function-words.ts";
import { allStems, shareStem, stem } from "../language/stems.ts";
import { countWords, upperFirst, withStop, withoutStop } from "../language/words.ts";
import type { Place } from "../model/place.ts";
import { phraseOf } from "../point.ts";
import { legendOf } from "./legend.ts";
import {
  ARTICLE,
  type Definition,
  LONGEST_TERM_WORDS,
  TELLS_ENOUGH,
  readDefinition,
} from "./read-definition.ts";
import { blocksOf, isLegend, plainChildren, sentencesOf } from "./shape.ts";
import type { Source } from "./statement.ts";

const BY_CONDITIONS = /\bsatisf(?:y|ies)(?: the following(?: conditions)?)?\s*[:,]?$/iu;
const BY_PARTS = /\b(?:containing|comprising|consisting of|composed of|made up of)\s*[:,]?$/iu;

/** A definition that waits for the lines below it: "a function that satisfies", "a model containing". */
export const definesByLines = (text: string): boolean =>
  BY_CONDITIONS.test(text) || BY_PARTS.test(text);

const linesBelow = (text: string, children: readonly Item[]): string[] =>
  definesByLines(text) ? plainChildren(children).map((child) => withFormula(child)) : [];

/** "Flow conservation : for every v" above its formula. */
const withFormula = (child: Sentence): string => {
  const text = withoutStop(phraseOf(child.text).text);
  const formula = sentencesOf(child.children)
    .map((one) => withoutStop(phraseOf(one.text).text))
    .find((one) => isMath(one));
  return formula === undefined ? text : `${text}, ${formula}`;
};

/** "i.e." in words below the definition, in brackets behind it. */
const restated = (children: readonly Item[]): string => {
  const ie = blocksOf(children).find((block) => block.label === "ie");
  if (ie?.inline === undefined) return "";
  const text = withoutStop(phraseOf(ie.inline).text);
  if (isMath(text) || countWords(text) > 20 || isDangling(text)) return "";
  return ` (${lowerFirst(text)})`;
};

/** "A tuple (S, A)" is nothing without what its letters are. */
const lettersTold = (means: string, children: readonly Item[]): string => {
  const legend = mathRuns(means).length === 0 ? "" : legendOf(children);
  return legend === "" ? "" : `, ${legend}`;
};

/** The article stays outside the bold. */
const boldTerm = ({ term, isOwner }: Definition): string => {
  const article = ARTICLE.exec(term)?.[0] ?? "";
  return article !== "" && !isOwner
    ? `${article.toLowerCase()}**${term.slice(article.length)}**`
    : `**${term}**`;
};

const isRealTerm = (name: string): boolean =>
  countWords(name) <= LONGEST_TERM_WORDS && name !== "" && !/=|\?$|\bvs\b\.?/u.test(name);

const LONGEST_THIN_WORDS = 4;

/** "A non-parametric algorithm": an article, a modifier and a genus, shared with many other terms. */
const isThin = (means: string): boolean => isPraise(means) || isBareGenus(means);

const LONGEST_PRAISE_WORDS = 8;
const PRAISES =
  /^(?:[Aa]n?|[Tt]he) (?:most |very )?(?:crucial|important|key|main|central|essential|popular|famous|well-known|powerful|fundamental|alternative to|extension of|extension to|improvement on|improvement of|variant of|variation of|version of) ?/u;

/** "The crucial parameter for the SGD": how much it matters, not what it is. */
const isPraise = (means: string): boolean =>
  PRAISES.test(means) && countWords(means) <= LONGEST_PRAISE_WORDS;

const isBareGenus = (means: string): boolean =>
  /^an? /iu.test(means) &&
  countWords(means) <= LONGEST_THIN_WORDS &&
  !TELLS_ENOUGH.test(means) &&
  !/[\u{F0000}-\u{FFFFF}]/u.test(means);

/** "An array of numbers" is as much a matrix. */
const LEAST_REVERSE_WORDS = 5;
const UNIQUE = /^an? (?:single|unique|only)\b/iu;

const BLAND = new Set(
  ["specific", "particular", "certain", "given", "some", "respect", "kind", "form"].flatMap(
    (word) => [word, stem(word)],
  ),
);

/** "Directional second derivative: the second derivative in a specific direction" says the name again. */
const saysNameAgain = ({ term, means }: Definition): boolean => {
  if (mathRuns(means).length > 0) return false;
  const named = [...allStems(term.replace(/[()]/gu, " "))];
  const fresh = [...allStems(means)].filter(
    (one) =>
      !BLAND.has(one) && !STOP_WORDS.has(one) && !named.some((other) => sameRoot(one, other)),
  );
  return fresh.length === 0;
};

const ROOT = 5;
const sameRoot = (one: string, other: string): boolean =>
  one === other ||
  (one.length >= ROOT && other.startsWith(one)) ||
  (other.length >= ROOT && one.startsWith(other));

const STARTS_LIKE_VERB =
  /^(?:able|capable|gives?|measures?|finding|making|using|learning|to|how|when|implicitly)\b/iu;

const STATED =
  /\b(?:distributions?|laws?|rules?|theorems?|lemmas?|tests?|inequalit\p{L}+|principles?|identit\p{L}+|equations?|formulas?|estimators?|process(?:es)?)$/u;
const SETTING_FIRST =
  /^(?:an?|two|three|some|any|the) (?:\p{L}+[ -]){0,4}?(?:variables?|vectors?|matrix|matrices|events?|samples?|datasets?|numbers?|populations?|points?|sequences?|observations?|bodies|particles|systems?)\b(?! (?:distribution|function|law|rule|model|equation|process|test))/iu;

/** "Uniform distribution: a variable with k states": what the law is about, not what it says. */
const isSetting = (found: Definition): boolean =>
  (found.isOwner &&
    /^the (?:general|special|usual|simple|worst|best) case\b/iu.test(found.means)) ||
  isSettingOfLaw(found);

const isSettingOfLaw = ({ term, means, isOwner }: Definition): boolean =>
  isOwner &&
  STATED.test(term.replace(/\s*\([^)]*\)/gu, "").toLowerCase()) &&
  SETTING_FIRST.test(
    means.split(/\s(?:of|with|that|which|in|for|whose|between|from|on)\s/u)[0] ?? "",
  );

/** The reverse asks for a term only by a noun phrase that tells enough and nothing of the term. */
const reverseOf = ({ term, means, isOwner }: Definition): string | null => {
  const least = UNIQUE.test(means) ? 3 : LEAST_REVERSE_WORDS;
  if (!isOwner || countWords(means) < least || STARTS_LIKE_VERB.test(means)) return null;
  if (/\b(?:it|its|they|their|this|these)\b/iu.test(means) || /^\p{L}+ing\b/iu.test(means))
    return null;
  if (!TELLS_ENOUGH.test(means) || /^(?:for|in|if|when) /iu.test(means)) return null;
  return shareStem(means, term) || shareStem(means, term.replace(/[()]/gu, " ")) ? null : means;
};

/** R1. What is meant by X? And back, where that is fair. Null if the sentence is no definition. */
export const writeDefinition = (
  source: Source,
  children: readonly Item[],
  place: Place,
): { cards: number; gate: GateName | null } | null => {
  const text = withoutStop(source.phrase.text);
  if (isLegend(text)) return null;
  const found = readDefinition(text, place);
  if (found === null || !isRealTerm(found.term)) return null;
  if (isMath(found.means) || isDangling(found.means) || countWords(found.means) < 3) return null;
  if (isSetting(found)) return { cards: 0, gate: "too-thin" };
  if (isThin(found.means) && restated(children) === "") return { cards: 0, gate: "too-thin" };
  if (saysNameAgain(found) && restated(children) === "") return { cards: 0, gate: "leak" };
  const below = linesBelow(text, children);
  if (below.length === 0 && BY_PARTS.test(text)) return { cards: 0, gate: "lead-in" };
  const listed = below.map((one, index) => `(${index + 1}) ${one}`).join("; ");
  const kind = BY_PARTS.test(text) ? "parts" : "conditions";
  const count = below.length > 1 ? ` (${below.length} ${kind})` : "";
  const answer =
    below.length > 0
      ? `${found.means.replace(/[:,]$/u, "")} ${listed}`
      : withoutStop(found.means) + restated(children) + lettersTold(found.means, children);
  const gate = place.desk.offer(
    {
      kind: "definition",
      rule: "R1",
      direction: "forward",
      prompt: `What is meant by ${boldTerm(found)}${count}?`,
      answer,
      line: source.line,
    },
    place,
  );
  if (gate !== null) return { cards: 0, gate };
  const reverse = below.length > 0 ? null : reverseOf(found);
  if (reverse !== null) {
    place.desk.offer(
      {
        kind: "term",
        rule: "R1",
        direction: "reverse",
        prompt: `Which term is defined as: “${withStop(upperFirst(reverse))}”`,
        answer: place.title,
        line: source.line,
      },
      place,
    );
  }
  return { cards: 1, gate: null };
};
