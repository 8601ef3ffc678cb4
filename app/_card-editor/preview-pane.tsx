import { Prose } from "#app/_ui/prose.tsx";
import type { CardDraft } from "#lib/server/use-cases/card-draft.ts";
import type { Preview } from "./preview.ts";
import styles from "./editor.module.css";

interface PreviewPaneProps {
  kind: CardDraft["kind"];
  preview: Preview | null;
}

const headOf = (kind: CardDraft["kind"], count: number): string => {
  if (count === 0) return "Preview";
  if (kind === "question") return "Preview: one card";
  return count === 1
    ? "Preview: one card, its words hidden"
    : `Preview: ${count} cards, one for each hidden part`;
};

/** The cards as a review shows them: prompt, rule, answer. */
export const PreviewPane = ({ kind, preview }: PreviewPaneProps) => {
  const cards = preview?.cards ?? [];
  return (
    <section className={styles["preview"]} aria-label="Preview">
      <p className={styles["previewHead"]} role="status">
        {headOf(kind, cards.length)}
      </p>
      {cards.length === 0 ? (
        <p className={styles["nothing"]}>
          {kind === "question"
            ? "The card appears here while you write."
            : "Hide some words, and a card appears for each hidden part."}
        </p>
      ) : (
        <ol>
          {cards.map((card, index) => (
            // A card of the preview is known by its place alone.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index} className={styles["card"]}>
              {cards.length > 1 ? (
                <p className="small">
                  Card {index + 1} of {cards.length}
                </p>
              ) : null}
              <Prose html={card.promptHtml} size="answer" />
              <div className={styles["answer"]}>
                <Prose html={card.answerHtml} size="answer" />
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
};
