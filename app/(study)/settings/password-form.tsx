"use client";

import { useActionState } from "react";
import { Button } from "#app/_ui/button.tsx";
import { textOf } from "#app/_ui/form-text.ts";
import { keepInput } from "#app/_ui/keep-input.ts";
import { PasswordField } from "#app/_ui/password-field.tsx";
import { useFocusOnProblem } from "#app/_ui/use-focus-on-problem.ts";
import { signIn } from "#lib/client/sign-in.ts";
import { changePassword, type PasswordProblems } from "./actions.ts";
import { Said } from "./said.tsx";
import styles from "./settings.module.css";

type Outcome =
  { readonly kind: "changed" } | { readonly kind: "refused"; readonly problems: PasswordProblems };

/** All sessions end with the old password, so this browser opens a new one at once. */
const changeAndStay = async (email: string, form: FormData): Promise<Outcome> => {
  const problems = await changePassword(form);
  if (problems) return { kind: "refused", problems };
  const outcome = await signIn(email, textOf(form, "next"));
  if (outcome !== "signed-in") window.location.assign("/sign-in?callbackUrl=/settings");
  return { kind: "changed" };
};

export const PasswordForm = ({ email }: { email: string }) => {
  const [outcome, send, sending] = useActionState(
    (_: Outcome | null, form: FormData) => changeAndStay(email, form),
    null,
  );
  const form = useFocusOnProblem(outcome);
  const problems = outcome?.kind === "refused" ? outcome.problems : {};
  const changed = outcome?.kind === "changed" && !sending;
  return (
    <form
      ref={form}
      className={styles["form"]}

      noValidate
      action={send}
      onSubmit={keepInput(send)}
    >
      {/* Tells a password manager whose password this is; it overlooks inputs of the type "hidden". */}
      <input type="email" name="email" value={email} autoComplete="username" readOnly hidden />
      <PasswordField
        label="Present password"
        name="current"
        autoComplete="current-password"
        error={problems.current}
      />
      <PasswordField
        label="New password"
        name="next"
        autoComplete="new-password"
        help="At least 10 characters. Four random words do well."
        error={problems.next}
      />
      <div className={styles["end"]}>
        <Button type={sending ? "button" : "submit"} busy={sending} busyLabel="Changing">
          Change the password
        </Button>
        <Said>{changed ? "Changed. Other devices are signed out." : null}</Said>
      </div>
    </form>
  );
};
