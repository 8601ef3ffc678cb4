import type { Item, Sentence } from "#lib/domain/notes/index.ts";
import { hasOpenMath } from "../gates/sentence-gates.ts";
import { hasFiniteVerb } from "../language/clause.ts";
import { cleanSentence } from "../language/clean.ts";
import { isMath, mathRuns, texOf } from "../language/math-mask.ts";
import { isPremise } from "../language/premise.ts";
import { isDangling } from "../language/reference.ts";
import { withStop, withoutStop } from "../language/words.ts";
import type { Place } from "../model/place.ts";
import { hasBrokenMath, isOnlyLink, lineOf, phraseOf } from "../point.ts";
import { hasRelation, splitEquation } from "../tex/equation.ts";
import { legendOf } from "./legend.ts";
import { blocksOf, isLeadIn, plainChildren } from "./shape.ts";
import { stateOf } from "./theorem.ts";

/** The sentences that a heading opens with, before its labelled blocks. */
const opening = (items: readonly Item[]): readonly Sentence[] => {
  const end = items.findIndex((item) => item.type !== "sentence");
  return items
    .slice(0, end < 0 ? items.length : end)
    .filter((item): item is Sentence => item.type === "sentence");
};

const EQUIVALENT = /^the followings? (?:\p{L}+ )*are equivalent$/iu;
const MOST_CASES = 4;

/** "The following are equivalent" with its lines. */
const equivalents = (lines: readonly Sentence[]): string | null =>
  lines.length < 2 || lines.length > MOST_CASES || lines.some((one) => hasBrokenMath(one.text))
    ? null
    : `Equivalent are: ${lines
        .map((one, at) => `(${at + 1}) ${withoutStop(phraseOf(one.text).text)}`)
        .join("; ")}`;

const FOR = /^for\b/iu;

/** A line with the formula that it leads to; null where it leads to more, or cannot be shown. */
const told = (line: Sentence): string | null => {
  const text = withoutStop(phraseOf(line.text).text);
  if (hasBrokenMath(line.text) || hasOpenMath(text) || isOnlyLink(line.text)) return null;
  const [only, ...others] = plainChildren(line.children);
  if (EQUIVALENT.test(text)) return equivalents(plainChildren(line.children));
  const legend = legendOf(line.children);
  const own = legend === "" ? text : `${text}, ${legend}`;
  if (only === undefined || others.length > 0 || !isMath(withoutStop(phraseOf(only.text).text)))
    return isLeadIn(phraseOf(line.text).text, line.children) ? null : own;
  if (hasBrokenMath(only.text)) return null;
  const comma = FOR.test(text) && isPremise(text) ? "," : "";
  return `${text}${comma} ${withoutStop(phraseOf(only.text).text)}`;
};

/** "i.e. v' ≥ v" in a formula below the claim. */
const asFormula = (line: Sentence): string => {
  const ie = blocksOf(line.children).find((block) => block.label === "ie")?.inline;
  if (ie === undefined || hasBrokenMath(ie)) return "";
  const text = withoutStop(phraseOf(ie).text);
  return isMath(text) ? `, i.e. ${text}` : "";
};

const claims = (text: string): boolean =>
  hasFiniteVerb(text) || mathRuns(text).some((run) => hasRelation(texOf(run)));

/** "For a sample of size n, Var ≥ 1/n": supposed and claimed in one line. */
const onlySupposes = (text: string): boolean =>
  isPremise(text) && !(FOR.test(text) && /, [\u{F0000}-\u{FFFFF}]+$/u.test(text));

/** A second claim goes with the first; more than two are a list of properties. */
const MOST_CLAIMS = 2;

/** What is supposed, one line each, and what is claimed of it. Null where no line claims anything. */
const statementOf = (lines: readonly Sentence[]): string | null => {
  const parts: string[] = [];
  let claimed = 0;
  for (const line of lines) {
    const text = told(line) ?? "?";
    const { phrase } = cleanSentence({ text, bolds: [] });
    const isConverse = claimed > 0 && /^conversely\b/iu.test(text);
    const isTold = !text.endsWith("?") && (isConverse || !isDangling(phrase.text, parts.join(" ")));
    const supposes = isTold && onlySupposes(text);
    if (!isTold || (supposes ? claimed > 0 : !claims(phrase.text))) break;
    if (!supposes) claimed += 1;
    parts.push(withStop(supposes ? text : `${text}${asFormula(line)}`));
  }
  return claimed === 0 || claimed > MOST_CLAIMS ? null : parts.join(" ");
};

const NAMED = /\p{L}{3}/u;

/** An equation alone is better completed than stated. */
const isEquation = (line: Sentence): boolean => {
  const text = withoutStop(phraseOf(line.text).text);
  return isMath(text) && splitEquation(texOf(text)) !== null;
};

/** R4. "### Theorem) X" above its statement: what is supposed, and what holds then. */
export const writeTheoremHeading = (place: Place): void => {
  const { items, kind } = place.scope;
  if (kind !== "thm" || !NAMED.test(place.owner)) return;
  if (blocksOf(items).some((block) => block.label === "thm")) return;
  const [first] = opening(items);
  const answer = statementOf(opening(items));
  if (first === undefined || answer === null || isEquation(first)) return;
  place.desk.offer(
    {
      kind: "question",
      rule: "R4",
      direction: "forward",
      prompt: stateOf(place.owner.replace(/^the /iu, "")),
      answer,
      line: lineOf(first),
      withSide: false,
      withStory: false,
    },
    place,
  );
};
