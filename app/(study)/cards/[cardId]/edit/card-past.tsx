import { countOf } from "#app/_ui/count-of.ts";
import { hardnessWords } from "#app/_ui/hardness-words.ts";
import { HeadCell, NumberCell, Table } from "#app/_ui/table.tsx";
import { dateInWords, daysShort, type LocalDate } from "#lib/domain/time/local-date.ts";
import type { CardPage } from "#lib/server/use-cases/read-card.ts";
import styles from "./edit.module.css";

const GRADES = ["blank", "again", "almost", "hard", "good", "easy"] as const;
const SHOWN = 8;

const sentence = ({ state, history, memory }: CardPage): string => {
  const now = `${state.words.charAt(0).toUpperCase()}${state.words.slice(1)}.`;
  if (history.length === 0) return now;
  const reviews = countOf(history.length, "review");
  const lapses = memory.lapses === 0 ? "" : `, forgotten ${countOf(memory.lapses, "time")}`;
  return `${now} ${reviews}${lapses}. ${hardnessWords(memory)}.`;
};

/** Where the card stands and how it came there, latest first. */
export const CardPast = ({ card }: { card: CardPage }) => {
  const latest = card.history.slice(-SHOWN).toReversed();
  return (
    <>
      <p className={styles["state"]}>{sentence(card)}</p>
      {latest.length === 0 ? null : (
        <Table caption="Reviews that counted, the latest first" className={styles["past"] ?? ""}>
          <thead>
            <tr>
              <HeadCell>Day</HeadCell>
              <HeadCell>Grade</HeadCell>
              <HeadCell numeric>Interval after</HeadCell>
            </tr>
          </thead>
          <tbody>
            {latest.map(({ day, grade, intervalDays }) => (
              <tr key={day}>
                <td>{dateInWords(day as LocalDate, card.day)}</td>
                <td>
                  {grade} {GRADES[grade]}
                </td>
                <NumberCell>{daysShort(intervalDays)}</NumberCell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {card.history.length > SHOWN ? (
        <p className="small">{card.history.length - SHOWN} earlier ones are in the log.</p>
      ) : null}
    </>
  );
};
