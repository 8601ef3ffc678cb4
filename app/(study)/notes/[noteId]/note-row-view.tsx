import Link from "next/link";
import { Folio, Hang, Leaf, Margin } from "#app/_ui/grid.tsx";
import { InlineProse, Prose } from "#app/_ui/prose.tsx";
import type { MarginCard, NotePage } from "#lib/server/use-cases/read-note.ts";
import styles from "./note.module.css";

type Row = NotePage["rows"][number];

/** Sign and word, never colour alone. */
const SIGNS: Readonly<Record<MarginCard["state"]["kind"], string>> = {
  new: "+",
  due: "·",
  scheduled: "·",
  suspended: "=",
  buried: "=",
  archived: "−",
};

const MarginEntry = ({ card }: { card: MarginCard }) => (
  <li className={styles["mark"]} data-state={card.state.kind}>
    <span className={styles["sign"]} aria-hidden="true">
      {SIGNS[card.state.kind]}
    </span>
    <span>
      {card.exercise ? (
        <span>Exercise: {card.title}</span>
      ) : (
        <Link href={`/cards/${card.cardId}/edit`} className={styles["cardLink"]}>
          {card.title}
        </Link>
      )}
      <span className={styles["state"]}>
        {card.state.words}
        {card.exercise ? ", numbers change each time" : ""}
        {card.edited ? ", your wording" : ""}
      </span>
    </span>
  </li>
);

const Cards = ({ cards }: { cards: readonly MarginCard[] }) =>
  cards.length === 0 ? null : (
    <ul className={styles["cards"]}>
      {cards.map((card) => (
        <MarginEntry key={card.cardId} card={card} />
      ))}
    </ul>
  );

/** A heading or a labelled block of the note, with its cards in the margin. */
export const NoteRowView = ({ row }: { row: Row }) => {
  if (row.kind === "heading") {
    const Heading = row.level === "section" ? "h2" : "h3";
    return (
      <Folio className={styles[row.level] ?? ""}>
        <Hang>{row.number}</Hang>
        <Leaf>
          <Heading id={row.anchor}>
            <span id={`line-${row.line}`} />
            <InlineProse html={row.html} />
          </Heading>
        </Leaf>
        <Margin>
          <Cards cards={row.cards} />
        </Margin>
      </Folio>
    );
  }
  return (
    <Folio className={styles["block"] ?? ""}>
      <Hang className={styles["label"] ?? ""}>{row.label}</Hang>
      <Leaf>
        {row.pieces.map((piece) => (
          <div key={piece.line} id={`line-${piece.line}`} className={styles["piece"]}>
            <Prose html={piece.html} />
          </div>
        ))}
      </Leaf>
      <Margin>
        <Cards cards={row.cards} />
      </Margin>
    </Folio>
  );
};
