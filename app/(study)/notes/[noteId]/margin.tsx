import Link from "next/link";
import { Fragment } from "react";
import { CodeWords } from "#app/_ui/code-words.tsx";
import { noteAddress } from "#app/_ui/note-address.ts";
import { practiceAddress } from "#app/_ui/practice-address.ts";
import { InlineProse } from "#app/_ui/prose.tsx";
import type { MarginCard } from "#lib/server/use-cases/margin-cards.ts";
import type { NotePageRow } from "#lib/server/use-cases/read-note.ts";
import { exercisesInWords } from "./exercise-words.ts";
import styles from "./margin.module.css";

/** Sign and word, never colour alone. */
const SIGNS: Readonly<Record<MarginCard["state"]["kind"], string>> = {
  new: "+",
  due: "·",
  scheduled: "·",
  suspended: "=",
  buried: "=",
  archived: "−",
};

interface EntryProps {
  card: MarginCard;
  /** The address of the block, to come back to from the card. */
  back: string;
}

const Entry = ({ card, back }: EntryProps) => (
  <li className={styles["mark"]} data-state={card.state.kind}>
    <span className={styles["sign"]} aria-hidden="true">
      {SIGNS[card.state.kind]}
    </span>
    <span className={styles["words"]}>
      <Link
        href={`/cards/${card.cardId}/edit?back=${encodeURIComponent(back)}`}
        prefetch={false}
        className={styles["card"]}
      >
        {card.exercise ? "Exercise: " : ""}
        <InlineProse html={card.titleHtml} className={styles["title"] ?? ""} />
      </Link>
      <span className={styles["state"]}>
        {card.state.words}
        {card.exercise ? ", numbers change each time" : ""}
        {card.edited ? ", your wording" : ""}
        {card.family === null ? null : (
          <>
            {" · "}
            <Link href={practiceAddress({ family: card.family }, back)} prefetch={false}>
              practise <span className="visually-hidden">{card.title}</span>
            </Link>
          </>
        )}
      </span>
    </span>
  </li>
);

interface CardsProps {
  cards: readonly MarginCard[];
  back: string;
}

const List = ({ cards, back }: CardsProps) =>
  cards.length === 0 ? null : (
    <ul className={styles["cards"]}>
      {cards.map((card) => (
        <Entry key={card.cardId} card={card} back={back} />
      ))}
    </ul>
  );

/** More exercises than this would be longer than the text that they stand beside. */
const EXERCISES_IN_SIGHT = 2;

/** Cards with where each stands, in words; many exercises of one concept in one line, to be opened. */
export const Cards = ({ cards, back }: CardsProps) => {
  const exercises = cards.filter((card) => card.exercise);
  if (exercises.length <= EXERCISES_IN_SIGHT) return <List cards={cards} back={back} />;
  const families = exercises.flatMap(({ family }) => family ?? []);
  return (
    <>
      <List cards={cards.filter((card) => !card.exercise)} back={back} />
      <details className={styles["exercises"]}>
        <summary>{exercisesInWords(exercises)}</summary>
        <List cards={exercises} back={back} />
      </details>
      {families.length === 0 ? null : (
        <p className={styles["all"]}>
          <Link href={practiceAddress({ families }, back)} prefetch={false}>
            practise these in turn
          </Link>
        </p>
      )}
    </>
  );
};

type Refusals = NotePageRow["refusals"];

/** Lines with the same reason share a line. */
const byReason = (refusals: Refusals): readonly (readonly [string, readonly number[]])[] => {
  const lines = new Map<string, Set<number>>();
  for (const { reason, line } of refusals)
    lines.set(reason, (lines.get(reason) ?? new Set()).add(line));
  return [...lines].map(([reason, some]) => [reason, [...some]]);
};

/** Lines that gave no card, with the reason; shown when the page is asked for them. */
const NoCards = ({ refusals }: { refusals: Refusals }) =>
  refusals.length === 0 ? null : (
    <ul className={styles["refusals"]}>
      {byReason(refusals).map(([reason, lines]) => (
        <li key={reason}>
          No card from{" "}
          {lines.map((line, index) => (
            <Fragment key={line}>
              {index > 0 ? ", " : ""}
              <a href={`#line-${line}`}>line {line}</a>
            </Fragment>
          ))}
          : <CodeWords>{reason}</CodeWords>
        </li>
      ))}
    </ul>
  );

/** What stands beside a block or a heading. */
export const RowMargin = ({ row, noteId }: { row: NotePageRow; noteId: string }) => (
  <>
    <Cards cards={row.cards} back={noteAddress(noteId, { line: row.line })} />
    <NoCards refusals={row.refusals} />
  </>
);
