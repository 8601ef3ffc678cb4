import { countOf } from "#app/_ui/count-of.ts";
import { dateInWords, learningDay } from "#lib/domain/time/index.ts";
import type { Learner } from "#lib/server/use-cases/find-learner.ts";
import type { ImportOfNote } from "#lib/server/use-cases/undo-import.ts";
import { UndoImport } from "../undo-import.tsx";
import styles from "./note-head.module.css";

interface LatestImportProps {
  latest: ImportOfNote;
  learner: Learner;
}

/** When this text came, and the way to take that back: here one lands after an import. */
export const LatestImport = ({ latest, learner }: LatestImportProps) => {
  const { importId, at, others, brought } = latest;
  const day = dateInWords(learningDay(at, learner.zone, learner.dayStart));
  return (
    <div className={styles["latest"]}>
      <p>
        Imported on {day}
        {others > 0 ? `, with ${countOf(others, "other note")}` : ""}.
      </p>
      <UndoImport quiet importId={importId} leaveFor={brought ? "/notes" : undefined} />
    </div>
  );
};
