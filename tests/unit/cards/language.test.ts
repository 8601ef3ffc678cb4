import { describe, expect, test } from "vitest";
import { hasFiniteVerb, parseClause, splitLead } from "#lib/domain/cards/language/clause.ts";
import {
  cleanSentence,
  isConclusion,
  isExpletive,
  lowerFirst,
  nameSubject,
} from "#lib/domain/cards/language/clean.ts";
import { maskMath, texOf, unmaskMath } from "#lib/domain/cards/language/math-mask.ts";
import { boldText, plainPhrase, readPhrase } from "#lib/domain/cards/language/phrase.ts";
import { isBarePremise, isPremise } from "#lib/domain/cards/language/premise.ts";
import { hasDefiniteWithoutAntecedent, isDangling } from "#lib/domain/cards/language/reference.ts";
import { splitSentences } from "#lib/domain/cards/language/sentence.ts";
import { contentStems, newShare, shareStem, stem } from "#lib/domain/cards/language/stems.ts";
import { agree, isPlural } from "#lib/domain/cards/language/token.ts";
import { countWords, firstWord, lastWord, wordsOf } from "#lib/domain/cards/language/words.ts";

const sentences = (text: string): string[] =>
  splitSentences(readPhrase(text)).map((one) => one.text);
const cleaned = (text: string): string => cleanSentence(plainPhrase(text)).phrase.text;

describe("formulas", () => {
  test.each(["a $`x^2`$ b", "$x$", "$$ y = 1 $$ and $`\\text{a. B}`$", "it costs $5 and $6 a day"])(
    "come back byte for byte: %s",
    (text) => {
      expect(unmaskMath(maskMath(text))).toBe(text);
    },
  );

  test("are one word without letters", () => {
    expect(maskMath("take $`a b c`$ now").split(" ")).toHaveLength(3);
    expect(contentStems(maskMath("$`energy`$"))).toEqual(new Set());
  });

  test("give their TeX without marks", () => {
    expect(["$`a`$", "$a$", "$$a$$"].map((raw) => texOf(maskMath(raw)))).toEqual(["a", "a", "a"]);
  });

  test("bold marks are cut but remembered", () => {
    const phrase = readPhrase("The **outer wall** holds **water**.");
    expect(phrase.text).toBe("The outer wall holds water.");
    expect(phrase.bolds.map((bold) => boldText(phrase, bold))).toEqual(["outer wall", "water"]);
  });
});

describe("words", () => {
  test.each([
    "",
    " ",
    "One",
    "Three short words.",
    " two  words ",
    "a\u00a0b\u2003c\td\n\ufeffe",
    maskMath("with $`a b`$, then"),
  ])("are counted as they are cut, and the first and the last are theirs: %j", (text) => {
    const words = text.match(/\S+/gu) ?? [];
    expect(wordsOf(text)).toEqual(words);
    expect(countWords(text)).toBe(words.length);
    expect(firstWord(text)).toBe(firstWord(words[0] ?? ""));
    expect(lastWord(text)).toBe(firstWord(words.at(-1) ?? ""));
  });

  test("are bare without the marks around them", () => {
    expect(["“Then,", "(Newton’s)", "ÉTAT."].map(firstWord)).toEqual(["then", "newton’s", "état"]);
  });
});

describe("sentences", () => {
  test("end at a stop before a capital, a formula or a star", () => {
    expect(sentences("Heat rises. Cold air sinks. $`T`$ falls.")).toEqual([
      "Heat rises.",
      "Cold air sinks.",
      maskMath("$`T`$ falls."),
    ]);
  });

  test("do not end behind an abbreviation", () => {
    expect(sentences("Metals, e.g. Iron, rust. Wood, cf. Oak, rots.")).toHaveLength(2);
    expect(sentences("It depends on heat w.r.t. Time.")).toHaveLength(1);
  });
});

describe("cleaning a sentence", () => {
  test("cuts leading connectives, repeatedly", () => {
    expect(cleaned("Moreover, note that the sea cools the coast.")).toBe(
      "The sea cools the coast.",
    );
    expect(cleaned("Recall that salt melts ice.")).toBe("Salt melts ice.");
  });

  test("keeps a bare Recall, which is a premise", () => {
    expect(cleaned("Recall the law of levers.")).toBe("Recall the law of levers.");
  });

  test("knows which connectives conclude", () => {
    expect(isConclusion(cleanSentence(plainPhrase("Thus, ice floats.")).connectives)).toBe(true);
    expect(isConclusion(cleanSentence(plainPhrase("However, ice floats.")).connectives)).toBe(
      false,
    );
  });

  test.each([
    ["Heat rises", "heat rises"],
    ["DNA unwinds", "DNA unwinds"],
    ["Newton's law holds", "Newton's law holds"],
    ["Machine Learning helps", "Machine Learning helps"],
    ["The Sun shines", "the Sun shines"],
    ["Non-linear maps bend", "non-linear maps bend"],
  ])("lowers %s to %s inside a prompt", (text, lowered) => {
    expect(lowerFirst(text)).toBe(lowered);
  });

  test("gives It the name of the concept before a singular verb only", () => {
    expect(nameSubject(plainPhrase("It cools the room."), "fan").text).toBe("Fan cools the room.");
    expect(nameSubject(plainPhrase("It is possible that fans break."), "fan").text).toMatch(/^It/u);
  });

  test("sees expletives", () => {
    expect(isExpletive("It is common that rivers bend.")).toBe(true);
    expect(isExpletive("It is called a delta.")).toBe(false);
  });
});

