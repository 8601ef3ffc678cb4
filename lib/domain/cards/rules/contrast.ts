import type { Block, Item } from "#lib/domain/notes/index.ts";
import { hasDefiniteWithoutAntecedent, isDangling } from "../language/reference.ts";
import { allStems, contentStems, meets } from "../language/stems.ts";
import { countWords, lettersOf, upperFirst, withStop, withoutStop } from "../language/words.ts";
import type { Place } from "../model/place.ts";
import { blocksOf } from "./shape.ts";
import type { Source } from "./statement.ts";

const LONGEST_STATEMENT_WORDS = 30;
const VERSUS = /\bvs\.?(?=\s|$)|\bversus\b/iu;
/** Labels that say nothing of either side: what is alike and what differs is said of both. */
const STRUCTURAL =
  /^(?:same|different|differences?|similar|similarit(?:y|ies)|alike|(?:in )?common|comparison|problems?|step|case|settings?|estimation|optimization|repetition|ideation|solution|result|analysis|summary|overview|conditions?)\b/iu;

/** The two free labels of a block under "A vs B". */
export const sidesOf = (items: readonly Item[], place: Place): readonly [string, string] | null => {
  if (!VERSUS.test(place.scope.name)) return null;
  const labels = blocksOf(items)
    .filter((block: Block) => block.label === "free" && !STRUCTURAL.test(block.found))
    .map((block) => withoutStop(block.found));
  const named = allStems(place.scope.name);
  const inName = labels.filter((label) => [...allStems(label)].some((one) => meets(one, named)));
  const [first, second, third] = inName.length === 2 ? inName : labels;
  return first === undefined || second === undefined || third !== undefined
    ? null
    : [first, second];
};

/** The words in which the two labels differ: a statement that holds one gives its side away. */
const differing = ([left, right]: readonly [string, string]): string[] => {
  const a = left.toLowerCase().split(/[\s-]+/u);
  const b = right.toLowerCase().split(/[\s-]+/u);
  const uncommon = [
    ...a.filter((word) => !b.includes(word)),
    ...b.filter((word) => !a.includes(word)),
  ];
  const content = [...contentStems(left), ...contentStems(right)];
  const shared = content.filter(
    (one) => contentStems(left).has(one) && contentStems(right).has(one),
  );
  const stems = uncommon.includes("non") ? shared.slice(0, 1) : [];
  return [...uncommon.filter((word) => word.length > 2), ...stems];
};

/** R14. A plain statement of one side: which of the two does it describe? */
export const writeContrast = (source: Source, place: Place): void => {
  const sides = place.sides;
  if (sides === null || place.side === "" || !place.isTop || place.isReason) return;
  const text = withoutStop(source.phrase.text);
  const stems = contentStems(text);
  const words = new Set(lettersOf(text));
  if (
    countWords(text) > LONGEST_STATEMENT_WORDS ||
    isDangling(text) ||
    /\bexamples?\b/iu.test(text) ||
    hasDefiniteWithoutAntecedent(text, "")
  )
    return;
  if (text.toLowerCase().includes(place.side.toLowerCase())) return;
  if (differing(sides).some((word) => words.has(word) || stems.has(word))) return;
  place.desk.offer(
    {
      kind: "contrast",
      rule: "R14",
      direction: "forward",
      prompt: `“${sides[0]}” or “${sides[1]}”: which one does this describe? “${withStop(upperFirst(text))}”`,
      answer: place.side,
      line: source.line,
      withSide: false,
      withStory: false,
    },
    place,
  );
};
