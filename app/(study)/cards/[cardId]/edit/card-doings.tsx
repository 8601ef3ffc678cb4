"use client";

import { countOf } from "#app/_ui/count-of.ts";
import { Button } from "#app/_ui/button.tsx";
import { ConfirmButton } from "#app/_ui/confirm-button.tsx";
import type { LocalDate } from "#lib/domain/time/local-date.ts";
import { SetDueButton } from "../../set-due-button.tsx";
import { useChange } from "../../use-change.ts";
import styles from "./edit.module.css";

interface CardDoingsProps {
  cardId: string;
  suspended: boolean;
  reviewed: boolean;
  today: LocalDate;
  /** The cards that go together when this one is deleted; none where it cannot be. */
  deletable: readonly string[];
  back: string;
}

/** Suspend, set due, forget, delete: what can be done with a card besides its words. */
export const CardDoings = (props: CardDoingsProps) => {
  const { cardId, suspended, reviewed, today, deletable, back } = props;
  const { busy, change, setDue, remove } = useChange();
  const several = deletable.length > 1;
  return (
    <div className={styles["doings"]}>
      <Button
        size="small"
        busy={busy}
        busyLabel="Working"
        onClick={() => change(suspended ? "resume" : "suspend", [cardId])}
      >
        {suspended ? "Resume" : "Suspend"}
      </Button>
      {reviewed ? (
        <SetDueButton
          busy={busy}
          today={today}
          question="When is this card due?"
          onSet={(dueOn) => setDue([cardId], { dueOn, today })}
        />
      ) : null}
      {reviewed ? (
        <ConfirmButton
          kind="plain"
          size="small"
          question="Forget this card?"
          explanation={<p>It starts again as new. Its reviews stay in the log.</p>}
          verb="Forget"
          onConfirm={() => change("forget", [cardId])}
        >
          Forget
        </ConfirmButton>
      ) : null}
      {deletable.length > 0 ? (
        <ConfirmButton
          size="small"
          question={several ? `Delete ${countOf(deletable.length, "card")}?` : "Delete this card?"}
          explanation={
            several ? (
              <p>
                They come from one text. To delete one alone, take the marks round its words away.
              </p>
            ) : (
              <p>Its history is kept; bring it back under Cards, Dropped.</p>
            )
          }
          verb="Delete"
          onConfirm={() => remove(deletable, { goTo: back })}
        >
          {several ? `Delete ${countOf(deletable.length, "card")}` : "Delete"}
        </ConfirmButton>
      ) : null}
    </div>
  );
};
