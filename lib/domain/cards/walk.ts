import type { Block, Item, Opaque, Sentence } from "#lib/domain/notes/index.ts";
import type { GateName } from "./gates/reasons.ts";
import type { Place } from "./model/place.ts";
import { writeBlock } from "./rules/block.ts";
import { writePair } from "./rules/own-question.ts";
import { writeBelow } from "./rules/below.ts";
import { writeMethod } from "./rules/method.ts";
import { sentencesOf } from "./rules/shape.ts";
import { writeNamed } from "./rules/kinds.ts";
import { namedItems } from "./rules/named-items.ts";
import { writeHidden } from "./rules/hidden.ts";
import { writeSentence } from "./rules/sentence.ts";

const OPAQUE_GATES: Readonly<Record<Opaque["type"], GateName | null>> = {
  nav: "navigation",
  image: "only-image",
  table: "table",
  code: "code",
  html: "only-image",
  quote: "other",
  rule: null,
  metadata: null,
};

const NAMES_KINDS = new Set(["types", "desc", "def", "eg", "prop", "free", "concept"]);

/** `Q.)` followed by `A.)` in the same list. */
const pairOf = (items: readonly Item[], at: number): Block | null => {
  const [item, next] = [items[at], items[at + 1]];
  const isPair =
    item?.type === "block" && item.label === "q" && next?.type === "block" && next.label === "a";
  return isPair ? next : null;
};

/** "How? (binary)" above its steps: the label with its bracket behind the question mark. */
const asHow = (item: Sentence): Block | null =>
  item.children.length > 0 && /^how\?(?: \([^()]{1,40}\))?$/iu.test(item.text.text)
    ? {
        type: "block",
        label: "how",
        found: "How?",
        heading: false,
        children: item.children,
        own: item.own,
        span: item.span,
      }
    : null;

/** "In the spaceship example, it should satisfy the following two": what stands below holds there alone. */
const isOfExample = (item: Sentence): boolean =>
  item.children.length > 0 &&
  /^in (?:the|this|our)(?: \p{L}+){0,3} example\b/iu.test(item.text.text);

/** Writes the cards of a list of lines, in order; what is told by one line is known to the next. */
export const walkItems = (items: readonly Item[], outer: Place): void => {
  const named =
    NAMES_KINDS.has(outer.label) && !outer.isReason ? namedItems(items) : new Map<never, never>();
  let place = outer;
  let isFirst = outer.isTop && !outer.isReason;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined) continue;
    if (item.type === "block") {
      const answer = pairOf(items, at);
      if (answer === null) writeBlock(item, place);
      else {
        const gate = writePair(item, answer, {
          ...place,
          label: "q",
          found: item.found,
          block: item.span,
        });
        if (gate !== null) place.desk.refuse(item.own.start.line, gate, place);
        place.desk.refuse(answer.own.start.line, "answer", { ...place, found: answer.found });
        at += 1;
      }
      continue;
    }
    if (item.type !== "sentence") {
      const gate = OPAQUE_GATES[item.type];
      if (gate !== null) place.desk.refuse(item.own.start.line, gate, place);
      continue;
    }
    if (writeHidden(item, place)) continue;
    const how = asHow(item);
    if (how !== null) {
      writeBlock(how, place);
      continue;
    }
    const told = isFirst ? writeMethod(items.slice(at), place) : 0;
    if (told > 0) {
      for (const step of sentencesOf(items.slice(at, at + told)))
        writeBelow(step.children, place, null);
      at += told - 1;
      isFirst = false;
      continue;
    }
    const found = named.get(item);
    if (found !== undefined) {
      const gate = writeNamed(found, place);
      if (gate !== null) place.desk.refuse(found.line, gate, place);
      const rest = item.children.filter((child) => child !== found.child);
      const below = [...(found.child?.children ?? []), ...rest];
      if (gate !== null && found.child !== null) below.unshift(found.child);
      place.walk(below, {
        ...place,
        steps: [...place.steps, found.name],
        claim: null,
        isTop: false,
        isDirectlyUnderConcept: false,
      });
      isFirst = false;
      continue;
    }
    const written = writeSentence(
      item,
      isFirst,
      isOfExample(item) ? { ...place, isWorked: true } : place,
    );
    isFirst = isFirst && written.staysFirst;
    if (written.story !== place.story) place = { ...place, story: written.story };
  }
};
