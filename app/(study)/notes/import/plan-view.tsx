"use client";

import { countOf } from "#app/_ui/count-of.ts";
import { useEffect, useRef, useState } from "react";
import { Button } from "#app/_ui/button.tsx";
import { Checkbox } from "#app/_ui/inputs.tsx";
import { Prose } from "#app/_ui/prose.tsx";
import type { NotePlan, PlannedCard } from "#lib/server/use-cases/import-note.ts";
import styles from "./import.module.css";

interface PlanViewProps {
  plan: NotePlan;
  busy: boolean;
  onImport: () => void;
  onCancel: () => void;
}

const WORDS = {
  new: { sign: "+", word: "new" },
  unchanged: { sign: "·", word: "kept" },
  reworded: { sign: "~", word: "reworded" },
  moved: { sign: "↓", word: "moved" },
  gone: { sign: "−", word: "gone" },
} as const;
const ORDER = ["new", "reworded", "moved", "gone", "unchanged"] as const;

const ANSWER_WORDS = {
  same: "answer unchanged",
  near: "answer mended",
  changed: "answer changed",
} as const;

const PlannedCardView = ({
  planned: { change, card, was, answer, revived },
}: {
  planned: PlannedCard;
}) => (
  <li className={styles["planned"]} data-change={change}>
    <span className={styles["sign"]} aria-hidden="true">
      {WORDS[change].sign}
    </span>
    <div className={styles["sides"]}>
      <p className={styles["meta"]}>
        {WORDS[change].word}
        {card.line === null ? "" : `, line ${card.line}`}
        {change === "reworded" && answer ? `, ${ANSWER_WORDS[answer]}` : ""}
        {revived ? ", comes back with its history" : ""}
        {change === "gone" ? ", set aside with its history" : ""}
      </p>
      {was ? (
        <div className={styles["was"]}>
          <Prose html={was.promptHtml} size="small" />
          <Prose html={was.answerHtml} size="small" />
        </div>
      ) : null}
      <Prose html={card.promptHtml} size="small" className={styles["prompt"] ?? ""} />
      <Prose html={card.answerHtml} size="small" className={styles["answer"] ?? ""} />
    </div>
  </li>
);

/** What importing would do: counts, cards, blocks that give none with the reason, and what to mend in the note. */
export const PlanView = ({ plan, busy, onImport, onCancel }: PlanViewProps) => {
  const title = useRef<HTMLHeadingElement>(null);
  const [confirmed, setConfirmed] = useState(false);
  useEffect(() => title.current?.focus(), []);
  const { counts } = plan;
  const before = counts.gone + counts.unchanged + counts.reworded + counts.moved;
  const losesMost = counts.gone * 2 > before;
  return (
    <section className={styles["plan"]} aria-labelledby="plan-title">
      <h2 id="plan-title" ref={title} tabIndex={-1} className={styles["planTitle"]}>
        The plan for {plan.title}
      </h2>
      <ul className={styles["counts"]} aria-label="Counts">
        {ORDER.filter((change) => counts[change] > 0 || change === "new").map((change) => (
          <li key={change} data-change={change}>
            <span className={styles["sign"]} aria-hidden="true">
              {WORDS[change].sign}
            </span>
            <strong>{counts[change]}</strong> {WORDS[change].word}
          </li>
        ))}
      </ul>
      <p className={styles["words"]}>
        Nothing is stored until you import.{" "}
        {plan.exercises.length > 0 ? `With exercises: ${plan.exercises.join("; ")}.` : ""}
      </p>
      {losesMost ? (
        <Checkbox
          label={`More than half of the cards (${counts.gone} of ${before}) would be set aside. Import all the same.`}
          checked={confirmed}
          onChange={(event) => setConfirmed(event.target.checked)}
        />
      ) : null}
      <div className={styles["actions"]}>
        <Button
          kind="primary"
          size="big"
          busy={busy}
          busyLabel="Importing"
          disabled={losesMost && !confirmed}
          onClick={onImport}
        >
          Import
        </Button>
        <Button kind="quiet" size="big" onClick={onCancel}>
          Not now
        </Button>
      </div>
      {plan.problems.length > 0 ? (
        <details open className={styles["part"]}>
          <summary>{plan.problems.length} to mend in the note</summary>
          <ul className={styles["problems"]}>
            {plan.problems.map(({ line, found, expected, hint }) => (
              <li key={`${line} ${found} ${expected}`}>
                <code>
                  {plan.path}:{line}
                </code>{" "}
                Found {found}; expected {expected}. {hint}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <details open className={styles["part"]}>
        <summary>{countOf(plan.cards.length, "card")}</summary>
        {plan.cards.length === 0 ? (
          <p className={styles["words"]}>
            No block of this note gives a card. Label what is to be remembered: Def.), Prop.),
            Test), Why?).
          </p>
        ) : (
          <ol className={styles["cards"]}>
            {plan.cards.map((planned, index) => (
              // The plan does not change while it is shown.
              // oxlint-disable-next-line react/no-array-index-key
              <PlannedCardView key={index} planned={planned} />
            ))}
          </ol>
        )}
      </details>
      {plan.refusals.length > 0 ? (
        <details className={styles["part"]}>
          <summary>
            {countOf(plan.refusals.length, "line gives", "lines give")} no card, and why
          </summary>
          <ul className={styles["problems"]}>
            {plan.refusals.map(({ line, label, gate, reason }) => (
              <li key={`${line} ${gate} ${label}`}>
                <code>line {line}</code> {label === "" ? "" : `${label}) `}
                {reason}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
};
