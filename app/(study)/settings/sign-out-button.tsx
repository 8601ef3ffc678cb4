"use client";

import { useState, useTransition } from "react";
import { useOutbox, useOutboxState } from "#app/_sitting/use-outbox.ts";
import { Button } from "#app/_ui/button.tsx";
import { countOf } from "#app/_ui/count-of.ts";
import { Dialog } from "#app/_ui/dialog.tsx";
import { forgetLearner } from "#lib/client/device-store.ts";
import { signOut } from "#lib/client/sign-in.ts";
import { Said } from "./said.tsx";

/** Signs out, and takes what is the learner's off this device. What waits to be sent is sent first, or asked about. */
export const SignOutButton = ({ learnerId }: { learnerId: string }) => {
  const outbox = useOutbox(learnerId);
  const state = useOutboxState(outbox);
  const [leaving, leave] = useTransition();
  const [asks, setAsks] = useState(false);
  const [failed, setFailed] = useState(false);
  const end = async (): Promise<void> => {
    try {
      await forgetLearner(learnerId).catch(() => undefined);
      await signOut();
    } catch {
      setFailed(true);
    }
  };
  const start = (): void =>
    leave(async () => {
      await outbox.flush();
      if (outbox.state.waiting.length > 0) setAsks(true);
      else await end();
    });
  const waiting = countOf(state.waiting.length, "review");
  return (
    <>
      <Button onClick={start} busy={leaving} busyLabel="Signing out">
        Sign out
      </Button>
      <Said failed>
        {failed ? "The server did not answer. You are still signed in; try again." : null}
      </Said>
      <Dialog
        open={asks}
        onClose={() => setAsks(false)}
        title={`Sign out with ${waiting} not sent?`}
        actions={
          <>
            <Button kind="danger" busy={leaving} onClick={() => leave(end)}>
              Sign out and lose them
            </Button>
            <Button kind="quiet" onClick={() => setAsks(false)}>
              Stay
            </Button>
          </>
        }
      >
        <p>
          The server cannot be reached now. {waiting} wait on this device and are sent when it
          answers again; signing out takes them off it.
        </p>
      </Dialog>
    </>
  );
};
