"use client";

import { useEffect, useState } from "react";
import { useCardTimer } from "#app/_sitting/card-timer-switch.ts";
import styles from "./card-timer.module.css";

const SECOND = 1_000;
/** Where somebody asked for less motion. */
const STEADY_SECONDS = 10;

const spent = (millis: number, step: number): string => {
  const seconds = Math.floor(millis / SECOND / step) * step;
  const minutes = Math.floor(seconds / 60);
  return minutes === 0 ? `${seconds} s` : `${minutes}:${String(seconds % 60).padStart(2, "0")} min`;
};

/** How long the card on the screen was looked at, for who wants to see it. It is not announced and urges nobody. */
export const CardTimer = ({ attentionMillis }: { attentionMillis: () => number }) => {
  const { on } = useCardTimer();
  return on ? <Ticking attentionMillis={attentionMillis} /> : null;
};

const Ticking = ({ attentionMillis }: { attentionMillis: () => number }) => {
  const [words, setWords] = useState(() => spent(0, 1));
  useEffect(() => {
    const steady = matchMedia("(prefers-reduced-motion: reduce)");
    const look = () => setWords(spent(attentionMillis(), steady.matches ? STEADY_SECONDS : 1));
    const timer = setInterval(look, SECOND);
    return () => clearInterval(timer);
  }, [attentionMillis]);
  return (
    <span className={styles["timer"]} role="timer" aria-live="off" aria-label="Time on this card">
      {words}
    </span>
  );
};
