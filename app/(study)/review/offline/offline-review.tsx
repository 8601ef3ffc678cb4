"use client";

import { useEffect, useState } from "react";
import { Button } from "#app/_ui/button.tsx";
import { EmptyState } from "#app/_ui/empty-state.tsx";
import { ExerciseSheet } from "../_session/exercise-sheet.tsx";
import { ReviewSession } from "../_session/review-session.tsx";
import { loadOnDevice, type OnDevice } from "./load-on-device.ts";
import styles from "./offline.module.css";

/** With a connection this page has nothing to say: the asked one is loaded anew. */
const tryAgain = (): void => window.location.reload();

const NOTHING = {
  "never-here": {
    title: "Offline, and nothing is on this device yet.",
    words:
      "Open Notecurve once with a connection; from then on today’s and the coming week’s reviews are here.",
  },
  "all-done": {
    title: "Offline. All that this device has for today is done.",
    words: "Your reviews are kept here and will be sent when the connection is back.",
  },
} as const;

/** The reviews that are on this device, while there is no connection. */
export const OfflineReview = () => {
  const [found, setFound] = useState<OnDevice | null>(null);
  useEffect(() => {
    let gone = false;
    void loadOnDevice(Date.now()).then((what) => {
      if (!gone) setFound(what);
    });
    return () => {
      gone = true;
    };
  }, []);
  // Whoever reviews goes on; whoever waits gets the page that was asked for.
  const waits = found !== null && found.kind !== "reviews";
  useEffect(() => {
    if (!waits) return;
    window.addEventListener("online", tryAgain);
    return () => window.removeEventListener("online", tryAgain);
  }, [waits]);
  if (found === null) return null;
  if (found.kind === "reviews")
    return (
      <ReviewSession
        queue={found.queue}
        learnerId={found.learnerId}
        exerciseSheet={ExerciseSheet}
      />
    );
  const { title, words } = NOTHING[found.kind];
  return (
    <main id="main" className={styles["page"]}>
      <EmptyState title={title} actions={<Button onClick={tryAgain}>Try again</Button>}>
        {words}
      </EmptyState>
    </main>
  );
};
