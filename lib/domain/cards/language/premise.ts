import { splitLead } from "./clause.ts";

const STARTER =
  /^(?:let|suppose|consider|assume|put|given|imagine|recall|denote|say|take|fix|write|further assume|now consider|now suppose|now let|for simplicity, consider)\b/iu;
const TAKE_AS_ORDER = /^(?:take|say|write|put|fix|given)\b/iu;
const RECALL_CLAIM = /^recall that\b/iu;
const FOR = /^for\b/iu;

/** "Let …", "Suppose …", "Recall <noun phrase>": sets the scene for the sentences behind it. */
export const isPremise = (text: string): boolean => {
  if (!STARTER.test(text)) return isForPremise(text);
  if (RECALL_CLAIM.test(text)) return false;
  if (/^given\b/iu.test(text)) return splitLead(text).lead === "";
  if (TAKE_AS_ORDER.test(text)) return /[\u{F0000}-\u{FFFFF}]/u.test(text);
  return true;
};

/** "For a matrix A," without a main clause. */
const isForPremise = (text: string): boolean =>
  FOR.test(text) && splitLead(text).lead === "" && !/\bexample\b/iu.test(text.slice(0, 14));

/** A bare "Let" or "Suppose" whose children are the premise. */
export const isBarePremise = (text: string): boolean =>
  /^(?:let|suppose|assume|consider|for|given|put|say|denote)[\s:,….]*(?:that)?[\s:,….]*$/iu.test(
    text,
  );

export const isRecall = (text: string): boolean => /^recall\b/iu.test(text);
