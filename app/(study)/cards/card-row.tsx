import Link from "next/link";
import { classes } from "#app/_ui/classes.ts";
import { Checkbox } from "#app/_ui/inputs.tsx";
import { InlineProse } from "#app/_ui/prose.tsx";
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

const asides = ({ kind, edited, sourceMoved, leech }: ListedCard): readonly string[] => [
  ...(kind === "own" ? ["your own"] : []),
  ...(kind === "exercise" ? ["exercise, new numbers"] : []),
  ...(edited ? ["your wording"] : []),
  ...(sourceMoved ? ["the note’s text has changed since"] : []),
  ...(leech ? ["leech: reword it, or suspend it"] : []),
];

const shorten = (title: string): string =>
  title.length > TITLE_CHARACTERS ? `${title.slice(0, TITLE_CHARACTERS).trimEnd()} …` : title;

interface CardRowProps {
  card: ListedCard;
  today: LocalDate;
  /** The list's own address, so that the card leads back to it. */
  back: string;
  chosen: boolean;
  onChoose: (chosen: boolean) => void;
}

/** One card of the list. */
export const CardRow = ({ card, today, back, chosen, onChoose }: CardRowProps) => {
  const due = dueWords(card, today);
  const { intervalDays, easeHundredths } = card;
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
        <span className={styles["place"]}>{[...card.place, ...asides(card)].join(" › ")}</span>
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
          easeHundredths === LEAST_EASE_HUNDREDTHS && styles["hardest"],
        )}
      >
        {easeHundredths === null ? "–" : (easeHundredths / 100).toFixed(2)}
      </NumberCell>
    </tr>
  );
};
