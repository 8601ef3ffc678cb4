import { countOf } from "#app/_ui/count-of.ts";
import { Button } from "#app/_ui/button.tsx";
import { ConfirmButton } from "#app/_ui/confirm-button.tsx";
import type { LocalDate } from "#lib/domain/time/local-date.ts";
import type { ListedCard } from "#lib/server/use-cases/list-cards.ts";
import styles from "./cards.module.css";
import { SetDueButton } from "./set-due-button.tsx";
import type { Changes } from "./use-change.ts";

interface BulkBarProps {
  chosen: readonly ListedCard[];
  onDone: () => void;
  changes: Changes;
  today: LocalDate;
}

const idsOf = (cards: readonly ListedCard[]): readonly string[] => cards.map((card) => card.cardId);

/** What can be done with the chosen cards. */
export const BulkBar = ({ chosen, onDone, changes, today }: BulkBarProps) => {
  const { busy, change, setDue, remove, restore } = changes;
  // Dropped cards stand in a list of their own.
  const dropped = chosen.filter((card) => card.state.kind === "dropped");
  const there = chosen.filter((card) => card.state.kind !== "dropped");
  const active = there.filter((card) => !card.suspended);
  const suspended = there.filter((card) => card.suspended);
  const own = there.filter((card) => card.kind === "own");
  const reviewed = there.filter((card) => card.intervalDays !== null);
  return (
    <div
      className={styles["bulk"]}
      role="toolbar"
      aria-label={`For the chosen ${countOf(chosen.length, "card")}`}
    >
      <span className={styles["count"]} aria-live="polite">
        {chosen.length} chosen
      </span>
      {dropped.length > 0 ? (
        <Button
          kind="quiet"
          size="small"
          busy={busy}
          onClick={() => restore(idsOf(dropped), onDone)}
        >
          Bring back
        </Button>
      ) : null}
      {active.length > 0 ? (
        <Button
          kind="quiet"
          size="small"
          busy={busy}
          onClick={() => change("suspend", idsOf(active), onDone)}
        >
          Suspend
        </Button>
      ) : null}
      {suspended.length > 0 ? (
        <Button
          kind="quiet"
          size="small"
          busy={busy}
          onClick={() => change("resume", idsOf(suspended), onDone)}
        >
          Resume
        </Button>
      ) : null}
      {reviewed.length > 0 ? (
        <SetDueButton
          kind="quiet"
          busy={busy}
          today={today}
          question={
            reviewed.length === 1
              ? "When is this card due?"
              : `When are these ${reviewed.length} cards due?`
          }
          onSet={(dueOn) => setDue(idsOf(reviewed), { dueOn, today }, onDone)}
        />
      ) : null}
      {reviewed.length > 0 ? (
        <ConfirmButton
          kind="quiet"
          size="small"
          question={`Forget ${countOf(reviewed.length, "card")}?`}
          explanation={
            <p>
              {reviewed.length === 1 ? "The card starts" : "These cards start"} again as new. The
              reviews stay in the log.
            </p>
          }
          verb="Forget"
          onConfirm={() => change("forget", idsOf(reviewed), onDone)}
        >
          Forget
        </ConfirmButton>
      ) : null}
      {own.length > 0 ? (
        <ConfirmButton
          kind="quiet"
          size="small"
          question={`Delete ${countOf(own.length, "card")} of your own?`}
          explanation={
            own.length < chosen.length ? (
              <p>Cards from notes stay: suspend those that you do not want.</p>
            ) : undefined
          }
          verb="Delete"
          onConfirm={() => remove(idsOf(own), { onDone })}
        >
          {own.length < chosen.length ? `Delete ${own.length} own` : "Delete"}
        </ConfirmButton>
      ) : null}
      <Button kind="quiet" size="small" className={styles["clear"]} onClick={onDone}>
        Clear
      </Button>
    </div>
  );
};
