import type { Outbox } from "./outbox.ts";

/**
 * Tells how many events have reached the server that had to wait on this device: for a connection, for a sign-in, or
 * since an earlier visit. What goes out at once is not told. Returns the way to stop listening.
 */
export const onLateDelivery = (
  outbox: Pick<Outbox, "state" | "subscribe">,
  tell: (count: number) => void,
): (() => void) => {
  let most = outbox.state.late;
  return outbox.subscribe(() => {
    const { waiting, late, status } = outbox.state;
    most = Math.max(most, late);
    if (status !== "idle" || waiting.length > 0 || most === 0) return;
    const count = most;
    most = 0;
    tell(count);
  });
};
