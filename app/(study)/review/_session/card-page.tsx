import { memo } from "react";
import { Folio, Hang, Leaf, Margin } from "#app/_ui/grid.tsx";
import type { LocalDate } from "#lib/domain/time/local-date.ts";
import type { QueueItemAnswer } from "#lib/server/use-cases/answer-items.ts";
import { CardMargin } from "./card-margin.tsx";
import { FirstWords } from "./first-words.tsx";
import { pressOpenNote } from "./other-doings.tsx";
import { PromptSheet } from "./prompt-sheet.tsx";
import { Reworded } from "./reworded.tsx";
import { useSides, type Side } from "./use-sides.ts";
import styles from "./card-page.module.css";

interface PrintedProps {
  item: QueueItemAnswer;
  /** What each grade would do, as the learner has chosen. */
  grades: QueueItemAnswer["grades"];
  today: LocalDate;
  /** The address to come back to from the note. */
  back: string;
}

const noticeOf = ({ rewording, state }: QueueItemAnswer): string | undefined => {
  if (rewording) return "Wording changed since you last saw it.";
  return state === "repeat" ? "A repeat from earlier in this session." : undefined;
};

/** Both sides of a card. */
const Printed = memo(({ item, grades, today, back }: PrintedProps) => (
  <Folio className={styles["folio"] ?? ""}>
    <Hang>{item.card.sectionNumber}</Hang>
    <Leaf>
      <PromptSheet card={item.card} notice={noticeOf(item)} />
      {item.rewording ? (
        <div data-of="answer">
          <Reworded rewording={item.rewording} />
        </div>
      ) : null}
      <div data-of="prompt">
        <FirstWords />
      </div>
    </Leaf>
    <Margin>
      <div data-of="answer">
        <CardMargin
          item={item}
          grades={grades}
          today={today}
          back={back}
          onPullUp={pressOpenNote}
        />
      </div>
    </Margin>
  </Folio>
));
Printed.displayName = "Printed";

/** One card as a book page with a margin. Only what is shown of it changes with a key. */
export const CardPage = ({ side, ...printed }: PrintedProps & { side: Side }) => (
  <div {...useSides(side, printed.item, printed.grades)}>
    <Printed {...printed} />
  </div>
);
