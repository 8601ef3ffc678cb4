import { countWords } from "../language/words.ts";
import { baseForm } from "../words/verbs.ts";
import {
  type Pattern,
  NOTHING,
  answered,
  asked,
  inside,
  isAskableSubject,
  question,
  doesOf,
} from "./statement.ts";

const TO =
  /^(?:allows?|enables?|permits?|lets?|forces?|causes?|encourages?|requires?|helps?|leads?|instructs?|tells?)$/u;
const FROM = /^(?:prevents?|stops?|keeps?|protects?|hinders?)$/u;
const TO_DO = /^(.+?) to ((?!be\b)\p{Ll}{2,}\b.*)$/u;
const FROM_DOING = /^(.+?) from (?:being )?(\p{Ll}+ing\b.*)$/u;
const LONGEST_OBJECT_WORDS = 6;
const LONGEST_DEED_WORDS = 18;

const isObject = (object: string): boolean =>
  countWords(object) <= LONGEST_OBJECT_WORDS &&
  !/^(?:us|we|it|them|one|you)$/iu.test(object) &&
  !/[,;:]|\b(?:that|which|by|from|in order|to|so)\b/iu.test(object);

const isDeed = (deed: string): boolean =>
  countWords(deed) >= 2 &&
  countWords(deed) <= LONGEST_DEED_WORDS &&
  !/\b(?:because|if|when|which|while|whereas)\b|[;:]|, (?:and|but|so)\b/iu.test(deed);

const ofUs = /^(?:us|we|one|you)$/iu;

const MAKES =
  /^((?:an?|the|all|every) (?:\p{L}+ ){0,2}\p{L}+) ((?:\p{L}+ly )?\p{L}+(?:able|ible|al|ic|ous|ive|ent|ant|less|ful|valid|void))$/u;

/** Pattern ac. "A mutex prevents threads from V-ing", "S allows O to V": What does S prevent O from doing? */
export const makesDo: Pattern = ({ clause, lead }) => {
  if (clause === null || !isAskableSubject(clause.subject)) return NOTHING;
  if (clause.kind !== "third" && clause.kind !== "base") return NOTHING;
  const [, made = "", adjective = ""] = /^(?:makes?|renders?)$/u.test(clause.verb)
    ? (MAKES.exec(clause.rest) ?? [])
    : [];
  if (made !== "") {
    const words = `what ${doesOf(clause)} ${inside(clause.subject)} ${baseForm(clause.verb)} ${made}`;
    return [asked("question", "ac", question(lead, words), answered(adjective))];
  }
  const from = FROM.test(clause.verb);
  if (!from && !TO.test(clause.verb)) return NOTHING;
  const [, object = "", deed = ""] = (from ? FROM_DOING : TO_DO).exec(clause.rest) ?? [];
  if (object === "" || (!isObject(object) && !ofUs.test(object)) || !isDeed(deed)) return NOTHING;
  const does = doesOf(clause);
  const adverb = clause.adverb === "" ? "" : `${clause.adverb} `;
  const tail = from ? "from doing" : "to do";
  const words = `what ${does} ${inside(clause.subject)} ${adverb}${baseForm(clause.verb)} ${object} ${tail}`;
  return [asked("question", "ac", question(lead, words), answered(from ? deed : `to ${deed}`))];
};
