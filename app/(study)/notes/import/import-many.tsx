"use client";

import { useState } from "react";
import { Button } from "#app/_ui/button.tsx";
import { PlanView } from "../_plan/plan-view.tsx";
import { ImportDone } from "./import-done.tsx";
import { LeftOut } from "./left-out.tsx";
import { Progress } from "./progress.tsx";
import type { Many } from "./use-many.ts";
import styles from "./import.module.css";

/** Why there is no plan, and what can be done about it. */
const Failed = ({
  many: { files, planAgain, leave },
  problem,
}: {
  many: Many;
  problem: string;
}) => (
  <div className={styles["failed"]}>
    <p role="alert" className={styles["fault"]}>
      {problem}
    </p>
    <div className={styles["actions"]}>
      {files && files.notes.length > 0 ? <Button onClick={planAgain}>Try again</Button> : null}
      <Button onClick={leave}>Choose something else</Button>
    </div>
    {files ? (
      <LeftOut {...files} faults={files.faults.filter((fault) => fault !== problem)} />
    ) : null}
  </div>
);

/** Several files, a folder or an archive: progress, one plan over all, the import, and what it did. */
export const ImportMany = ({ many }: { many: Many }) => {
  const [dropped, setDropped] = useState(0);
  const { files, plan, working, problem, imported } = many;
  if (plan && imported) {
    return (
      <ImportDone
        plan={plan}
        imported={imported}
        dropped={dropped}
        pictureFaults={many.pictureFaults}
        onUndone={many.leave}
      />
    );
  }
  const progress = working ? (
    <Progress far={working} onCancel={many.storing ? null : many.leave} />
  ) : null;
  if (plan) {
    return (
      <PlanView
        plan={plan}
        busy={working !== null}
        onImport={(lastWords) => {
          setDropped(lastWords.filter(({ drop }) => drop).length);
          many.importAll(lastWords);
        }}
        onCancel={many.leave}
        problem={problem}
        progress={progress}
      >
        {files ? <LeftOut {...files} /> : null}
        {problem === null ? null : (
          <div>
            <Button size="small" onClick={many.planAgain}>
              Make the plan anew
            </Button>
          </div>
        )}
      </PlanView>
    );
  }
  return (
    <>
      {progress}
      {problem === null ? null : <Failed many={many} problem={problem} />}
    </>
  );
};
