"use client";

import { useActionState } from "react";
import { SelectField, TextField, type Option } from "#app/_ui/inputs.tsx";
import { keepInput } from "#app/_ui/keep-input.ts";
import { useFocusOnProblem } from "#app/_ui/use-focus-on-problem.ts";
import { saveSettings } from "./actions.ts";
import { SaveEnd } from "./save-end.tsx";
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
      <SaveEnd sending={sending} outcome={outcome} />
    </form>
  );
};
