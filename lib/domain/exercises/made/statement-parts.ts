import { nearest } from "#lib/domain/notes/index.ts";
import { EXACT } from "../answer-kind.ts";
import type { Tolerance } from "../answer-kind.ts";
import { toNumber } from "../numbers/quantity.ts";
import { readDomain } from "./domain.ts";
import { functionNames } from "./functions/index.ts";
import { Reader, RESERVED } from "./parse-expression.ts";
import { refuse } from "./problem.ts";
import { readTemplate } from "./read-template.ts";
import type { Statement } from "./statements.ts";
import { tokenize } from "./tokens.ts";
import type { Condition, Given, Line, MadeAnswer, MadeKind, Wrong } from "./tree.ts";
import * as limits from "./limits.ts";

/** What was read so far; statements may stand in any order, names above their use. */
export interface Draft {
  title?: string;
  ask?: Line;
  answer?: MadeAnswer;
  hint?: Line;
  readonly givens: Given[];
  readonly conditions: Condition[];
  readonly wrongs: Wrong[];
  readonly because: Line[];
}

export const once = (has: unknown, { keyword, at }: Statement): void => {
  if (has === undefined) return;
  refuse(at, {
    found: `a second \`${keyword}\``,
    expected: "one",
    hint: "Remove one of them, or make two exercises.",
  });
};

export const atMost = (
  list: readonly unknown[],
  most: number,
  things: string,
  at: number,
): void => {
  if (list.length < most) return;
  refuse(at, {
    found: `more than ${most} ${things}`,
    expected: `at most ${most}`,
    hint: "Remove one, or join two of them.",
  });
};

export const readerOf = (text: string, { from, to }: Statement): Reader =>
  new Reader(tokenize(text, from, to));

export const readTitle = (text: string, { from, to }: Statement): string => {
  const title = text.slice(from, to).trim().replace(/\s+/gu, " ");
  if (title !== "" && title.length <= limits.LONGEST_TITLE) return title;
  return refuse(from, {
    found: title === "" ? "an empty title" : `a title of ${title.length} characters`,
    expected: `1 to ${limits.LONGEST_TITLE} characters`,
    hint: "Name what the exercise is about.",
  });
};

export const readLine = (text: string, { keyword, at, from, to }: Statement): Line => {
  const template = readTemplate(text, from, to);
  if (template.length > 0) return { at, template };
  return refuse(from, {
    found: `nothing behind \`${keyword}:\``,
    expected: "a text",
    hint: "Write it in the same line, or indented below.",
  });
};

export const readGiven = (reader: Reader, { at }: Statement, draft: Draft): Given => {
  const name = readName(reader, draft);
  atMost(draft.givens, limits.MOST_NAMES, "names", at);
  if (reader.take("in")) {
    const domain = readDomain(reader);
    reader.end("`step`, `except` or the end of the line");
    return { kind: "drawn", name, at, domain };
  }
  if (reader.take("=") === undefined) {
    reader.want("`in` or `=`", "Write `let a in 1..9`, or `let b = a^2`.");
  }
  const value = reader.expression();
  reader.end();
  return { kind: "derived", name, at, value };
};

const readName = (reader: Reader, { givens }: Draft): string => {
  const { at, text: name } = reader.next;
  const token = reader.takeKind("name");
  if (token === undefined) return reader.want("a name", "Write `let a in 1..9`.");
  const [found, expected, hint] = functionNames.has(name)
    ? [`\`${name}\`, which is a function`, "a name of its own", "Choose another name."]
    : RESERVED.has(name)
      ? [`\`${name}\`, which is a word of the language`, "a name", "Choose another name."]
      : givens.some((given) => given.name === name)
        ? [`a second \`${name}\``, "each name once", "Choose another name."]
        : name.length > limits.LONGEST_NAME
          ? [
              `a name of ${name.length} characters`,
              `at most ${limits.LONGEST_NAME}`,
              "Choose a shorter name.",
            ]
          : [];
  if (found === undefined || expected === undefined || hint === undefined) return name;
  return refuse(at, { found, expected, hint });
};

const KINDS = ["number", "integer", "vector", "yes-no", "choice"] as const;

