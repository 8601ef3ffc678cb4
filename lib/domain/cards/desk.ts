import type { Span } from "#lib/domain/notes/index.ts";
import { contextOfQuestion, contextOfWord } from "./context.ts";
import type { CardKind, Refusal } from "./draft.ts";
import { type CardCase, LONGEST_PROMPT, cardGate } from "./gates/card-gates.ts";
import { type GateName, REASONS } from "./gates/reasons.ts";
import { hasOpenMath } from "./gates/sentence-gates.ts";
import { maskMath, mathRuns, texOf } from "./language/math-mask.ts";
import { lettersOf } from "./gates/letters.ts";
import { letterKey } from "./tex/equation.ts";
import { shareStem } from "./language/stems.ts";
import { lowerFirst } from "./language/clean.ts";
import { upperFirst, withStop } from "./language/words.ts";
import type { Place } from "./model/place.ts";
import { runOn, storyFor } from "./model/story.ts";

/** What a rule would like to ask; the desk puts it together, lets the gates look, and keeps it or says why not. Masked. */
export interface Candidate {
  readonly kind: CardKind;
  readonly rule: string;
  readonly direction: string;
  readonly prompt: string;
  readonly answer: string;
  readonly line: number;
  readonly masksContext?: boolean;
  /** False where the premises of the story are in the prompt already, or not wanted. */
  readonly withStory?: boolean;
  readonly withSide?: boolean;
}

/** A card that passed, still masked. */
export interface Accepted {
  readonly card: CardCase;
  readonly candidate: Candidate;
  readonly place: Place;
  readonly block: Span;
}

/** Longer than any page of a book: what is so long was not written to be asked. In characters. */
const LONGEST_OWN = 6000;

/** A card as the learner wrote it, in Markdown: refused only if it is empty, of no size to be read, or has a formula that cannot be shown. */
interface OwnCandidate {
  readonly prompt: string;
  readonly answer: string;
  readonly line: number;
  readonly kind: "question" | "cloze";
}

export interface Desk {
  readonly own: (card: OwnCandidate, place: Place) => GateName | null;
  /** Keeps the card, or gives the gate that stops it. */
  readonly offer: (candidate: Candidate, place: Place) => GateName | null;
  readonly refuse: (line: number, gate: GateName, place: Place) => void;
  /** Left sides of equations asked so far, by concept. */
  readonly leftSides: Map<string, Set<string>>;
  /** Letters explained so far, by concept. */
  readonly letters: Map<string, Set<string>>;
  /** Formulas with the words that explain them, by concept; both masked. */
  readonly glosses: Map<string, Map<string, string>>;
  /** Left sides of equations that a legend has named ("δ(x) is the Dirac delta function"), by concept. */
  readonly leftNames: Map<string, Map<string, string>>;
  readonly accepted: readonly Accepted[];
  readonly refusals: readonly Refusal[];
}

/** Whether the TeX of a formula, without its marks, can be set. Setting is not this room's; who shows cards hands it in. */
export type CanSet = (tex: string) => boolean;

const NO_LETTERS: ReadonlySet<string> = new Set();
const MASKED_KINDS: ReadonlySet<CardKind> = new Set(["cloze", "term", "contrast"]);

const namesSide = (prompt: string, side: string): boolean =>
  prompt.toLowerCase().includes(side.toLowerCase());

const promptOf = (candidate: Candidate, place: Place, premises: string): string => {
  const ends = candidate.kind === "cloze" ? withStop(candidate.prompt) : candidate.prompt;
  const hasSide = place.side !== "" && candidate.withSide !== false && !namesSide(ends, place.side);
  if (hasSide && premises === "") return `${place.side} — ${lowerFirst(ends)}`;
  const asked = runOn([premises, ends].filter((part) => part !== ""));
  return hasSide ? `${place.side} — ${asked}` : asked;
};

const MOST_GLOSSES = 3;

/** The explained letters of a formula that is to be filled in: of what it is made, the reader must know. */
const lettersIn = (hidden: string, known: ReadonlyMap<string, string>): string[] => {
  const letters = new Set(mathRuns(hidden).flatMap((run) => lettersOf(texOf(run))));
  return [...known.keys()].filter((run) => letters.has(letterKey(texOf(run))));
};

