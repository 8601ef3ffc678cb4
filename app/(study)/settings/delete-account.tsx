"use client";

import { useActionState, useState } from "react";
import { Button } from "#app/_ui/button.tsx";
import { Dialog } from "#app/_ui/dialog.tsx";
import { keepInput } from "#app/_ui/keep-input.ts";
import { PasswordField } from "#app/_ui/password-field.tsx";
import { useFocusOnProblem } from "#app/_ui/use-focus-on-problem.ts";
import { forgetLearner } from "#lib/client/device-store.ts";
import { signOut } from "#lib/client/sign-in.ts";
import { deleteAccount } from "./actions.ts";
import styles from "./settings.module.css";

interface Attempt {
  /** Null when the account is gone. */
  readonly problem: string | null;
}

const deleteAndLeave =
  (learnerId: string) =>
  async (_: Attempt | null, form: FormData): Promise<Attempt> => {
    const problem = await deleteAccount(form);
    if (problem !== null) return { problem };
    await forgetLearner(learnerId).catch(() => undefined);
    await signOut("/?account=deleted");
    return { problem };
  };

const FORM_ID = "delete-account";

/** Asks once, names the thing, and wants the password. */
export const DeleteAccount = ({ learnerId, email }: { learnerId: string; email: string }) => {
  const [open, setOpen] = useState(false);
  const [attempt, send, sending] = useActionState(deleteAndLeave(learnerId), null);
  const form = useFocusOnProblem(attempt);
  const close = (): void => setOpen(false);
  const busy = sending || attempt?.problem === null;
  return (
    <>
      <Button kind="danger" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Delete the account
      </Button>
      <Dialog
        open={open}
        onClose={close}
        title={`Delete the account ${email}?`}
        actions={
          <>
            <Button
              kind="danger"
              form={FORM_ID}
              type={busy ? "button" : "submit"}
              busy={busy}
              busyLabel="Deleting"
            >
              Delete everything
            </Button>
            <Button kind="quiet" onClick={close}>
              Keep it
            </Button>
          </>
        }
      >
        <form
          ref={form}
          id={FORM_ID}
          className={styles["form"]}

          noValidate
          action={send}
          onSubmit={keepInput(send)}
        >
          <p>Your notes, your cards and every review go with it, and cannot be brought back.</p>
          <PasswordField
            label="Password"
            name="password"
            autoComplete="current-password"
            error={attempt?.problem}
          />
        </form>
      </Dialog>
    </>
  );
};
