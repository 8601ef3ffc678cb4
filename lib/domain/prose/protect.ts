import { codeSpanFinder } from "./code-span.ts";
import { fenceAt } from "./fence.ts";
import type { Fence } from "./fence.ts";
import { mathFinder } from "./math-span.ts";
import type { MathSpan } from "./math-span.ts";
import { openMathProblem } from "./open-math.ts";
import type { ProseProblem } from "./problem.ts";
import { placeOf, withoutTokenMarks } from "./token.ts";
import type { Token } from "./token.ts";

export interface Protected {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly problems: readonly ProseProblem[];
}

const GAP = "[…]";
const MARKS = /[\\`$[\n]/gu;

/** Takes formulas and cloze gaps out of the Markdown and leaves a token for each. */
export const protect = (markdown: string): Protected => new Protector(markdown).run();

class Protector {
  readonly source: string;
  readonly tokens: Token[] = [];
  readonly problems: ProseProblem[] = [];
  readonly findMath: (at: number) => MathSpan | null;
  readonly findCode: (at: number) => { run: number; end: number | null };
  out = "";
  /** Everything before this offset is in `out` already. */
  copied = 0;
  line = 1;
  counted = 0;

  constructor(markdown: string) {
    this.source = withoutTokenMarks(markdown.replace(/\r\n?/gu, "\n"));
    this.findMath = mathFinder(this.source);
    this.findCode = codeSpanFinder(this.source);
  }

  run(): Protected {
    let at = this.fenceEnd(0) ?? 0;
    while (at < this.source.length) {
      MARKS.lastIndex = at;
      const mark = MARKS.exec(this.source);
      if (mark === null) break;
      at = this.step(mark[0], mark.index);
    }
    return {
      text: this.out + this.source.slice(this.copied),
      tokens: this.tokens,
      problems: this.problems,
    };
  }

  /** Reads what the mark at `at` begins and returns the offset at which reading goes on. */
  step(mark: string, at: number): number {
    switch (mark) {
      case "\\":
        return at + 2;
      case "`": {
        const code = this.findCode(at);
        return code.end ?? at + code.run;
      }
      case "$":
        return this.math(at);
      case "\n":
        return this.fenceEnd(at + 1) ?? at + 1;
      default:
        return this.gap(at);
    }
  }

  gap(at: number): number {
    if (!this.source.startsWith(GAP, at)) return at + 1;
    return this.replace(at, at + GAP.length, { kind: "gap", tex: "" });
  }

  math(at: number): number {
    const span = this.findMath(at);
    if (span === null) return this.lonely(at);
    const tex = this.source.slice(span.texStart, span.texEnd);
    return this.replace(at, span.end, { kind: span.kind, tex });
  }

  /** A `$` without a partner is a price, or a formula that somebody forgot to close. */
  lonely(at: number): number {
    const problem = openMathProblem(this.restOfLine(at), this.lineAt(at));
    if (problem !== null) this.problems.push(problem);
    return at + (/[$`]/u.test(this.source.charAt(at + 1)) ? 2 : 1);
  }

  /** The end of the fenced block that begins on this line, if one does; a ```math block becomes a formula. */
  fenceEnd(lineStart: number): number | null {
    const fence = fenceAt(this.source, lineStart);
    if (fence === null) return null;
    const closed = fence.end > fence.contentEnd;
    if (fence.language !== "math" || !closed) return fence.end;
    return this.fencedMath(lineStart, fence);
  }

  fencedMath(lineStart: number, fence: Fence): number {
    const content = this.source.slice(fence.contentStart, fence.contentEnd);
    const tex = content.replace(/^[ \t]*>+/gmu, "");
    return this.replace(lineStart + fence.prefix.length, fence.end, { kind: "display", tex }, 1);
  }

  replace(
    start: number,
    end: number,
    token: Pick<Token, "kind" | "tex">,
    texLinesBelow = 0,
  ): number {
    const line = this.lineAt(start) + texLinesBelow;
    this.out += this.source.slice(this.copied, start) + placeOf(this.tokens.length);
    this.tokens.push({ ...token, line, source: this.source.slice(start, end) });
    this.copied = end;
    return end;
  }

  lineAt(offset: number): number {
    for (; this.counted < offset; this.counted += 1) {
      if (this.source[this.counted] === "\n") this.line += 1;
    }
    return this.line;
  }

  /** What follows on the line, as much of it as a message could need. */
  restOfLine(at: number): string {
    const after = this.source.slice(at, at + 200);
    const end = after.indexOf("\n");
    return end < 0 ? after : after.slice(0, end);
  }
}