describe("the finite verb", () => {
  test.each([
    ["A lever multiplies the force.", "A lever", "multiplies"],
    ["A valve that leaks is replaced.", "A valve that leaks", "is"],
    ["Rivers usually carry sand.", "Rivers", "carry"],
    ["A lookup costs at most three steps.", "A lookup", "costs"],
    ["Kneading lines the proteins up.", "Kneading", "lines"],
    [
      "Functions that change rapidly when disturbed can be hard.",
      "Functions that change rapidly when disturbed",
      "can",
    ],
  ])("%s", (text, subject, verb) => {
    expect(parseClause(text)).toMatchObject({ subject, verb });
  });

  test.each([
    "A tool that cuts wood",
    "The height of the tower",
    "Algorithms that use only the gradient",
    "A variable that can take on different values randomly",
    "Represented by a tree",
  ])("is missing in: %s", (text) => {
    expect(hasFiniteVerb(text)).toBe(false);
  });

  test("stands behind a leading adverbial", () => {
    expect(splitLead("For large trees, lookups are slow.")).toEqual({
      lead: "For large trees",
      main: "lookups are slow.",
    });
  });

  test("agrees with its subject", () => {
    expect(agree("Models with a latent variable", "does", "do")).toBe("do");
    expect(agree("The bias", "does", "do")).toBe("does");
    expect(isPlural("minima")).toBe(true);
    expect(isPlural("A set of points")).toBe(false);
  });
});

describe("stems", () => {
  test.each([
    ["identifiable", "identifi"],
    ["identifiability", "identifi"],
    ["convexity", "convex"],
    ["optimization", "optim"],
    ["matrices", "matrix"],
  ])("of %s is %s", (word, expected) => {
    expect(stem(word)).toBe(expected);
  });

  test("leave out general and function words", () => {
    expect(contentStems("The model of the data")).toEqual(new Set());
  });

  test("meet inside longer words", () => {
    expect(shareStem("a decomposition", "Eigendecomposition")).toBe(true);
    expect(shareStem("a wall", "the roof")).toBe(false);
  });

  test("tell how much of an answer is new", () => {
    expect(newShare("What cools the motor?", "The motor fan.")).toBeCloseTo(0.5);
  });
});

describe("the reference test", () => {
  test.each([
    "It rises with the tide.",
    "This number is large.",
    "The following rules hold.",
    "Rule out such cases.",
    "When heated, it melts.",
    "Doing so breaks those seals.",
    "We then return the mean.",
  ])("stops: %s", (text) => {
    expect(isDangling(text)).toBe(true);
  });

  test.each([
    "It is possible that pipes burst.",
    "Engines that overheat stop.",
    "If pipes freeze, this could break the wall.",
    "Metals such as iron rust.",
    "A rule about kinds of numbers can fail on these numbers.",
    "The part of the wall that is wet rots.",
  ])("passes: %s", (text) => {
    expect(isDangling(text)).toBe(false);
  });

  test("counts the premises as earlier text", () => {
    expect(isDangling("These forces cancel.", "Suppose two forces act.")).toBe(true);
    expect(isDangling("Ropes carry these forces.", "Suppose two forces act.")).toBe(false);
  });

  test("stops a definite noun that was not introduced", () => {
    expect(hasDefiniteWithoutAntecedent("The setting must be a constant.", "")).toBe(true);
    expect(hasDefiniteWithoutAntecedent("The setting of the dial matters.", "")).toBe(false);
  });
});

describe("premises", () => {
  test.each([
    "Suppose a ball falls.",
    "Let $`g`$ be the pull.",
    "For a ball of lead,",
    "Recall the law of levers.",
  ])("%s", (text) => {
    expect(isPremise(readPhrase(text).text)).toBe(true);
  });

  test.each(["Recall that ice floats.", "For a ball of lead, the fall is short.", "Balls fall."])(
    "not: %s",
    (text) => {
      expect(isPremise(readPhrase(text).text)).toBe(false);
    },
  );

  test("a bare one waits for its lines", () => {
    expect(isBarePremise("Suppose that")).toBe(true);
    expect(isBarePremise("Suppose a ball falls.")).toBe(false);
  });
});
