import { contentStems } from "../language/stems.ts";
import { countWords, firstWord } from "../language/words.ts";
import {
  type Pattern,
  NOTHING,
  answered,
  asked,
  inside,
  isAskableSubject,
  question,
} from "./statement.ts";

const DUTY =
  /^(be|have|contain|satisfy|equal|include|match|mirror|sum to|add up to|lie in|consist of|start with|end with|point to|move from|preserve|obey) (.+)$/iu;
const LONGEST_WORDS = 20;

const mayAnswer = (verb: string, object: string): boolean =>
  countWords(object) <= LONGEST_WORDS &&
  (countWords(object) >= 2 || /^[\u{F0000}-\u{FFFFF}]+$|^\p{L}{5,}$/u.test(object)) &&
  !(verb === "be" && /^(?:\p{L}+ly )?\p{L}+(?:ed|en|wn)\b(?!-)/iu.test(object)) &&
  !(
    verb === "be" && /^(?:done|made|set|chosen|able|careful|clear|possible|used)\b/iu.test(object)
  ) &&
  !/\b(?:because|if|when|unless|but|so that|whereas)\b|[;:]/iu.test(object);

const TO_DO = /^(?:[Ii]n order to|[Tt]o) (?!be\b)\p{L}+/u;
const WE_MUST =
  /^(?:[Ww]e|[Oo]ne|[Yy]ou) (must|can|could|should|may|need to|have to|has to) (?:also |then |first |only |simply )?(?!be\b|not\b|see\b|say\b|have\b)(\p{Ll}.+)$/u;
const WE_DO =
  /^(?:[Ww]e|[Oo]ne|[Yy]ou) (?:then |simply |first )?(?!can|must|should|may|need|have|want|will|use|are|see|say|know|call|focus|consider|assume|denote|define|shall|could|would|cannot|do\b)(\p{Ll}{3,} .+)$/u;

const isDeed = (deed: string): boolean =>
  countWords(deed) >= 3 &&
  !/^(?:need|expect|believe|hope|imagine)\b/iu.test(deed) &&
  countWords(deed) <= LONGEST_WORDS + 10 &&
  !/,? (?:and|but|so) (?:the|it|we|this|they) |\b(?:because|if|when|which)\b/iu.test(deed);

/** "To evaluate a learner, we must design a measure": what must we do to evaluate a learner? */
const deedForAim: Pattern = ({ lead, main }) => {
  if (!TO_DO.test(lead)) return NOTHING;
  const aim = inside(lead);
  const [, modal = "", deed = ""] = WE_MUST.exec(main) ?? [];
  const does = /^(?:must|need to|have to|has to)$/iu.test(modal) ? "must" : modal.toLowerCase();
  if (deed !== "")
    return isDeed(deed)
      ? [asked("question", "z", question("", `what ${does} we do ${aim}`), answered(deed))]
      : NOTHING;
  const [, done = ""] = WE_DO.exec(main) ?? [];
  return isDeed(done)
    ? [asked("question", "z", question("", `what do we do ${aim}`), answered(done))]
    : NOTHING;
};

/** Pattern z. "The domain of P must be the set of all states": What must the domain of P be? */
export const must: Pattern = (statement) => {
  const { clause, lead } = statement;
  const found = deedForAim(statement);
  if (found.length > 0 || clause === null || clause.kind !== "modal") return found;
  if (!/^(?:must|has to|have to)$/u.test(clause.verb) || !isAskableSubject(clause.subject))
    return NOTHING;
  if (contentStems(clause.subject).size === 0 || firstWord(clause.subject) === "there")
    return NOTHING;
  const [, verb = "", object = ""] = DUTY.exec(clause.rest) ?? [];
  if (verb === "" || !mayAnswer(verb.toLowerCase(), object)) return NOTHING;
  const words = `what ${clause.verb} ${inside(clause.subject)} ${verb.toLowerCase()}`;
  return [asked("question", "z", question(lead, words), answered(object))];
};
