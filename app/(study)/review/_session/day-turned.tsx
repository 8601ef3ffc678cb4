"use client";

import { useEffect, useState } from "react";
import { Banner } from "#app/_ui/banner.tsx";
import { Button } from "#app/_ui/button.tsx";

interface DayTurnedProps {
  /** Milliseconds since 1970. */
  dayEndsAt: number;
  dayStart: number;
}

/** The learner's day ends in the middle of a sitting: what is graded from now on counts for the new day. */
export const DayTurned = ({ dayEndsAt, dayStart }: DayTurnedProps) => {
  const [turned, setTurned] = useState(false);
  useEffect(() => {
    const look = () => setTurned(Date.now() >= dayEndsAt);
    look();
    const timer = setInterval(look, 30_000);
    return () => clearInterval(timer);
  }, [dayEndsAt]);
  if (!turned) return null;
  return (
    <Banner
      action={
        <Button kind="quiet" size="small" onClick={() => window.location.reload()}>
          Load the new day
        </Button>
      }
    >
      A new day started at {String(dayStart).padStart(2, "0")}:00. What you grade now counts for it.
    </Banner>
  );
};
