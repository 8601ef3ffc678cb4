"use client";

import { CodeWords } from "#app/_ui/code-words.tsx";
import { countOf } from "#app/_ui/count-of.ts";
import { CardView } from "./card-view.tsx";
import { Part } from "./part.tsx";
import { CARDS_AT_ONCE, foldsOf, isKept, type ShownCard, type ShownNote } from "./shown-plan.ts";
import type { LastWordsState } from "./use-words.ts";
import styles from "./plan.module.css";

interface NoteViewProps {
  note: ShownNote;
  words: LastWordsState;
}

interface CardsProps {
  path: string;
  cards: readonly ShownCard[];
  words: LastWordsState;
}

const Cards = ({ path, cards, words }: CardsProps) => (
  <ol className={styles["cards"]}>
    {cards.map((planned, index) => (
      // The plan does not change while it is shown.
      // oxlint-disable-next-line react/no-array-index-key
      <CardView key={planned.slot ?? index} path={path} planned={planned} words={words} />
    ))}
  </ol>
);

/** Cards of a long note: the first ones, and the others folded until somebody looks. */
const ManyCards = ({ path, cards, words }: CardsProps) => (
  <>
    <Cards path={path} cards={cards.slice(0, CARDS_AT_ONCE)} words={words} />
    {foldsOf(cards.length).map(({ from, to }) => (
      <Part key={from} summary={`Cards ${from + 1} to ${to} of ${cards.length}`}>
        {() => <Cards path={path} cards={cards.slice(from, to)} words={words} />}
      </Part>
    ))}
  </>
);

const Problems = ({ path, problems }: Pick<ShownNote, "path" | "problems">) => (
  <ul className={styles["problems"]}>
    {problems.map(({ line, found, expected, hint }) => (
      <li key={`${line} ${found} ${expected}`}>
        <code>
          {path}:{line}
        </code>{" "}
        Found {found}; expected {expected}. <CodeWords>{hint}</CodeWords>
      </li>
    ))}
  </ul>
);

const Refusals = ({ refusals }: Pick<ShownNote, "refusals">) => (
  <ul className={styles["problems"]}>
    {refusals.map(({ line, label, gate, reason }) => (
      <li key={`${line} ${gate} ${label}`}>
        <code>line {line}</code> {label === "" ? "" : `${label}) `}
        <CodeWords>{reason}</CodeWords>
      </li>
    ))}
  </ul>
);

/** What happens to the cards of one note: changes in its order, kept ones folded, problems, what gives no card and why. */
export const NoteView = ({ note, words }: NoteViewProps) => {
  const { path, cards, problems, refusals } = note;
  const changed = cards.filter((card) => !isKept(card));
  const kept = cards.filter(isKept);
  return (
    <>
      {problems.length > 0 ? (
        <Part open summary={`${problems.length} to mend in the note`}>
          {() => <Problems path={path} problems={problems} />}
        </Part>
      ) : null}
      {changed.length > 0 ? <ManyCards path={path} cards={changed} words={words} /> : null}
      {cards.length === 0 && note.leftOut !== true ? (
        <p className={styles["words"]}>
          No block of this note gives a card. Label what is to be remembered: Def.), Prop.), Test),
          Why?).
        </p>
      ) : null}
      {kept.length > 0 ? (
        <Part summary={`${countOf(kept.length, "card")} kept as they are`}>
          {() => <ManyCards path={path} cards={kept} words={words} />}
        </Part>
      ) : null}
      {refusals.length > 0 ? (
        <Part summary={`${countOf(refusals.length, "line gives", "lines give")} no card, and why`}>
          {() => <Refusals refusals={refusals} />}
        </Part>
      ) : null}
    </>
  );
};
