import { hasFiniteVerb } from "../language/clause.ts";
import { type Pattern, NOTHING, answered, asked, inside, question } from "./statement.ts";

const EFFECT =
  /^(\p{L}+ing\b(?: \S+){1,12}?) (increases|decreases|reduces|leads to|results in|ensures|improves|prevents|causes|lowers|raises|shifts|doubles|halves|triples|quadruples|slows|speeds up|strengthens|weakens|creates|removes|destroys|eliminates|avoids|helps|makes|moves|turns) (.+)$/u;

/** Pattern i. "Shrinking the map reduces …": What is the effect of shrinking the map? */
export const effect: Pattern = ({ lead, main }) => {
  const found = EFFECT.exec(main);
  if (found === null) return NOTHING;
  const [, subject = "", verb = "", object = ""] = found;
  if (hasFiniteVerb(subject)) return NOTHING;
  if (/\b(?:is|are|can|may|that|which|when|if)\b|,/iu.test(subject)) return NOTHING;
  if (
    /^(?:during|according|regarding|concerning|including|following|nothing|anything|everything|something|string|spring|ring|king|thing|learning|training|engineering) /iu.test(
      subject,
    )
  )
    return NOTHING;
  if (/^(?:makes|helps|turns|moves)$/u.test(verb) && /^(?:sense|use)\b/u.test(object))
    return NOTHING;
  return [
    asked(
      "question",
      "i",
      question(lead, `what is the effect of ${inside(subject)}`),
      answered(`It ${verb} ${object}`),
    ),
  ];
};
