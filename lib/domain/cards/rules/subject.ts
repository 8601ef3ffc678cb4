import { parseClause, splitLead } from "../language/clause.ts";
import { contentStems, meets, allStems } from "../language/stems.ts";
import { isPlural } from "../language/token.ts";
import { countWords } from "../language/words.ts";
import { NAMES } from "../words/names.ts";
import { hasPremise } from "../model/story.ts";
import type { Place } from "../model/place.ts";

/** Patterns that ask about the subject of their sentence. */
const ASKS_ABOUT_SUBJECT = /^(?:[cfghjkmoprsxyz]|aa|ac|ad|ae)$/u;
const PART = /^(?:[Ee]ach|[Ee]very|[Tt]he) \p{Ll}+(?: \p{Ll}+)?$/u;
const NO_PART = /^(?:we|you|one|it|they)$/iu;
const BARE_NOUN = /^\p{L}\p{Ll}+(?: \p{Ll}+)?$/u;
const NO_OWNER =
  /\?|=|\bvs\b|\b(?:properties|details|problems?|cases?|results?|remarks?|notes?|limitations?)\b/iu;
const LONGEST_OWNER_WORDS = 6;

/** Two bare words are as often a term of their own ("gradient descent") as a part ("running time"). */
const ASKS_WHAT = /^(?:[oprsx]|aa|ac|ad|ae)$/u;

const isPartOfSomething = (subject: string, pattern: string): boolean => {
  if (NO_PART.test(subject)) return false;
  if (PART.test(subject)) return true;
  if (subject.includes(" ") && !ASKS_WHAT.test(pattern)) return false;
  return BARE_NOUN.test(subject) && !isPlural(subject) && !/(?:ing|ism|ics)$/u.test(subject);
};

/**
 * "Each column denotes …", "Inverse exists …": a part of the thing that the heading names. Alone it
 * could be a part of anything, so the heading's name stands in front of the question.
 */
export const needsOwner = (pattern: string, text: string, place: Place): boolean => {
  if (!ASKS_ABOUT_SUBJECT.test(pattern) || place.scope.kind === "title") return false;
  if (NO_OWNER.test(place.owner) || countWords(place.owner) > LONGEST_OWNER_WORDS) return false;
  const { lead, main } = splitLead(text);
  const subject = parseClause(main)?.subject ?? "";
  // A leading adverbial or a premise has set the scene already.
  if (lead !== "" || hasPremise(place.story)) return false;
  if (pattern === "f" && /^we$/iu.test(subject)) return !sharesName(main, place);
  if (!isPartOfSomething(subject, pattern) || NAMES.has(subject)) return false;
  return !sharesName(subject, place);
};

const sharesName = (text: string, { title }: Place): boolean => {
  const named = new Set([...contentStems(title), ...allStems(title)]);
  return [...allStems(text)].some((one) => meets(one, named));
};
