import { isMath } from "../language/math-mask.ts";
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

/** What stands behind these words completes them: invariant to what, made up of what? */
const RELATED =
  /^((?:\p{L}+ly )?(?:invariant (?:to|under)|proportional to|equivalent to|identical to|the same as|orthogonal to|perpendicular to|parallel to|tangent to|independent of|sensitive to|robust to|resistant to|immune to|restricted to|limited to|confined to|associated with|made up of|composed of|built on|built from|built out of|derived from|divided into|split into|grouped into|broken down into|classified into|decomposed into|partitioned into|linear in|quadratic in|exponential in|polynomial in|responsible for|based on|written as|expressed as|represented as|represented by|stored in|kept in|located in|adjacent to|bounded by|indexed by|analogous to|dual to|in phase with|out of phase with|in equilibrium with|(?:not )?suitable for|essential for|necessary for|required for|needed for|crucial for|sufficient for|converted (?:to|into)|transformed into|reduced to|translated into|extended to|generalized to|carried by|isomorphic to|homomorphic to|conjugate to|the (?:(?:orthogonal |set |left |right )?complement|(?:\p{L}+ )?inverse|transpose|dual|adjoint|(?:complex )?conjugate|negation|negative|opposite|reciprocal|(?:partial |first |second )?derivative|antiderivative|square|square root|logarithm|\p{L}\p{L}+ transform|boundary|closure) of)) (.+)$/u;
const CAN_BE = /^be /iu;
const LONGEST_WORDS = 22;
const MATH_ENDS = /[.,;]+$/u;

const mayAnswer = (object: string): boolean => {
  const words = countWords(object);
  const isWhole =
    words >= 2 || isMath(object.replace(MATH_ENDS, "")) || /^\p{L}{5,}$/u.test(object);
  return (
    isWhole &&
    words <= LONGEST_WORDS &&
    !/^(?:that|it|them|each other|one another|itself|some|many|several|various|different|certain|other|how|what|whether|before|ever|usual|for|in)\b/iu.test(
      object,
    ) &&
    !/^(?:two|three|four|several) (?:kinds|types|parts|groups|classes|pieces)(?: of \p{L}+)?$/iu.test(
      object,
    ) &&
    !/\b(?:and|but) (?:linear|quadratic|exponential|polynomial|proportional) (?:in|to)\b/iu.test(
      object,
    ) &&
    !/\b(?:because|if|when|unless|whereas|while|although)\b|[;:]|, (?:and|but|so|which|where)\b/iu.test(
      object,
    )
  );
};

/** Pattern x. "S is invariant to O", "S can be decomposed into O": What is S invariant to? */
export const related: Pattern = ({ clause, lead }) => {
  if (clause === null || !isAskableSubject(clause.subject)) return NOTHING;
  const isModal = clause.kind === "modal" && /^(?:can|could|may|must)$/u.test(clause.verb);
  if (clause.kind !== "be" && !(isModal && CAN_BE.test(clause.rest))) return NOTHING;
  const [, relation = "", object = ""] = RELATED.exec(clause.rest.replace(CAN_BE, "")) ?? [];
  if (relation === "" || !mayAnswer(object)) return NOTHING;
  const be = isModal ? "be " : "";
  const adverb = clause.adverb === "" ? "" : `${clause.adverb} `;
  const words = `what ${clause.verb} ${inside(clause.subject)} ${adverb}${be}${relation}`;
  return [asked("question", "x", question(lead, words), answered(object))];
};
