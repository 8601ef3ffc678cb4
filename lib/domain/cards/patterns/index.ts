import type { Phrase } from "../language/phrase.ts";
import { because } from "./because.ts";
import { boldCloze } from "./bold-cloze.ts";
import { byDoing } from "./by-doing.ts";
import { called, weCall } from "./called.ts";
import { canBeIf } from "./can-be-if.ts";
import { effect } from "./effect.ts";
import { forHave } from "./for-have.ts";
import { formulaCloze } from "./formula-cloze.ts";
import { actsOn, gives, refersTo, tendTo } from "./gives.ts";
import { guaranteed } from "./guaranteed.ts";
import { ifThen } from "./if-then.ts";
import { moreThan } from "./more-than.ts";
import { occurs } from "./occurs.ts";
import { saidToBe } from "./said-to-be.ts";
import { showsThat } from "./shows-that.ts";
import { type Asked, type Pattern, readStatement } from "./statement.ts";
import { usedFor } from "./used-for.ts";

/** In the order in which they are tried: the first that finds its shape asks. */
const PATTERNS: readonly Pattern[] = [
  saidToBe,
  called,
  weCall,
  occurs,
  ifThen,
  because,
  byDoing,
  guaranteed,
  canBeIf,
  effect,
  usedFor,
  showsThat,
  moreThan,
  forHave,
  boldCloze,
  gives,
  refersTo,
  tendTo,
  formulaCloze,
  actsOn,
];

const LONGEST_SENTENCE_WORDS = 120;
const MAY_ALSO_BE_CLOZE = new Set(["e", "f"]);

/** Questions of one sentence, in groups: the writer takes the first group of which one passes the gates. */
export const askSentence = (phrase: Phrase, defines: boolean): readonly (readonly Asked[])[] => {
  if (phrase.text.split(" ").length > LONGEST_SENTENCE_WORDS) return [];
  const statement = readStatement(phrase, defines);
  const groups = PATTERNS.map((pattern) => pattern(statement)).filter((group) => group.length > 0);
  return groups.map((group) => {
    const pattern = group[0]?.pattern ?? "";
    if (!MAY_ALSO_BE_CLOZE.has(pattern) || statement.phrase.bolds.length === 0) return group;
    return [...boldCloze(statement).slice(0, 1), ...group];
  });
};

/** Pattern r alone: for "Recall the approximation predicting that …", which is a premise besides. */
export const askFormula = (phrase: Phrase): readonly Asked[] =>
  formulaCloze(readStatement(phrase, false));
