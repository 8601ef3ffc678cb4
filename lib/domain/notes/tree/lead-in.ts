/** Words that leave a sentence open when they end it. */
const FUNCTION_WORDS = new Set(
  (
    "a an the that which who whose where when while if whether because since as than by to for from of in on at " +
    "with without into over under between through via per is are was were be been being has have had do does did " +
    "can could may might must shall should will would and or but not assume assumes say says states satisfies " +
    "satisfy called following follows include includes such like using given let suppose consider put"
  ).split(" "),
);

/** True if a text waits for the bullets under it: "Recent studies say...", "Prior beliefs can be". */
export const isOpenEnded = (text: string): boolean => {
  if (/(?::|\.\.\.|…|,)$/.test(text)) return true;
  const lastWord = /[\p{L}']+$/u.exec(text.slice(-30))?.[0] ?? "";
  return FUNCTION_WORDS.has(lastWord.toLowerCase());
};
