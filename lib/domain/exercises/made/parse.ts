import { problemAt, Refusal } from "./problem.ts";
import type { MadeProblem } from "./problem.ts";
import { readStatement, stretches } from "./statements.ts";
import type { Keyword, Statement } from "./statements.ts";
import type { Made } from "./tree.ts";
import * as limits from "./limits.ts";
import {
  atMost,
  once,
  readAnswer,
  readGiven,
  readLine,
  readTitle,
  readWrong,
  readerOf,
} from "./statement-parts.ts";
import type { Draft } from "./statement-parts.ts";

export type ParsedMade =
  | { readonly kind: "parsed"; readonly made: Made }
  | { readonly kind: "problems"; readonly problems: readonly MadeProblem[] };

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
