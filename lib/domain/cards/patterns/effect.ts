import { type Pattern, NOTHING, answered, asked, inside, question } from "./statement.ts";

const EFFECT =
  /^(\p{Lu}\p{L}*ing\b(?: \S+){1,12}?) (increases|decreases|reduces|leads to|results in|ensures|improves|prevents|causes|lowers|raises) (.+)$/u;

/** Pattern i. "Shrinking the map reduces …": What is the effect of shrinking the map? */
export const effect: Pattern = ({ lead, text }) => {
  const found = lead === "" ? EFFECT.exec(text) : null;
  if (found === null) return NOTHING;
  const [, subject = "", verb = "", object = ""] = found;
  if (/\b(?:is|are|that|which|when|if)\b/iu.test(subject)) return NOTHING;
  return [
    asked(
      "question",
      "i",
      question("", `what is the effect of ${inside(subject)}`),
      answered(`It ${verb} ${object}`),
    ),
  ];
};
