"use client";

import { useRef, useState, type ReactNode } from "react";
import { Button } from "#app/_ui/button.tsx";
import { Hang, Leaf, Margin } from "#app/_ui/grid.tsx";
import { Crumbs } from "#app/_ui/page-head.tsx";
import { InlineProse, Prose } from "#app/_ui/prose.tsx";
import type { LocalDate } from "#lib/domain/time/local-date.ts";
import type { CardFace } from "#lib/server/use-cases/card-face.ts";
import styles from "./card-to-try.module.css";
import type { Hop } from "./hops.ts";
import { TimeLine } from "./time-line.tsx";

/** A grade that can be tried, and what SM-2 plans if the card is always given it. */
export interface Plan {
  readonly grade: number;
  readonly name: string;
  /** When one gives it. */
  readonly when: string;
  /** What it does: "back tomorrow, then after 6 days". */
  readonly does: string;
  readonly hops: readonly Hop[];
}

interface CardToTryProps {
  card: CardFace;
  today: LocalDate;
  plans: readonly Plan[];
  /** What the time line shows before anything is chosen. */
  usual: Plan;
  intro: ReactNode;
}

/** A card of the built-in note: prompt, answer, grade; the margin shows what the grade plans. Nothing is stored. */
export const CardToTry = ({ card, today, plans, usual, intro }: CardToTryProps) => {
  const [shown, setShown] = useState(false);
  const [chosen, setChosen] = useState<Plan | null>(null);
  const answer = useRef<HTMLElement>(null);
  const show = (): void => {
    setShown(true);
    requestAnimationFrame(() => answer.current?.focus({ preventScroll: true }));
  };
  return (
    <>
      <Leaf className={styles["intro"]}>{intro}</Leaf>
      <Hang className={styles["number"]}>{card.sectionNumber}</Hang>
      <Leaf className={styles["card"]}>
        <h2 className="visually-hidden">A card to try</h2>
        <Crumbs
          steps={card.contextHtml.map((html) => (
            <InlineProse key={html} html={html} />
          ))}
        />
        <Prose html={card.promptHtml} size="prompt" className={styles["prompt"] ?? ""} />
        <div className={styles["fold"]} data-open={shown} aria-hidden="true" />
        {shown ? (
          <section ref={answer} tabIndex={-1} aria-label="Answer" className={styles["answer"]}>
            <Prose html={card.answerHtml} size="answer" />
            {card.source ? (
              <p className={styles["source"]}>
                Line {card.source.line} of the note: <code>{card.source.excerpt}</code>
              </p>
            ) : null}
            <Grades plans={plans} chosen={chosen} onChoose={setChosen} />
          </section>
        ) : (
          <Button size="big" wide className={styles["show"]} onClick={show}>
            Show answer
          </Button>
        )}
      </Leaf>
      <Margin className={styles["margin"]}>
        <TimeLine
          today={today}
          hops={(chosen ?? usual).hops}
          said={chosen ? chosen.name.toLowerCase() : "today"}
          passes={chosen && chosen.grade < 3 ? "from tomorrow on" : "each time"}
        />
      </Margin>
    </>
  );
};

interface GradesProps {
  plans: readonly Plan[];
  chosen: Plan | null;
  onChoose: (plan: Plan) => void;
}

const Grades = ({ plans, chosen, onChoose }: GradesProps) => (
  <div className={styles["grading"]}>
    <p className={styles["ask"]} id="landing-grade">
      How well did you know it? Nothing is stored here.
    </p>
    <div className={styles["grades"]} role="group" aria-labelledby="landing-grade">
      {plans.map((plan) => (
        <button
          key={plan.grade}
          type="button"
          className={styles["grade"]}
          data-grade={plan.grade}
          aria-pressed={chosen?.grade === plan.grade}
          onClick={() => onChoose(plan)}
        >
          <span className={styles["name"]}>{plan.name}</span>
          <span>{plan.when}</span>
        </button>
      ))}
    </div>
    <p className={styles["does"]} role="status">
      {chosen === null ? "" : chosen.does}
    </p>
  </div>
);
