"use client";

import { useState } from "react";
import type { ComponentProps, ReactNode } from "react";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";

interface ConfirmButtonProps extends Omit<ComponentProps<typeof Button>, "title" | "onClick"> {
  /** The question, naming the thing: "Delete this card?" */
  question: ReactNode;
  /** What happens, and what stays. */
  explanation?: ReactNode;
  /** The verb: "Delete". */
  verb: string;
  /** While it is being done: "Deleting". */
  busyVerb?: string;
  /** What the other button says. */
  keep?: string;
  /** A server action without a form of its own, or a function. */
  onConfirm: () => void | Promise<void>;
}

/** A button that asks once before it destroys. */
export const ConfirmButton = (props: ConfirmButtonProps) => {
  const {
    question,
    explanation,
    verb,
    busyVerb,
    keep = "Cancel",
    onConfirm,
    kind = "danger",
    ...rest
  } = props;
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const confirm = async (): Promise<void> => {
    setBusy(true);
    try {
      await onConfirm();
      setOpen(false);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button {...rest} kind={kind} aria-haspopup="dialog" onClick={() => setOpen(true)} />
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={question}
        actions={
          <>
            <Button kind="danger" busy={busy} busyLabel={busyVerb} onClick={() => void confirm()}>
              {verb}
            </Button>
            <Button kind="quiet" onClick={() => setOpen(false)}>
              {keep}
            </Button>
          </>
        }
      >
        {explanation}
      </Dialog>
    </>
  );
};
