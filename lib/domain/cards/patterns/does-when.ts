import { countWords } from "../language/words.ts";
import { baseForm } from "../words/verbs.ts";
import {
  type Pattern,
  NOTHING,
  answered,
  asked,
  doesOf,
  inside,
  isAskableSubject,
  oneCondition,
  question,
  saysSomething,
} from "./statement.ts";

const WHEN =
  /^(.*?),? ((?:only |exactly |precisely )?(?:if and only if|when|whenever|if|where|as soon as|as long as)) (.+)$/u;
const LONGEST_OBJECT_WORDS = 8;
const NO_OBJECT =
  /^(?:that|how|what|whether|it|them|us|this|not)\b|[,;:]|\b(?:even|because|that|which|what|than|as|and|but|or|except)\b/iu;

/** Pattern ah. "The optimizer prefers a full scan when the selectivity is high": When does it? */
export const doesWhen: Pattern = ({ clause, lead }) => {
  if (clause === null || lead !== "" || !isAskableSubject(clause.subject)) return NOTHING;
  if (clause.kind !== "third" && clause.kind !== "base") return NOTHING;
  const [, object = "", word = "", condition = ""] = WHEN.exec(clause.rest) ?? [];
  if (word === "" || countWords(object) > LONGEST_OBJECT_WORDS || NO_OBJECT.test(object))
    return NOTHING;
  if (!saysSomething(condition)) return NOTHING;
  // "Lie off the manifold where the data concentrates": told of the manifold.
  if (/where$/iu.test(word) && object !== "") return NOTHING;
  const asks = word.toLowerCase() === "where" ? "where" : "when";
  const adverb = clause.adverb === "" ? "" : `${clause.adverb} `;
  const verb = `${adverb}${baseForm(clause.verb)} ${object}`.trim();
  const words = `${asks} ${doesOf(clause)} ${inside(clause.subject)} ${verb}`;
  return [
    asked("question", "ah", question("", words), answered(`${word} ${oneCondition(condition)}`)),
  ];
};