/** Formulas of the question that the concept has explained, at most three, in brackets behind it. */
const glossesFor = (question: string, premises: string, hidden: string, place: Place): string => {
  const known = place.desk.glosses.get(place.scope.key);
  if (known === undefined) return "";
  const shown = [...new Set([...mathRuns(question), ...lettersIn(hidden, known)])]
    .filter((run) => known.has(run) && !premises.includes(run) && !question.includes(`${run}: `))
    .filter((run) => !shareStem(known.get(run) ?? "", question))
    .slice(0, MOST_GLOSSES)
    .map((run) => `${run}: ${known.get(run) ?? ""}`);
  return shown.length === 0 ? "" : ` (${shown.join("; ")})`;
};

const compose = (candidate: Candidate, place: Place): CardCase => {
  const premises =
    candidate.withStory === false
      ? ""
      : storyFor(place.story, candidate.prompt, LONGEST_PROMPT.words);
  const asWritten =
    candidate.kind === "cloze" || (candidate.kind === "term" && candidate.answer === place.title);
  const answer = asWritten ? candidate.answer : withStop(upperFirst(candidate.answer));
  const hidden = candidate.rule === "R3r" ? candidate.answer : "";
  const glosses =
    candidate.rule === "R10" ? "" : glossesFor(candidate.prompt, premises, hidden, place);
  const masks = candidate.masksContext ?? MASKED_KINDS.has(candidate.kind);
  const steps = [...place.scope.path, ...place.steps];
  const prompt = promptOf(candidate, place, premises) + glosses;
  return {
    kind: candidate.kind,
    rule: candidate.rule,
    prompt,
    answer,
    context: masks ? contextOfWord(steps, answer) : contextOfQuestion(steps, prompt, answer),
    question: candidate.prompt,
    premises,
    concept: place.title,
    letters: place.desk.letters.get(place.scope.key) ?? NO_LETTERS,
  };
};

/** Same line and same answer: the first question stays. */
const repeats = (accepted: readonly Accepted[], card: CardCase, line: number): boolean =>
  accepted.some(
    (one) =>
      one.candidate.line === line &&
      one.card.answer.toLowerCase().replace(/\.$/u, "") ===
        card.answer.toLowerCase().replace(/\.$/u, ""),
  );

const canShow = (card: CardCase, canSet: CanSet): boolean =>
  [card.prompt, card.answer, ...card.context].every((text) =>
    mathRuns(text).every((run) => canSet(texOf(run))),
  );

export const createDesk = (canSet: CanSet): Desk => {
  const accepted: Accepted[] = [];
  const refusals: Refusal[] = [];
  const refused = new Set<string>();
  return {
    accepted,
    refusals,
    leftSides: new Map(),
    letters: new Map(),
    glosses: new Map(),
    leftNames: new Map(),
    offer: (candidate, place) => {
      const card = compose(candidate, place);
      const gate = cardGate(card);
      if (gate !== null) return gate;
      const near = accepted.slice(-4);
      if (candidate.kind !== "contrast" && repeats(near, card, candidate.line)) return "duplicate";
      if (!canShow(card, canSet)) return "math-broken";
      const kept = { ...card, letters: new Set(card.letters) };
      accepted.push({ card: kept, candidate, place, block: place.block });
      return null;
    },
    own: (own, place) => {
      const [prompt, answer] = [maskMath(own.prompt), maskMath(own.answer)];
      if (prompt.trim() === "" || answer.trim() === "") return "empty";
      if (own.prompt.length > LONGEST_OWN) return "prompt-too-long";
      if (own.answer.length > LONGEST_OWN) return "answer-too-long";
      if (hasOpenMath(prompt) || hasOpenMath(answer)) return "math-unbalanced";
      const candidate: Candidate = {
        kind: own.kind,
        rule: "own",
        direction: own.kind === "cloze" ? "cloze" : "forward",
        prompt,
        answer,
        line: own.line,
      };
      const steps = [...place.scope.path, ...place.steps];
      const context =
        own.kind === "cloze"
          ? contextOfWord(steps, answer)
          : contextOfQuestion(steps, prompt, answer);
      const card: CardCase = {
        kind: own.kind,
        rule: "own",
        prompt,
        answer,
        context,
        question: prompt,
        premises: "",
        concept: place.title,
        letters: new Set(),
      };
      if (!canShow(card, canSet)) return "math-broken";
      accepted.push({ card, candidate, place, block: place.block });
      return null;
    },
    refuse: (line, gate, place) => {
      const key = `${line} ${gate}`;
      if (refused.has(key)) return;
      refused.add(key);
      refusals.push({ line, label: place.found, gate, reason: REASONS[gate] });
    },
  };
};
