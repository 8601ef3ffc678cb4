"use client";

import { useActionState } from "react";
import { SelectField, TextField } from "#app/_ui/inputs.tsx";
import { keepInput } from "#app/_ui/keep-input.ts";
import { Segmented } from "#app/_ui/segmented.tsx";
import { useFocusOnProblem } from "#app/_ui/use-focus-on-problem.ts";
import type { DueOrder } from "#lib/domain/scheduling/index.ts";
import type { LeechChoice, StudiedDeck } from "#lib/server/use-cases/change-queue.ts";
import { SaveEnd } from "../save-end.tsx";
import styles from "../settings.module.css";
import { saveQueue } from "./actions.ts";

interface QueueFormProps {
  dueOrder: DueOrder;
  reviewsPerDay: number | null;
  leeches: LeechChoice;
  decks: readonly StudiedDeck[];
}

const ORDERS: readonly { value: DueOrder; label: string }[] = [
  { value: "overdue", label: "Most overdue for its interval first" },
  { value: "day", label: "By day: what was due first" },
  { value: "random", label: "Random, another each day" },
];

const LEECHES: readonly { value: LeechChoice; label: string }[] = [
  { value: "mark", label: "Mark it" },
  { value: "suspend", label: "Suspend it too" },
];

interface LimitProps {
  label: string;
  name: string;
  limit: number | null;
  error: string | undefined;
  help?: string;
}

const Limit = ({ label, name, limit, error, help }: LimitProps) => (
  <TextField
    label={label}
    name={name}
    type="number"
    inputMode="numeric"
    min={0}
    max={9999}
    placeholder="no limit"
    defaultValue={limit ?? ""}
    error={error}
    help={help}
  />
);

/** How a day is filled: the order of due cards, limits in all and of each deck, and what becomes of leeches. */
export const QueueForm = ({ dueOrder, reviewsPerDay, leeches, decks }: QueueFormProps) => {
  const [outcome, send, sending] = useActionState(saveQueue, null);
  const form = useFocusOnProblem(outcome);
  const problems = outcome?.kind === "refused" ? outcome.problems : {};
  return (
    <form ref={form} className={styles["form"]} noValidate action={send} onSubmit={keepInput(send)}>
      <SelectField
        label="Due cards come"
        name="dueOrder"
        options={ORDERS}
        defaultValue={dueOrder}
        error={problems["dueOrder"]}
      />
      <Limit
        label="Reviews a day"
        name="reviewsPerDay"
        limit={reviewsPerDay}
        error={problems["reviewsPerDay"]}
        help="The most urgent are offered. What is beyond stays due, and Today says how many."
      />
      {decks.map(({ deckId, title, builtIn, ...limits }, index) => (
        <fieldset key={deckId} className={styles["deck"]}>
          <legend>
            Of these, from {builtIn ? `the built-in notes, “${title}”` : "your own notes and cards"}
          </legend>
          <div className={styles["pair"]}>
            <Limit
              label="New a day"
              name={`newPerDay ${deckId}`}
              limit={limits.newPerDay}
              error={problems[`decks.${index}.newPerDay`]}
            />
            <Limit
              label="Reviews a day"
              name={`reviewsPerDay ${deckId}`}
              limit={limits.reviewsPerDay}
              error={problems[`decks.${index}.reviewsPerDay`]}
            />
          </div>
        </fieldset>
      ))}
      <Segmented
        legend="A card that was forgotten 8 times, and every 4 times after"
        name="leeches"
        choices={LEECHES}
        defaultValue={leeches}
      />
      <SaveEnd sending={sending} outcome={outcome} />
    </form>
  );
};
