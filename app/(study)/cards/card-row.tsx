import Link from "next/link";
import { classes } from "#app/_ui/classes.ts";
import { Checkbox } from "#app/_ui/inputs.tsx";
import { InlineProse } from "#app/_ui/prose.tsx";
import { noteAddress } from "#app/_ui/note-address.ts";
import { practiceAddress } from "#app/_ui/practice-address.ts";
import { NumberCell, TextCell } from "#app/_ui/table.tsx";
import { Tag } from "#app/_ui/tag.tsx";
import { daysShort, type LocalDate } from "#lib/domain/time/local-date.ts";
import type { ListedCard } from "#lib/server/use-cases/list-cards.ts";
import { dueWords } from "./due-words.ts";
import styles from "./cards.module.css";

const LEAST_EASE_HUNDREDTHS = 130;
const TITLE_CHARACTERS = 80;

const KINDS: Readonly<Record<ListedCard["kind"], string>> = {
  note: "note",
  own: "own",
  exercise: "exercise",
};

const asides = ({ kind, edited, sourceMoved, leech, lapses }: ListedCard): readonly string[] => [
  ...(kind === "own" ? ["your own"] : []),
  ...(kind === "exercise" ? ["exercise, new numbers"] : []),
  ...(edited ? ["your wording"] : []),
  ...(sourceMoved ? ["the note’s text has changed since"] : []),
  ...(leech ? [`leech, forgotten ${lapses} times: reword it, or suspend it`] : []),
];

const shorten = (title: string): string =>
  title.length > TITLE_CHARACTERS ? `${title.slice(0, TITLE_CHARACTERS).trimEnd()} …` : title;

/** Where the card stands; a press opens its block in the note. */
const PlaceLine = ({ card, back }: Pick<CardRowProps, "card" | "back">) => {
  const { source } = card;
  const place = card.place.join(" › ");
  const more = asides(card).join(" › ");
  return (
    <span className={styles["place"]}>
      {source === null || place === "" ? (
        place
      ) : (
        <Link
          href={noteAddress(source.noteId, { line: source.line, back })}
          prefetch={false}
          className={styles["placeLink"]}
        >
          {place}
          <span className="visually-hidden">, in the note</span>
        </Link>
      )}
      {place !== "" && more !== "" ? " › " : ""}
      {more}
      {card.family === null ? null : (
        <>
          {" › "}
          <Link
            href={practiceAddress({ family: card.family }, back)}
            prefetch={false}
            className={styles["practise"]}
          >
            practise <span className="visually-hidden">{card.title}</span>
          </Link>
        </>
      )}
    </span>
  );
};

interface CardRowProps {
  card: ListedCard;
  today: LocalDate;
  /** The list's own address, so that the card leads back to it. */
  back: string;
  chosen: boolean;
  onChoose: (chosen: boolean) => void;
}

/** Ease under SM-2, difficulty under FSRS: the head of the column says which. */
const hardness = ({ easeHundredths, difficulty }: ListedCard): string => {
  if (difficulty !== null) return difficulty.toFixed(1);
  return easeHundredths === null ? "–" : (easeHundredths / 100).toFixed(2);
};

/** One card of the list. */
export const CardRow = ({ card, today, back, chosen, onChoose }: CardRowProps) => {
  const due = dueWords(card, today);
  const { intervalDays, easeHundredths, difficulty } = card;
  return (
    <tr data-card={card.cardId}>
      <td className={styles["choose"]}>
        <Checkbox
          label={`Choose: ${shorten(card.title)}`}
          labelHidden
          checked={chosen}
          onChange={(event) => onChoose(event.target.checked)}
        />
      </td>
      <TextCell className={styles["words"] ?? ""}>
        {card.state.kind === "dropped" ? (
          <InlineProse html={card.promptHtml} />
        ) : (
          <Link
            href={`/cards/${card.cardId}/edit?back=${encodeURIComponent(back)}`}
            prefetch={false}
            data-row-link=""
          >
            <InlineProse html={card.promptHtml} />
          </Link>
        )}
        <PlaceLine card={card} back={back} />
        {card.block === null ? null : <pre className={styles["block"]}>{card.block}</pre>}
      </TextCell>
      <td className="only-wide">
        <Tag>{KINDS[card.kind]}</Tag>
      </td>
      <NumberCell className={styles["due"] ?? ""} data-state={card.state.kind}>
        {due.shown}
        {due.aside === undefined ? null : <span className="visually-hidden"> {due.aside}</span>}
      </NumberCell>
      <NumberCell className="only-wide">
        {intervalDays === null ? "–" : daysShort(intervalDays)}
      </NumberCell>
      <NumberCell
        className={classes(
          "only-wide",
          difficulty === null && easeHundredths === LEAST_EASE_HUNDREDTHS && styles["hardest"],
        )}
      >
        {hardness(card)}
      </NumberCell>
    </tr>
  );
};
