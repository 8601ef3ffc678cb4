"use client";

import type { ComponentProps } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "./button.tsx";

interface SubmitButtonProps extends ComponentProps<typeof Button> {
  /** Said while the form is being sent: "Saving". */
  busyLabel: string;
}

/** Sends the form around it, and is busy while that goes on. */
export const SubmitButton = ({ kind = "primary", ...rest }: SubmitButtonProps) => {
  const { pending } = useFormStatus();
  return <Button {...rest} kind={kind} type={pending ? "button" : "submit"} busy={pending} />;
};
