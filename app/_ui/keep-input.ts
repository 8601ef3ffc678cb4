"use client";

import { startTransition, type FormEvent } from "react";

/**
 * For `onSubmit` beside `action`: sends the form without the reset that React gives a form after its action, so that
 * what was typed stays. Before the page is hydrated, `action` alone does the work.
 */
export const keepInput =
  (send: (form: FormData) => void) =>
  (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    startTransition(() => send(form));
  };
