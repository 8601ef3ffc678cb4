"use client";

import { Button } from "#app/_ui/button.tsx";
import { Prose } from "#app/_ui/prose.tsx";
import { useToast } from "#app/_ui/toast.tsx";
import type { CardDraft } from "#lib/server/use-cases/card-draft.ts";
import { editCardAction, resetWordingAction } from "../../_editor/actions.ts";
import { useChange } from "../../use-change.ts";
import styles from "./edit.module.css";

interface NoteWordingProps {
  cardId: string;
  promptHtml: string;
  answerHtml: string;
  /** The learner's own wording, for an undo. */
  own: CardDraft;
}

/** What the note says under the learner's own wording, and the way back to it. */
export const NoteWording = ({ cardId, promptHtml, answerHtml, own }: NoteWordingProps) => {
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
  return (
    <section className={styles["part"]}>
      <h2>The note says</h2>
      <div className={styles["sides"]}>
        <Prose html={promptHtml} />
        <Prose html={answerHtml} className={styles["answer"] ?? ""} />
      </div>
      <div>
        <Button busy={busy} busyLabel="Working" onClick={reset}>
          Use the note’s wording
        </Button>
      </div>
    </section>
  );
};
