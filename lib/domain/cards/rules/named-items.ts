import type { Item, Sentence } from "#lib/domain/notes/index.ts";
import { isDangling } from "../language/reference.ts";
import { mathRuns, texOf } from "../language/math-mask.ts";
import { hasRelation } from "../tex/equation.ts";
import { countWords, withStop, withoutStop } from "../language/words.ts";
import { isPremise } from "../language/premise.ts";
import { hasBrokenMath, phraseOf } from "../point.ts";
import { legendOf } from "./legend.ts";
import { isLegend, isNounPhrase, sentencesOf } from "./shape.ts";

const LONGEST_NAME_WORDS = 6;
const SHORTEST_CHILD_WORDS = 6;

export interface Named {
  readonly name: string;
  readonly means: string;
  readonly line: number;
  /** The line whose text is the meaning; the item's own if it stands behind `:`. */
  readonly child: Sentence | null;
}

const GLOSSED = /^(\p{Lu}[^:.?!]{0,50}?)\s*:\s+(.+)$/u;
/** "**Atomicity** – all or nothing": a dash behind a name; a short one only behind bold. */
const DASHED = /^(\p{Lu}[^:.?!]{1,50}?)\s+[–—-]\s+(.+)$/u;
const HAS_DASH = /\s[–—-]\s/u;
/** "Vanishing : most of the time" tells how often, not what. */
const HOW_OFTEN =
  /^(?:most|much|some|all|half|part) of the\b|^(?:\p{L}+ly|often|always|never|sometimes|seldom|mostly|yes|no)\b[, ]/iu;
const NO_NAME =
  /^(?:(?:first|second|third|fourth|last|next|advantages?|disadvantages?|drawbacks?|pros?|cons?|benefits?|objective|purpose|usage|\p{L}+ \d+(?: to \d+)?)$|\p{L}+ \d\)|the|this|these|it|we|one|there|in|on|for|from|under|according|alternatively|additionally|similarly|difference|case|step|example|settings?|note|definition|remark|fact|observation|formula|proof|summary|idea|goal|rule of thumb|rules of thumb|caveat|warning|remark|hint|tip|result)(?!\p{L})/u;

/** "Initialize it with …": what, the line above the list says. */
const ACTS_ON_IT = /^(?!(?:makes?|finds?)\b)\p{L}+ (?:it|them)\b/iu;

/** "The learner is given X": what it is given says not yet what it does. */
const ONLY_GIVEN = /^(?:the |an? )?[^,]{2,60}? (?:is|are) given\b/iu;
const ASKED_FOR =
  /\b(?:must|has to|have to|should|is asked|are asked|needs? to|predicts?|finds?|returns?)\b/iu;

/** The first line below the name; where it only gives the input, the line behind it belongs to it. */
const meaningBelow = (item: Sentence, child: Sentence): string | null => {
  const means = phraseOf(child.text).text;
  if (!ONLY_GIVEN.test(means) || ASKED_FOR.test(means)) return means;
  const next = sentencesOf(item.children)[1];
  if (next === undefined || hasBrokenMath(next.text)) return null;
  const then = phraseOf(next.text).text;
  return ASKED_FOR.test(then) && !isDangling(then, means)
    ? `${withStop(means)} ${withStop(then)}`
    : null;
};

/** "Socher et al. (2013a)" names who said something, not what. */
const NAMES_PEOPLE = /\bet al\b|\(\d{4}\p{Ll}?\)$/u;

const namedByChild = (item: Sentence): Named | null => {
  const [child] = sentencesOf(item.children);
  if (child === undefined) return null;
  const name = withoutStop(phraseOf(item.text).text);
  if (!isNounPhrase(name, LONGEST_NAME_WORDS) || NO_NAME.test(name.toLowerCase())) return null;
  if (NAMES_PEOPLE.test(name)) return null;
  if (mathRuns(name).some((run) => hasRelation(texOf(run)))) return null;
  const below = meaningBelow(item, child);
  if (below === null) return null;
  const legend = legendOf([...child.children, ...item.children]);
  const means = legend === "" ? below : `${withoutStop(below)}, ${legend}`;
  if (hasBrokenMath(child.text) || /[:…,]$|\.\.\.$/u.test(means)) return null;
  if (
    countWords(means) < SHORTEST_CHILD_WORDS ||
    isPremise(means) ||
    isLegend(means) ||
    ACTS_ON_IT.test(means) ||
    isDangling(means)
  )
    return null;
  return { name, means, line: item.own.start.line, child };
};

/** `Term : text` on one line. */
const namedByColon = (item: Sentence): Named | null => {
  const { text, bolds } = phraseOf(item.text);
  const dashed = HAS_DASH.test(text) ? DASHED.exec(text) : null;
  const isLongDash = dashed !== null && /\s[–—]\s/u.test(text);
  const isBold =
    dashed !== null && bolds[0]?.start === 0 && bolds[0].end >= (dashed[1] ?? "").length;
  const found = isBold || isLongDash ? dashed : text.includes(":") ? GLOSSED.exec(text) : null;
  if (found === null || hasBrokenMath(item.text)) return null;
  const [, name = "", means = ""] = found;
  if (
    countWords(name) > LONGEST_NAME_WORDS ||
    countWords(means) < 4 ||
    HOW_OFTEN.test(means) ||
    ACTS_ON_IT.test(means) ||
    NO_NAME.test(name.toLowerCase()) ||
    isDangling(means)
  )
    return null;
  if (/[\u{F0000}-\u{FFFFF}]/u.test(name) || !isNounPhrase(name, LONGEST_NAME_WORDS)) return null;
  return { name, means, line: item.own.start.line, child: null };
};

/** "**Postal Rule** : a letter takes effect when it is posted": bold and colon tell a term, even alone. */
const isBoldFirst = (items: readonly Item[], only: Named): boolean =>
  sentencesOf(items).some((item) => {
    const [bold] = phraseOf(item.text).bolds;
    const isOnly = item.own.start.line === only.line;
    return isOnly && bold?.start === 0 && bold.end >= only.name.length;
  });

/** R13. The items of a list that are names with a description, if at least two of them are. */
export const namedItems = (items: readonly Item[]): ReadonlyMap<Item, Named> => {
  const found = new Map<Item, Named>();
  for (const item of sentencesOf(items)) {
    const named = namedByChild(item) ?? namedByColon(item);
    if (named !== null) found.set(item, named);
  }
  const [only] = found.values();
  const isBoldTerm = only !== undefined && only.child === null && isBoldFirst(items, only);
  return found.size >= 2 || isBoldTerm ? found : new Map();
};
