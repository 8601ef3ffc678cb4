"use client";

import { useLayoutEffect, useState, type RefObject } from "react";
import { readFields, sameFields, type Fields } from "./fields.ts";

interface KeptFields {
  readonly fields: Fields;
  /** What is stored, as far as this editor knows: what the edit began with. */
  readonly base: Fields;
  readonly change: (fields: Fields) => void;
  /** What was typed earlier in this tab and not saved is back. */
  readonly restored: boolean;
  /** Something is typed that is not saved. */
  readonly unsaved: boolean;
  /** Begins again from these fields, and keeps nothing. */
  readonly reset: (fields: Fields) => void;
  /** Takes note of what is stored now; what is typed stays. */
  readonly rebase: (base: Fields) => void;
}

const store = (key: string, text: string | null): void => {
  try {
    if (text === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
  } catch {
    // A browser that keeps nothing still edits.
  }
};

const kept = (key: string): string | null => {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
};

/** What stands in the form before the page is alive: somebody may type sooner. */
const typedIn = (form: HTMLFormElement | null, fields: Fields): Fields => {
  const written = form ? new FormData(form) : new FormData();
  const textOf = (name: "prompt" | "answer" | "text" | "exercise"): string => {
    const value = written.get(name);
    // A form speaks of line ends as the wire does.
    return typeof value === "string" ? value.replace(/\r\n/g, "\n") : fields[name];
  };
  return {
    ...fields,
    prompt: textOf("prompt"),
    answer: textOf("answer"),
    text: textOf("text"),
    exercise: textOf("exercise"),
  };
};

/**
 * The fields of an editor, kept in this tab under `key` until they are saved. What was typed over another wording
 * than `start` is brought back with that wording as its base: whoever saves it is told that the card changed.
 */
export const useKeptFields = (
  key: string,
  start: Fields,
  form: RefObject<HTMLFormElement | null>,
): KeptFields => {
  const [base, setBase] = useState(start);
  const [fields, setFields] = useState(start);
  const [restored, setRestored] = useState(false);
  const change = (next: Fields): void => {
    setFields(next);
    store(key, sameFields(next, base) ? null : JSON.stringify({ start: base, fields: next }));
  };
  // Before any event is heard: a handler that does not know of it yet would wipe what was typed.
  useLayoutEffect(() => {
    const typed = typedIn(form.current, base);
    if (!sameFields(typed, base)) {
      change(typed);
      return;
    }
    const found = readFields(kept(key));
    if (!found || sameFields(found.fields, base)) return;
    setBase(found.start);
    setFields(found.fields);
    setRestored(true);
    // Only once: later changes are made here.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
  return {
    fields,
    base,
    restored,
    unsaved: !sameFields(fields, base),
    change,
    reset: (next) => {
      setBase(next);
      setFields(next);
      setRestored(false);
      store(key, null);
    },
    rebase: (next) => {
      setBase(next);
      store(key, JSON.stringify({ start: next, fields }));
    },
  };
};
