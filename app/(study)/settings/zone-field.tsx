"use client";

import { useId, useState } from "react";
import { TextField } from "#app/_ui/inputs.tsx";

const timeIn = (zone: string): string | null => {
  try {
    return new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      hour: "2-digit",
      minute: "2-digit",
    }).format();
  } catch {
    return null;
  }
};

/** "New York, America": a browser looks for what is typed in this too, and no zone's own name has a space. */
const placeOf = (zone: string): string =>
  zone.split("/").toReversed().join(", ").replaceAll("_", " ");

interface ZoneFieldProps {
  zones: readonly string[];
  zone: string;
  error: string | undefined;
}

/** Every zone that the server knows, found by typing a part of its name. */
export const ZoneField = ({ zones, zone, error }: ZoneFieldProps) => {
  const list = useId();
  const [time, setTime] = useState<string | null>(null);
  return (
    <>
      <TextField
        label="Time zone"
        name="zone"
        list={list}
        defaultValue={zone}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTime(timeIn(event.target.value.trim()))}
        help={
          time === null ? "Type a city or a continent, and choose." : `It is ${time} there now.`
        }
        error={error}
      />
      <datalist id={list}>
        {zones.map((name) => (
          <option key={name} value={name}>
            {placeOf(name)}
          </option>
        ))}
      </datalist>
    </>
  );
};
