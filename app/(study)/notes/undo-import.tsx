"use client";

import { useRouter } from "next/navigation";
import { ConfirmButton } from "#app/_ui/confirm-button.tsx";
import { useToast } from "#app/_ui/toast.tsx";
import { undoImportAction } from "./undo-action.ts";

interface UndoImportProps {
  importId: string;
  /** Beside words, not as an action of the page. */
  quiet?: boolean;
  onUndone?: () => void;
  /** The page goes with the import: where to go instead. */
  leaveFor?: string | undefined;
}

const UNREACHABLE = "The server cannot be reached. Nothing was undone; try again.";

/** Takes an import back: each note has the text before, and what the import brought goes with it. */
export const UndoImport = ({ importId, quiet = false, onUndone, leaveFor }: UndoImportProps) => {
  const tell = useToast();
  const router = useRouter();
  const undo = async (): Promise<void> => {
    try {
      const undone = await undoImportAction(importId);
      if (undone.kind === "refused") return tell({ text: undone.reason });
      tell({ text: "The import is undone. Reviews stay in the log." });
      onUndone?.();
      if (leaveFor === undefined) router.refresh();
      else router.push(leaveFor);
    } catch {
      tell({ text: UNREACHABLE });
    }
  };
  return (
    <ConfirmButton
      kind={quiet ? "quiet" : "plain"}
      size={quiet ? "small" : "usual"}
      question="Undo this import?"
      explanation={
        <p>
          Every note has the text from before it, with its cards. Notes that it brought leave the
          list; their cards keep their history and come back with them.
        </p>
      }
      verb="Undo"
      busyVerb="Undoing"
      keep="Keep it"
      onConfirm={undo}
    >
      Undo this import
    </ConfirmButton>
  );
};