export const readAnswer = (text: string, statement: Statement): MadeAnswer => {
  const { at, from, to } = statement;
  const body = text.slice(from, to);
  const [start = "", word = ""] = /^\s*([A-Za-z]+(?:-[A-Za-z]+)*)?/u.exec(body) ?? [];
  const kindAt = from + start.length - word.length;
  const kind = KINDS.find((each) => each === word);
  if (kind === undefined) return refuseKind(word, kindAt);
  const labels = kind === "choice" ? readLabels(text, from + start.length, to) : undefined;
  const reader = new Reader(tokenize(text, labels?.end ?? from + start.length, to));
  if (reader.take("=") === undefined) reader.want("`=`", "Write `answer number = a*b`.");
  const value = reader.expression();
  const tolerance = reader.take("tolerance") ? readTolerance(reader) : undefined;
  reader.end("`tolerance` or the end of the line");
  const asks: MadeKind = kind === "choice" ? { kind, labels: labels?.labels ?? [] } : { kind };
  if (tolerance !== undefined && tolerance.kind !== "exact" && isCounted(asks)) {
    return refuse(at, {
      found: `a tolerance for \`answer ${kind}\``,
      expected: "`tolerance exact`, or none",
      hint: kind === "integer" ? "Write `answer number` where near counts." : "Leave it out.",
    });
  }
  return { at, asks, value, ...(tolerance === undefined ? {} : { tolerance }) };
};

const isCounted = ({ kind }: MadeKind): boolean => kind !== "number" && kind !== "vector";

const refuseKind = (word: string, at: number): never => {
  const meant = nearest(word, KINDS, 2);
  return refuse(at, {
    found: word === "" ? "no kind of answer" : `\`${word.slice(0, 30)}\``,
    expected: "number, integer, vector, yes-no or choice(…)",
    hint:
      meant === null ? "Write for instance `answer number = a*b`." : `Did you mean \`${meant}\`?`,
  });
};

const readLabels = (
  text: string,
  from: number,
  to: number,
): { labels: readonly string[]; end: number } => {
  const match = /^\s*\(([^()\n]*)\)/u.exec(text.slice(from, to));
  const labels = (match?.[1] ?? "").split(",").map((label) => label.trim());
  const names = new Set(labels.map((label) => label.toLowerCase()));
  const isGood = !names.has("") && names.size === labels.length && labels.length > 1;
  if (
    match &&
    isGood &&
    labels.length <= limits.MOST_LABELS &&
    labels.every((each) => each.length <= 60)
  ) {
    return { labels, end: from + match[0].length };
  }
  return refuse(from, {
    found: match ? `the labels (${match[1]?.slice(0, 60) ?? ""})` : "`choice` without labels",
    expected: `2 to ${limits.MOST_LABELS} different labels`,
    hint: "Write `answer choice(minimum, maximum, saddle) = …`; the answer is the number of the label.",
  });
};

const LARGEST_SHARE = 0.5;

const readTolerance = (reader: Reader): Tolerance => {
  const { at } = reader.next;
  if (reader.take("exact")) return EXACT;
  const number = reader.takeKind("number");
  if (number === undefined) {
    return reader.want(
      "a tolerance",
      "Write `tolerance 1%`, `tolerance 0.05` or `tolerance exact`.",
    );
  }
  const size = toNumber(number.value);
  const isShare = reader.take("%") !== undefined;
  if (size <= 0 || (isShare && size / 100 > LARGEST_SHARE)) {
    return refuse(at, {
      found: `a tolerance of ${number.text}${isShare ? " %" : ""}`,
      expected: isShare ? "above 0, at most 50 %" : "above 0",
      hint: "Write `tolerance 1%`, or `tolerance exact`.",
    });
  }
  return isShare ? { kind: "relative", share: size / 100 } : { kind: "absolute", within: size };
};

export const readWrong = (text: string, statement: Statement, draft: Draft): Wrong => {
  const reader = readerOf(text, statement);
  const quoted = reader.takeKind("quoted");
  if (quoted === undefined) {
    return reader.want("the mistake in quotes", 'Write `wrong "forgot the half" = a*b`.');
  }
  const name = quoted.text.slice(1, -1).replaceAll('\\"', '"').trim();
  if (
    name === "" ||
    name.length > limits.LONGEST_TITLE ||
    draft.wrongs.some((each) => each.name === name)
  ) {
    return refuse(quoted.at, {
      found: name === "" ? "a mistake without a name" : `the mistake "${name.slice(0, 40)}"`,
      expected: `a name of its own, 1 to ${limits.LONGEST_TITLE} characters`,
      hint: 'Name what was done, such as "forgot the half".',
    });
  }
  if (reader.take("=") === undefined) reader.want("`=`", 'Write `wrong "forgot the half" = a*b`.');
  const value = reader.expression();
  const says = reader.take("says") ? readSays(text, reader) : undefined;
  reader.end("`says` or the end of the line");
  return { at: statement.at, name, value, ...(says === undefined ? {} : { says }) };
};

const readSays = (text: string, reader: Reader): Wrong["says"] => {
  const quoted = reader.takeKind("quoted");
  if (quoted === undefined) {
    return reader.want("a line in quotes", 'Write `says "Take half of it."`.');
  }
  const template = readTemplate(text, quoted.at + 1, quoted.end - 1, limits.LONGEST_QUOTED);
  return template.map((part) =>
    part.kind === "text" ? { ...part, text: part.text.replaceAll('\\"', '"') } : part,
  );
};
