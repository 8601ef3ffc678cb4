"use client";

import { useState, useTransition } from "react";
import { Button } from "#app/_ui/button.tsx";
import { signOut } from "#lib/client/sign-in.ts";
import { Said } from "./said.tsx";

export const SignOutButton = () => {
  const [leaving, leave] = useTransition();
  const [failed, setFailed] = useState(false);
  const end = (): void =>
    leave(async () => {
      try {
        await signOut();
      } catch {
        setFailed(true);
      }
    });
  return (
    <>
      <Button onClick={end} busy={leaving} busyLabel="Signing out">
        Sign out
      </Button>
      <Said failed>
        {failed ? "The server did not answer. You are still signed in; try again." : null}
      </Said>
    </>
  );
};
