"use client";

import { useState, type ReactNode } from "react";
import { Button } from "#app/_ui/button.tsx";
import { countOf } from "#app/_ui/count-of.ts";
import { Checkbox } from "#app/_ui/inputs.tsx";
import type { LastWord } from "#lib/server/use-cases/importing/plan-types.ts";
import { cardsBefore, losesMost, type NewCards, type ShownPlan } from "./shown-plan.ts";
import { importWords } from "./words.ts";
import styles from "./plan.module.css";

export interface PlanBarProps {
  /** Of one note or of many. */
  plan: ShownPlan;
  fresh: NewCards;
  lastWords: readonly LastWord[];
  /** The import is on its way: nothing can be pressed twice. */
  busy: boolean;
  /** What the learner decided about new cards goes with the import; the plan keeps it until then. */
  onImport: (lastWords: readonly LastWord[]) => void;
  onCancel: () => void;
  /** Why the import did not come about, beside its button. */
  problem?: string | null;
  /** How far the import is; stays in sight. */
  progress?: ReactNode;
}

/** Imports the plan or leaves it. One that loses most cards is asked about once more. */
export const PlanBar = (props: PlanBarProps) => {
  const { plan, fresh, lastWords, busy, onImport, onCancel, problem = null, progress } = props;
  const [confirmed, setConfirmed] = useState(false);
  const asks = losesMost(plan);
  return (
    <div className={styles["bar"]}>
      {asks ? (
        <Checkbox
          label={`More than half of the cards (${plan.counts.gone} of ${cardsBefore(plan)}) would be set aside. Import all the same.`}
          checked={confirmed}
          onChange={(event) => setConfirmed(event.target.checked)}
        />
      ) : null}
      <p role="status" className="visually-hidden">
        {fresh.dropped > 0 ? `${countOf(fresh.dropped, "card")} dropped` : ""}
      </p>
      {problem === null ? null : (
        <p className={styles["problem"]} role="alert">
          {problem}
        </p>
      )}
      <div className={styles["actions"]}>
        <Button
          kind="primary"
          size="big"
          busy={busy}
          busyLabel="Importing"
          disabled={asks && !confirmed}
          onClick={() => onImport(lastWords)}
        >
          {importWords(plan, fresh)}
        </Button>
        <Button kind="quiet" size="big" disabled={busy} onClick={onCancel}>
          Not now
        </Button>
        {plan.counts.new > 0 && !busy ? (
          <p className={styles["keys"]}>J and K move, Enter opens, E edits, X drops.</p>
        ) : null}
      </div>
      {progress}
    </div>
  );
};
