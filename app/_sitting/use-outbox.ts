"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import {
  addEvents,
  dropEvents,
  loadEvents,
  markRefused,
  markSent,
} from "#lib/client/device-store.ts";
import { openEventStore } from "#lib/client/open-event-store.ts";
import { Outbox, type EventStore, type OutboxState } from "#lib/client/outbox.ts";
import { sendReviews } from "#lib/client/send-reviews.ts";

const NOTHING: OutboxState = { waiting: [], late: 0, refused: [], status: "idle" };
const FIRST_RETRY_MILLIS = 2_000;
const LAST_RETRY_MILLIS = 60_000;

const onServer = (): OutboxState => NOTHING;

const deviceStore: EventStore = { loadEvents, addEvents, markSent, markRefused, dropEvents };

/** Tabs of one browser tell each other that what is kept has changed. */
const CHANNEL = "notecurve outbox";

/** Sends again after 2, 4, 8 … seconds, 60 at most, while something waits, and as soon as the connection is back. */
const keepSending = (outbox: Outbox): (() => void) => {
  let pause = FIRST_RETRY_MILLIS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const again = async (): Promise<void> => {
    if (outbox.state.waiting.length > 0) await outbox.flush();
    pause =
      outbox.state.waiting.length > 0 ? Math.min(pause * 2, LAST_RETRY_MILLIS) : FIRST_RETRY_MILLIS;
    timer = setTimeout(() => void again(), pause);
  };
  const now = (): void => {
    clearTimeout(timer);
    pause = FIRST_RETRY_MILLIS;
    void again();
  };
  now();
  window.addEventListener("online", now);
  return () => {
    window.removeEventListener("online", now);
    clearTimeout(timer);
  };
};

/** What waits, and how the sending goes; whoever asks is drawn again with each step of it. */
export const useOutboxState = (outbox: Outbox): OutboxState =>
  useSyncExternalStore(
    (listener) => outbox.subscribe(listener),
    () => outbox.state,
    onServer,
  );

/** The device's outbox, sending again with back-off while something waits. */
export const useOutbox = (learnerId: string): Outbox => {
  const [outbox] = useState(
    () =>
      new Outbox({
        store: openEventStore(deviceStore),
        learnerId,
        send: (events) => sendReviews(learnerId, events),
      }),
  );
  useEffect(() => {
    const channel = new BroadcastChannel(CHANNEL);
    let count = 0;
    let stop: (() => void) | undefined;
    let left = false;
    const stopTelling = outbox.subscribe(() => {
      // A channel, unlike a window, takes no origin.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      if (outbox.events.length !== count) channel.postMessage(learnerId);
      count = outbox.events.length;
    });
    channel.addEventListener("message", ({ data }) => {
      if (data === learnerId) void outbox.load();
    });
    void outbox.load().finally(() => {
      if (!left) stop = keepSending(outbox);
    });
    return () => {
      left = true;
      stop?.();
      stopTelling();
      channel.close();
    };
  }, [outbox, learnerId]);
  return outbox;
};
