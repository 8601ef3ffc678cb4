"use client";

import { useId, useState } from "react";
import { Button } from "#app/_ui/button.tsx";
import { Dialog } from "#app/_ui/dialog.tsx";
import { TextField } from "#app/_ui/inputs.tsx";
import { addDays, parseLocalDate, type LocalDate } from "#lib/domain/time/local-date.ts";

interface SetDueButtonProps {
  /** The question: "When are these 3 cards due?" */
  question: string;
  today: LocalDate;
  kind?: "plain" | "quiet";
  busy: boolean;
  onSet: (dueOn: LocalDate) => void;
}

/** Asks for a day and moves the card there by hand. */
export const SetDueButton = ({ question, today, kind, busy, onSet }: SetDueButtonProps) => {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState<string>(addDays(today, 1));
  const formId = useId();
  const day = parseLocalDate(text);
  const usable = day !== null && day >= today ? day : null;
  return (
    <>
      <Button
        kind={kind}
        size="small"
        busy={busy}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        Set due
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={question}
        actions={
          <>
            <Button kind="primary" type="submit" form={formId}>
              Set the day
            </Button>
            <Button kind="quiet" onClick={() => setOpen(false)}>
              Cancel
            </Button>
          </>
        }
      >
        <form
          id={formId}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (usable === null) return;
            setOpen(false);
            onSet(usable);
          }}
        >
          <TextField
            label="Due on"
            type="date"
            min={today}
            value={text}
            onChange={(event) => setText(event.target.value)}
            help="Only the day changes: the interval stays, and so do the reviews in the log."
            error={usable === null ? "Choose today or a later day." : undefined}
          />
        </form>
      </Dialog>
    </>
  );
};
