import type { PlainAnswer, Reading, Unreadable } from "../answer-kind.ts";
import { cleanText, dropName } from "./clean.ts";
import { readCleanNumber, showNumber } from "./read-number.ts";
import type { ReadNumber } from "./read-number.ts";
import { splitList, stripBrackets } from "./split-list.ts";
import { unreadable } from "./unreadable.ts";

const WORDS = ["no", "one", "two", "three", "four", "five", "six"];
const inWords = (count: number): string => WORDS[count] ?? String(count);

const exampleOf = (length: number): string =>
  `Write for instance (${Array.from({ length }, (_, index) => index + 1).join(", ")}).`;

const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;

/** Components in brackets or without, by commas, semicolons, lines or spaces; also "x = 1, y = 2". */
export const readVector = (raw: string, length: number): Reading<PlainAnswer> => {
  const cleaned = cleanText(raw);
  const body = stripBrackets(/^[^=]*=[^=]*$/su.test(cleaned) ? dropName(cleaned).rest : cleaned);
  if (body === "") return unreadable("Nothing is typed yet.", exampleOf(length));
  if (count(body, /[([{]/gu) > count(body, /[)\]}]/gu)) {
    return unreadable("An opening bracket is not closed.", exampleOf(length));
  }
  const { parts, commas } = splitList(body, length);
  if (parts.length !== length) return wrongLength(parts.length, length);
  const read: ReadNumber[] = [];
  for (const part of byName(parts)) {
    const component = readCleanNumber(part, commas);
    if (component.kind === "unreadable") return component;
    read.push(component);
  }
  const value: PlainAnswer = { kind: "vector", components: read.map((each) => each.value) };
  return { kind: "read", value, shown: `$(${read.map(showNumber).join(",\\; ")})$` };
};

/** "y = 2, x = 1" names its components, so the names decide the order. */
const byName = (parts: readonly string[]): readonly string[] => {
  const named = parts.map((part) => ({ part, name: dropName(part).name ?? "" }));
  const allNamed = named.every(({ name }) => /^[xyz]$/u.test(name));
  const distinct = new Set(named.map(({ name }) => name)).size === parts.length;
  if (!allNamed || !distinct) return parts;
  return named.sort((a, b) => a.name.localeCompare(b.name)).map(({ part }) => part);
};

const wrongLength = (found: number, wanted: number): Unreadable =>
  unreadable(
    `${found === 1 ? "One component is" : `${found} components are`} typed, ${inWords(wanted)} ${
      wanted === 1 ? "is" : "are"
    } wanted.`,
    exampleOf(wanted),
  );
