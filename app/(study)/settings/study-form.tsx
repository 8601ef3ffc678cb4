"use client";

import { useActionState } from "react";
import { Button } from "#app/_ui/button.tsx";
import { SelectField, TextField, type Option } from "#app/_ui/inputs.tsx";
import { keepInput } from "#app/_ui/keep-input.ts";
import { useFocusOnProblem } from "#app/_ui/use-focus-on-problem.ts";
import { saveSettings } from "./actions.ts";
import { Said } from "./said.tsx";
import styles from "./settings.module.css";
import { ZoneField } from "./zone-field.tsx";

interface StudyFormProps {
  name: string;
  zone: string;
  dayStart: number;
  newPerDay: number;
  zones: readonly string[];
  hours: readonly Option[];
}

const WORDS = {
  changed: "Saved.",
  refused: null,
  "signed-out": "Your session has ended. Sign in in another tab, then save again.",
} as const;

/** Name, zone, start of the day and new cards a day. */
export const StudyForm = ({ name, zone, dayStart, newPerDay, zones, hours }: StudyFormProps) => {
  const [outcome, send, sending] = useActionState(saveSettings, null);
  const form = useFocusOnProblem(outcome);
  const problems = outcome?.kind === "refused" ? outcome.problems : {};
  return (
    <form ref={form} className={styles["form"]} noValidate action={send} onSubmit={keepInput(send)}>
      <TextField
        label="Name"
        name="name"
        autoComplete="name"
        defaultValue={name}
        error={problems.name}
      />
      <ZoneField zones={zones} zone={zone} error={problems.zone} />
      <div className={styles["pair"]}>
        <SelectField
          label="The day starts at"
          name="dayStart"
          options={hours}
          defaultValue={String(dayStart)}
          error={problems.dayStart}
        />
        <TextField
          label="New cards a day"
          name="newPerDay"
          type="number"
          inputMode="numeric"
          min={0}
          max={500}
          defaultValue={newPerDay}
          error={problems.newPerDay}
        />
      </div>
      <div className={styles["end"]}>
        <Button
          kind="primary"
          type={sending ? "button" : "submit"}
          busy={sending}
          busyLabel="Saving"
        >
          Save
        </Button>
        <Said failed={outcome?.kind === "signed-out"}>
          {outcome === null || sending ? null : WORDS[outcome.kind]}
        </Said>
      </div>
    </form>
  );
};
