"use client";

import { useActionState, useSyncExternalStore } from "react";
import { Button } from "#app/_ui/button.tsx";
import { textOf } from "#app/_ui/form-text.ts";
import { TextField } from "#app/_ui/inputs.tsx";
import { keepInput } from "#app/_ui/keep-input.ts";
import { PasswordField } from "#app/_ui/password-field.tsx";
import { useFocusOnProblem } from "#app/_ui/use-focus-on-problem.ts";
import { signIn } from "#lib/client/sign-in.ts";
import styles from "../_door/entry-form.module.css";
import { createAccount, type SignUpProblems } from "./actions.ts";

const unchanging = () => () => {};
const browserZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** "New York" of "America/New_York". */
const placeOf = (zone: string): string => (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");

/** The browser's time zone; empty on the server, which cannot know it. */
const useBrowserZone = (): string => useSyncExternalStore(unchanging, browserZone, () => "");

const enter = async (form: FormData): Promise<SignUpProblems | null> => {
  const problems = await createAccount(form);
  if (problems) return problems;
  const outcome = await signIn(textOf(form, "email"), textOf(form, "password"));
  window.location.assign(outcome === "signed-in" ? "/" : "/sign-in");
  return null;
};

export const SignUpForm = () => {
  const [attempt, send, sending] = useActionState(
    async (_: { problems: SignUpProblems | null } | null, form: FormData) => ({
      problems: await enter(form),
    }),
    null,
  );
  const zone = useBrowserZone();
  const form = useFocusOnProblem(attempt);
  const problems = attempt?.problems ?? {};
  const busy = sending || attempt?.problems === null;

  return (
    <form
      ref={form}
      className={styles["form"]}

      noValidate
      action={send}
      onSubmit={keepInput(send)}
    >
      <TextField label="Name" name="name" autoComplete="name" error={problems.name} />
      <TextField
        label="E-mail"
        name="email"
        type="email"
        autoComplete="username"
        error={problems.email}
      />
      <PasswordField
        label="Password"
        name="password"
        autoComplete="new-password"
        help="At least 10 characters. Four random words do well."
        error={problems.password}
      />
      <input type="hidden" name="zone" value={zone} />
      <Button
        kind="primary"
        size="big"
        wide
        type={busy ? "button" : "submit"}
        busy={busy}
        busyLabel="Creating the account"
      >
        Create an account
      </Button>
      <p className={styles["note"]}>
        {zone === ""
          ? ""
          : `Your days follow the clock of ${placeOf(zone)}, as this browser does. `}
        The settings can change it.
      </p>
    </form>
  );
};
