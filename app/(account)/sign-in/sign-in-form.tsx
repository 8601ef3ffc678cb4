"use client";

import { useActionState } from "react";
import { Button } from "#app/_ui/button.tsx";
import { textOf } from "#app/_ui/form-text.ts";
import { useHotkeySwitch } from "#app/_ui/hotkey-switch.ts";
import { TextField } from "#app/_ui/inputs.tsx";
import { keepInput } from "#app/_ui/keep-input.ts";
import { PasswordField } from "#app/_ui/password-field.tsx";
import { useFocusOnProblem } from "#app/_ui/use-focus-on-problem.ts";
import { signIn, type SignIn } from "#lib/client/sign-in.ts";
import { adoptScreen } from "../actions.ts";
import styles from "../_door/entry-form.module.css";
import { messages, type SignInProblem } from "./messages.ts";

interface Attempt {
  readonly outcome: SignIn;
}

interface SignInFormProps {
  /** Where to go afterwards, a path of this site. */
  goTo: string;
  problem: SignInProblem | null;
}

export const SignInForm = ({ goTo, problem }: SignInFormProps) => {
  const { setOn } = useHotkeySwitch();
  const [attempt, send, sending] = useActionState(
    async (_: Attempt | null, form: FormData): Promise<Attempt> => {
      const outcome = await signIn(textOf(form, "email"), textOf(form, "password"));
      if (outcome === "signed-in") {
        const screen = await adoptScreen();
        if (screen) setOn(screen.hotkeys);
        window.location.assign(goTo);
      }
      return { outcome };
    },
    problem && { outcome: problem },
  );
  const form = useFocusOnProblem(attempt);
  const outcome = attempt?.outcome ?? "signed-in";
  const message = outcome === "signed-in" ? null : messages[outcome];
  const busy = sending || attempt?.outcome === "signed-in";

  return (
    <form
      ref={form}
      className={styles["form"]}

      action={send}
      onSubmit={keepInput(send)}
    >
      <TextField label="E-mail" name="email" type="email" autoComplete="username" required />
      <PasswordField
        label="Password"
        name="password"
        autoComplete="current-password"
        required
        error={outcome === "no-match" ? message : null}
      />
      {outcome === "no-match" || message === null ? null : (
        <p className={styles["problem"]} role="alert">
          {message}
        </p>
      )}
      <Button
        kind="primary"
        size="big"
        wide
        type={busy ? "button" : "submit"}
        busy={busy}
        busyLabel="Signing in"
      >
        Sign in
      </Button>
    </form>
  );
};
