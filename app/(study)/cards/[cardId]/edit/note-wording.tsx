"use client";

import { Button } from "#app/_ui/button.tsx";
import { Prose } from "#app/_ui/prose.tsx";
import { useToast } from "#app/_ui/toast.tsx";
import type { CardDraft } from "#lib/server/use-cases/card-draft.ts";
import { editCardAction, keepWordingAction, resetWordingAction } from "../../edit-actions.ts";
import { useChange } from "../../use-change.ts";
import styles from "./edit.module.css";

interface NoteWordingProps {
  cardId: string;
  promptHtml: string;
  answerHtml: string;
  /** The note's text changed since the learner worded the card anew. */
  moved: boolean;
  /** The learner's own wording, for an undo. */
  own: CardDraft;
}

/** What the note says under the learner's own wording, and the way back to it. */
export const NoteWording = (props: NoteWordingProps) => {
  const { cardId, promptHtml, answerHtml, moved, own } = props;
  const tell = useToast();
  const { busy, attempt } = useChange();
  const reset = (): void =>
    attempt(async () => {
      await resetWordingAction(cardId);
      tell({
        text: "The note's wording is back.",
        actions: [
          {
            label: "Undo",
            onPress: () =>
              attempt(async () => {
                await editCardAction(cardId, own);
              }),
          },
        ],
      });
    });
  const keep = (): void =>
    attempt(async () => {
      await keepWordingAction(cardId);
      tell({ text: "Your wording stays." });
    });
  return (
    <section className={styles["part"]}>
      <h2>{moved ? "The note says now" : "The note says"}</h2>
      {moved ? (
        <p className={styles["moved"]}>
          The note’s text has changed since you worded this card. Your wording is still what is
          asked.
        </p>
      ) : null}
      <div className={styles["sides"]}>
        <Prose html={promptHtml} />
        <Prose html={answerHtml} className={styles["answer"] ?? ""} />
      </div>
      <div className={styles["doings"]}>
        <Button busy={busy} busyLabel="Working" onClick={reset}>
          {moved ? "Take the note’s wording" : "Use the note’s wording"}
        </Button>
        {moved ? (
          <Button kind="quiet" busy={busy} busyLabel="Working" onClick={keep}>
            Keep mine
          </Button>
        ) : null}
      </div>
    </section>
  );
};
