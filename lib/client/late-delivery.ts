import type { Outbox } from "./outbox.ts";

/**
 * Tells how many events have reached the server that had to wait on this device: for a connection, for a sign-in, or
 * since an earlier visit. What goes out at once is not told. Returns the way to stop listening.
 */
export const onLateDelivery = (
  outbox: Pick<Outbox, "state" | "subscribe">,
  tell: (count: number) => void,
): (() => void) => {
  let late = outbox.state.waiting.length;
  return outbox.subscribe(() => {
    const { waiting, status } = outbox.state;
    if (status === "unreachable" || status === "signed-out") late = waiting.length;
    if (status !== "idle" || waiting.length > 0 || late === 0) return;
    const count = late;
    late = 0;
    tell(count);
  });
};
