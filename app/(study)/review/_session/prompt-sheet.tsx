import type { ReactNode } from "react";
import { Crumbs } from "#app/_ui/page-head.tsx";
import { InlineProse, Prose } from "#app/_ui/prose.tsx";
import type { CardFace } from "#lib/server/use-cases/card-face.ts";
import styles from "./prompt-sheet.module.css";

interface PromptSheetProps {
  card: CardFace;
  /** Says why the card is here when that is not plain. */
  notice: ReactNode;
}

/** Where the card stands, step by step. */
export const Context = ({ html }: { html: readonly string[] }) =>
  html.length === 0 ? null : (
    <Crumbs
      steps={html.map((step) => (
        <InlineProse key={step} html={step} />
      ))}
    />
  );

/** Context, prompt, fold, answer. The prompt never moves; the answer unfolds beneath it. */
export const PromptSheet = ({ card, notice }: PromptSheetProps) => (
  <div className={styles["sheet"]}>
    <Context html={card.contextHtml} />
    {notice === undefined ? null : <p className={styles["notice"]}>{notice}</p>}
    <h1 className="visually-hidden">Prompt</h1>
    <Prose html={card.promptHtml} size="prompt" className={styles["prompt"] ?? ""} />
    <div className={styles["fold"]} aria-hidden="true" />
    <section aria-live="polite" aria-label="Answer" className={styles["answer"]}>
      <div data-of="answer">
        <Prose html={card.answerHtml} size="answer" />
      </div>
    </section>
  </div>
);
