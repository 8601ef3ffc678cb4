import { baseForm } from "../words/verbs.ts";
import { countWords, firstWord } from "../language/words.ts";
import {
  type Pattern,
  type Statement,
  NOTHING,
  answered,
  asked,
  inside,
  isAskableSubject,
  question,
  doesOf,
} from "./statement.ts";

const BY =
  /^(.*?),?(?: (?:easily|just|simply|only|mainly))* by ((?:\p{L}+ly )?(?:not )?\p{L}+ing\b.*)$/u;
const NO_WAY =
  /\b(?:dominated|determined|bounded|limited|governed|affected|influenced|controlled|preceded|accompanied|offset|measured|given|defined|denoted|caused|followed|described|specified)$/iu;

const subjectAllowed = (subject: string): boolean =>
  isAskableSubject(subject) || firstWord(subject) === "we";

/** A wish or a duty to try is not done by doing. */
const NO_DEED =
  /^(?:want|wants|need|needs|try|tries|tend|tends|hope|seems?|appears?|recall|know|see)$/u;

/** "closer than we would have come by …": the way is that of the clause in front. "Lose nothing by …" is no deed. */
const BELONGS_BEHIND = /\b(?:that|which|if|when|because|while|by|than|nothing)\b/iu;

const questionOf = ({ clause }: Statement, doing: string): string | null => {
  if (clause === null) return null;
  const subject = inside(clause.subject);
  const adverb = clause.adverb === "" ? "" : `${clause.adverb} `;
  if (clause.kind === "modal") return `how ${clause.verb} ${subject} ${adverb}${doing}`;
  if (clause.kind === "be") {
    const passive =
      /^(?:\p{L}+ly )?\p{L}+(?:ed|wn)\b|^(?:\p{L}+ly )?(?:built|made|done|found|given|chosen|taken|written|driven|broken|formed|held|kept|set|met|proven)\b/u.test(
        doing,
      );
    return passive && !NO_WAY.test(doing.split(" ")[0] ?? "")
      ? `how ${clause.verb} ${subject} ${adverb}${doing}`
      : null;
  }
  if (clause.kind === "third" || clause.kind === "base") {
    const does = doesOf(clause);
    return `how ${does} ${subject} ${adverb}${baseForm(clause.verb)} ${doing}`;
  }
  return null;
};

/** Pattern f. "S can V by V-ing …": How can S V? */
export const byDoing: Pattern = (statement) => {
  const { clause, lead } = statement;
  const found = clause === null ? null : BY.exec(clause.rest);
  if (clause === null || found === null || !subjectAllowed(clause.subject)) return NOTHING;
  if (NO_DEED.test(clause.verb)) return NOTHING;
  const [, doing = "", means = ""] = found;
  if (BELONGS_BEHIND.test(doing) || countWords(means) < 2) return NOTHING;
  const words = questionOf(statement, doing.trim());
  return words === null
    ? NOTHING
    : [asked("question", "f", question(lead, words.trim()), answered(`By ${means}`))];
};
