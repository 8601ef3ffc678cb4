"use client";

import { useEffect, useRef } from "react";
import { countOf } from "#app/_ui/count-of.ts";
import { ButtonLink } from "#app/_ui/button.tsx";
import { countWords } from "../_plan/counts.tsx";
import { shownCounts, type ShownPlan } from "../_plan/shown-plan.ts";
import { UndoImport } from "../undo-import.tsx";
import type { Imported } from "./notes-api.ts";
import styles from "./import.module.css";

interface ImportDoneProps {
  plan: ShownPlan;
  imported: Imported;
  dropped: number;
  pictureFaults: readonly string[];
  onUndone: () => void;
}

/** What the import did, and the way to take it back. */
export const ImportDone = ({
  plan,
  imported,
  dropped,
  pictureFaults,
  onUndone,
}: ImportDoneProps) => {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { notes, counts, exercisesAdded, importId } = imported;
  return (
    <section className={styles["done"]}>
      <h2 ref={title} tabIndex={-1} className={styles["doneTitle"]}>
        {importId === null ? "Nothing had changed." : `${countOf(notes.length, "note")} imported.`}
      </h2>
      <p className={styles["words"]}>
        Cards: {countWords(shownCounts(plan, counts)) || "none"}
        {dropped > 0 ? `, ${dropped} of the new dropped` : ""}.
        {exercisesAdded > 0 ? ` ${countOf(exercisesAdded, "exercise")} added.` : ""}
      </p>
      {pictureFaults.length > 0 ? (
        <div>
          <p className={styles["words"]}>
            {countOf(pictureFaults.length, "picture was", "pictures were")} not taken; the notes are
            there without. Mend them, and import the folder again.
          </p>
          <ul className={styles["files"]}>
            {pictureFaults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <div className={styles["actions"]}>
        <ButtonLink kind="primary" href="/notes">
          Go to the notes
        </ButtonLink>
        {importId === null ? null : <UndoImport importId={importId} onUndone={onUndone} />}
      </div>
    </section>
  );
};
