"use client";

import { memo, useEffect, useRef } from "react";
import { Prose } from "#app/_ui/prose.tsx";
import { CodeWords } from "#app/_ui/code-words.tsx";
import { countOf } from "#app/_ui/count-of.ts";
import type { LiveCard, TextReading } from "#lib/client/text-reading.ts";
import styles from "./cards-pane.module.css";

interface PaneProps {
  /** Null until the text has been read. */
  reading: TextReading | null;
  /** The editor began without a text: there is nothing to wait for. */
  isBlank: boolean;
  /** No cards can be shown while writing. */
  failed: boolean;
  /** The line that is being written, 1-based. */
  line: number;
  onGoTo: (line: number) => void;
}

const LineButton = ({ line, onGoTo }: { line: number; onGoTo: (line: number) => void }) => (
  <button type="button" className={styles["line"]} onClick={() => onGoTo(line)}>
    line {line}
  </button>
);

const Problems = ({ reading, onGoTo }: { reading: TextReading; onGoTo: (line: number) => void }) =>
  reading.problems.length === 0 ? null : (
    <section className={styles["problems"]} aria-label="To mend in the note">
      <h3>{reading.problems.length} to mend</h3>
      <ul>
        {reading.problems.map(({ line, words, hint }) => (
          <li key={`${line} ${words}`}>
            <LineButton line={line} onGoTo={onGoTo} /> {words} <CodeWords>{hint}</CodeWords>
          </li>
        ))}
      </ul>
    </section>
  );

interface CardProps {
  card: LiveCard;
  isCurrent: boolean;
  onGoTo: (line: number) => void;
}

const Card = memo(({ card, isCurrent, onGoTo }: CardProps) => {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) showWithinPane(item.current);
  }, [isCurrent]);
  return (
    <li ref={item} className={styles["card"]} data-current={isCurrent}>
      <p className={styles["meta"]}>
        <LineButton line={card.line} onGoTo={onGoTo} />
        {card.label === "" ? "" : ` ${card.label}`}
      </p>
      <Prose html={card.promptHtml} size="small" />
      <Prose html={card.answerHtml} size="small" className={styles["answer"] ?? ""} />
    </li>
  );
});
Card.displayName = "Card";

/** Scrolls the pane and nothing else: the page stays where it is. */
const showWithinPane = (item: HTMLElement | null): void => {
  const pane = item?.closest<HTMLElement>("[data-pane]");
  if (!item || !pane || pane.scrollHeight <= pane.clientHeight) return;
  pane.scrollTop = item.offsetTop - pane.clientHeight / 3;
};

/** The line of the cards that belong to what is being written: the last one that is not below it. */
const currentLine = (cards: readonly LiveCard[], line: number): number =>
  Math.max(0, ...cards.map((card) => card.line).filter((each) => each <= line));

/** The cards that the text gives as it stands, beside it. */
export const CardsPane = ({ reading, isBlank, failed, line, onGoTo }: PaneProps) => {
  const cards = reading?.cards ?? [];
  const current = currentLine(cards, line);
  return (
    <section className={styles["pane"]} data-pane="" aria-labelledby="live-cards">
      <h2 id="live-cards" className={styles["title"]}>
        {reading === null ? "Cards" : countOf(cards.length, "card")}
      </h2>
      {failed ? (
        <p className={styles["words"]}>
          Cards cannot be shown here while you write. The plan shows them.
        </p>
      ) : reading === null && !isBlank ? (
        <p className={styles["words"]}>Reading the text.</p>
      ) : (
        <>
          {reading === null ? null : <Problems reading={reading} onGoTo={onGoTo} />}
          {cards.length === 0 ? (
            <p className={styles["words"]}>
              No block gives a card yet. Label what is to be remembered: Def.), Prop.), Test),
              Why?).
            </p>
          ) : (
            <ol className={styles["cards"]}>
              {cards.map((card, index) => (
                // A card of a text has no identity but its place in it.
                // oxlint-disable-next-line react/no-array-index-key
                <Card key={index} card={card} isCurrent={card.line === current} onGoTo={onGoTo} />
              ))}
            </ol>
          )}
          {reading === null || reading.refusals.length === 0 ? null : (
            <details className={styles["refusals"]}>
              <summary>
                {countOf(reading.refusals.length, "line gives", "lines give")} no card, and why
              </summary>
              <ul>
                {reading.refusals.map(({ line: at, reason }, index) => (
                  // oxlint-disable-next-line react/no-array-index-key
                  <li key={index}>
                    <LineButton line={at} onGoTo={onGoTo} /> <CodeWords>{reason}</CodeWords>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </section>
  );
};
