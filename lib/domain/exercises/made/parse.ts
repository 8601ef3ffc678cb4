import { nearest } from "#lib/domain/notes/index.ts";
import type { Tolerance } from "../answer-kind.ts";
import { EXACT } from "../answer-kind.ts";
import { toNumber } from "../numbers/quantity.ts";
import { readDomain } from "./domain.ts";
import { functionNames } from "./functions/index.ts";
import * as limits from "./limits.ts";
import { Reader, RESERVED } from "./parse-expression.ts";
import { problemAt, Refusal, refuse } from "./problem.ts";
import type { MadeProblem } from "./problem.ts";
import { readTemplate } from "./read-template.ts";
import { readStatement, stretches } from "./statements.ts";
import type { Keyword, Statement } from "./statements.ts";
import { tokenize } from "./tokens.ts";
import type { Condition, Given, Line, Made, MadeAnswer, MadeKind, Wrong } from "./tree.ts";

export type ParsedMade =
  | { readonly kind: "parsed"; readonly made: Made }
  | { readonly kind: "problems"; readonly problems: readonly MadeProblem[] };

/** What was read so far; statements may stand in any order, names above their use. */
interface Draft {
  title?: string;
  ask?: Line;
  answer?: MadeAnswer;
  hint?: Line;
  readonly givens: Given[];
  readonly conditions: Condition[];
  readonly wrongs: Wrong[];
  readonly because: Line[];
}

/** The tree of an exercise as a learner writes it, or everything to put right in it. Never throws. */
export const parseStatements = (written: string): ParsedMade => {
  const text = written.replace(/\r\n?/gu, "\n");
  if (text.length > limits.MOST_CHARACTERS) return tooLong(text);
  const draft: Draft = { givens: [], conditions: [], wrongs: [], because: [] };
  const problems: MadeProblem[] = [];
  const tried = new Set<Keyword>();
  for (const stretch of stretches(text)) {
    try {
      const statement = readStatement(text, stretch);
      tried.add(statement.keyword);
      READ[statement.keyword](text, statement, draft);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      problems.push(problemAt(text, error.at, error.words));
    }
  }
  problems.push(...missing(text, tried));
  const { title, ask, answer } = draft;
  if (problems.length > 0 || title === undefined || ask === undefined || answer === undefined) {
    return { kind: "problems", problems };
  }
  return { kind: "parsed", made: { ...draft, text, title, ask, answer } };
};

const tooLong = (text: string): ParsedMade => ({
  kind: "problems",
  problems: [
    problemAt(text, 0, {
      found: `${text.length} characters`,
      expected: `at most ${limits.MOST_CHARACTERS}`,
      hint: "Ask for less at once.",
    }),
  ],
});

const NEEDED = {
  title: "Add a line such as `title: Step on a parabola`.",
  ask: "Add `ask:` and the question, with values such as {{a}} in it.",
  answer: "Add a line such as `answer number = a*b`.",
} as const;

const missing = (text: string, tried: ReadonlySet<Keyword>): readonly MadeProblem[] =>
  (["title", "ask", "answer"] as const)
    .filter((keyword) => !tried.has(keyword))
    .map((keyword) =>
      problemAt(text, text.trimEnd().length, {
        found: `no \`${keyword}\``,
        expected: "one of each: title, ask, answer",
        message: `There is no line with \`${keyword}\`.`,
        hint: NEEDED[keyword],
      }),
    );

type Read = (text: string, statement: Statement, draft: Draft) => void;

const once = (has: unknown, { keyword, at }: Statement): void => {
  if (has === undefined) return;
  refuse(at, {
    found: `a second \`${keyword}\``,
    expected: "one",
    hint: "Remove one of them, or make two exercises.",
  });
};

const atMost = (list: readonly unknown[], most: number, things: string, at: number): void => {
  if (list.length < most) return;
  refuse(at, {
    found: `more than ${most} ${things}`,
    expected: `at most ${most}`,
    hint: "Remove one, or join two of them.",
  });
};

const readerOf = (text: string, { from, to }: Statement): Reader =>
  new Reader(tokenize(text, from, to));

const READ: Readonly<Record<Keyword, Read>> = {
  title: (text, statement, draft) => {
    once(draft.title, statement);
    draft.title = readTitle(text, statement);
  },
  ask: (text, statement, draft) => {
    once(draft.ask, statement);
    draft.ask = readLine(text, statement);
  },
  hint: (text, statement, draft) => {
    once(draft.hint, statement);
    draft.hint = readLine(text, statement);
  },
  because: (text, statement, draft) => {
    atMost(draft.because, limits.MOST_REASONS, "`because`", statement.at);
    draft.because.push(readLine(text, statement));
  },
  let: (text, statement, draft) => {
    draft.givens.push(readGiven(readerOf(text, statement), statement, draft));
  },
  require: (text, statement, draft) => {
    atMost(draft.conditions, limits.MOST_CONDITIONS, "`require`", statement.at);
    const reader = readerOf(text, statement);
    const holds = reader.expression();
    reader.end();
    draft.conditions.push({ at: statement.at, holds });
  },
  answer: (text, statement, draft) => {
    once(draft.answer, statement);
    draft.answer = readAnswer(text, statement);
  },
  wrong: (text, statement, draft) => {
    atMost(draft.wrongs, limits.MOST_WRONGS, "`wrong`", statement.at);
    draft.wrongs.push(readWrong(text, statement, draft));
  },
};

const readTitle = (text: string, { from, to }: Statement): string => {
  const title = text.slice(from, to).trim().replace(/\s+/gu, " ");
  if (title !== "" && title.length <= limits.LONGEST_TITLE) return title;
  return refuse(from, {
    found: title === "" ? "an empty title" : `a title of ${title.length} characters`,
    expected: `1 to ${limits.LONGEST_TITLE} characters`,
    hint: "Name what the exercise is about.",
  });
};

const readLine = (text: string, { keyword, at, from, to }: Statement): Line => {
  const template = readTemplate(text, from, to);
  if (template.length > 0) return { at, template };
  return refuse(from, {
    found: `nothing behind \`${keyword}:\``,
    expected: "a text",
    hint: "Write it in the same line, or indented below.",
  });
};

const readGiven = (reader: Reader, { at }: Statement, draft: Draft): Given => {
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

const readAnswer = (text: string, statement: Statement): MadeAnswer => {
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

const readWrong = (text: string, statement: Statement, draft: Draft): Wrong => {
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
