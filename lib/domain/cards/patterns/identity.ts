import { countWords } from "../language/words.ts";
import {
  type Pattern,
  NOTHING,
  answered,
  asked,
  inside,
  isAskableSubject,
  question,
} from "./statement.ts";

const LONGEST_WORDS = 22;
const AIM =
  /^[Tt]he (?:(?:main|key|basic|central|ultimate|primary|usual|standard) )?(?:goal|aim|purpose|objective|idea|intuition|role|job|task|function|point|motivation|advantage|disadvantage|drawback|benefit|trick|way|remedy|difference|effect|reason) (?:of|behind|in|for|to|between|with) \S/u;

/** Pattern u. "The eigenvalues of a triangular matrix are the entries on its diagonal": what are they? One thing is told to be another, so the answer is one. */
export const identity: Pattern = ({ clause, lead }) => {
  if (clause === null || clause.kind !== "be" || clause.adverb !== "") return NOTHING;
  const isOfAll =
    /^(?:[Aa]ny|[Ee]very|[Ee]ach|[Aa]ll) (?:\S+ ){2,}\S/u.test(clause.subject) &&
    /^an? /iu.test(clause.rest);
  if (!(isOfAll || /^the \S+ \S/iu.test(clause.subject)) || !isAskableSubject(clause.subject))
    return NOTHING;
  const words = countWords(clause.rest);
  if (
    !isOfAll &&
    !(AIM.test(clause.subject) && /^(?:to \p{Ll}|that \p{L})/u.test(clause.rest)) &&
    !/^the (?!same|one|only|most|least|best|worst|main|case|following|key|first|second|last|other)/iu.test(
      clause.rest,
    )
  )
    return NOTHING;
  if (
    words < 3 ||
    words > LONGEST_WORDS ||
    /, (?:and|but|so|which)\b|\b(?:because|if)\b/iu.test(clause.rest)
  )
    return NOTHING;
  const asks = `what ${clause.verb} ${inside(clause.subject)}`;
  return [asked("question", "u", question(lead, asks), answered(clause.rest))];
};
