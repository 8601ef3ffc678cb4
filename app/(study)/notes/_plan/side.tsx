"use client";

import { Prose } from "#app/_ui/prose.tsx";
import { useRenderer } from "./use-renderer.ts";
import styles from "./card.module.css";

interface SideProps {
  markdown: string;
  /** Null where the plan leaves it to whoever shows the card. */
  html: string | null;
  className?: string | undefined;
}

/** One side of a card, its formulas set. */
export const Side = ({ markdown, html, className = "" }: SideProps) => {
  const prose = useRenderer(html === null);
  const set = html ?? prose?.renderProse(markdown).html;
  return set === undefined ? (
    <p className={className}>{markdown}</p>
  ) : (
    <Prose html={set} size="small" className={className} />
  );
};

interface Sides {
  readonly prompt: string;
  readonly answer: string;
}

/** A card before and after it was reworded, beside each other, with what differs marked. */
export const BothWordings = ({ was, now }: { was: Sides; now: Sides }) => {
  const prose = useRenderer(true);
  const sides = (["prompt", "answer"] as const).map((side) => ({
    side,
    ...(prose?.renderChange(was[side], now[side]) ?? { wasHtml: null, nowHtml: null }),
  }));
  return (
    <div className={styles["both"]}>
      <div>
        <p className={styles["when"]}>Before</p>
        {sides.map(({ side, wasHtml }) => (
          <Side key={side} markdown={was[side]} html={wasHtml} className={styles[side] ?? ""} />
        ))}
      </div>
      <div>
        <p className={styles["when"]}>Now</p>
        {sides.map(({ side, nowHtml }) => (
          <Side key={side} markdown={now[side]} html={nowHtml} className={styles[side] ?? ""} />
        ))}
      </div>
    </div>
  );
};
