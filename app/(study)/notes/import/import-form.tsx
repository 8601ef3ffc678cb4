"use client";

import { unstable_rethrow } from "next/navigation";
import { useRef, useState, useTransition } from "react";
import { Button } from "#app/_ui/button.tsx";
import { TextAreaField, TextField } from "#app/_ui/inputs.tsx";
import { useTypedEarly } from "#app/_ui/use-typed-early.ts";
import type { FoundFile } from "#lib/client/found-files.ts";
import { readNoteBytes } from "#lib/domain/notes/index.ts";
import type { NotePlan } from "#lib/server/use-cases/import-note.ts";
import type { LastWord } from "#lib/server/use-cases/importing/plan-types.ts";
import { PlanView } from "../_plan/plan-view.tsx";
import { importAction, planAction } from "../_plan/actions.ts";
import { DropZone } from "./drop-zone.tsx";
import { ImportMany } from "./import-many.tsx";
import { useMany } from "./use-many.ts";
import styles from "./import.module.css";

interface Given {
  readonly path: string;
  readonly markdown: string;
}

interface ImportFormProps {
  /** What the fields hold at first. */
  path: string;
  markdown: string;
}

const OFFLINE = "The server cannot be reached. Your text stays here; try again.";
const isZip = (path: string): boolean => /\.zip$/iu.test(path);

/** A file or a pasted text, its plan, and then the import; or many at once. What was given stays until it is stored. */
export const ImportForm = ({ path: firstPath, markdown: firstText }: ImportFormProps) => {
  const [given, setGiven] = useState<Given>({ path: firstPath, markdown: firstText });
  const [problem, setProblem] = useState<string | null>(null);
  const [plan, setPlan] = useState<NotePlan | null>(null);
  const [working, startWork] = useTransition();
  const many = useMany();

  // A file that is read or a plan that is made for what has been replaced meanwhile comes too late.
  const turn = useRef(0);
  const takeTurn = (): (() => boolean) => {
    turn.current += 1;
    const mine = turn.current;
    return () => turn.current === mine;
  };

  const change = (next: Partial<Given>): void => {
    takeTurn();
    setGiven((before) => ({ ...before, ...next }));
    setPlan(null);
    setProblem(null);
  };
  const textField = useTypedEarly<HTMLTextAreaElement>((markdown) => change({ markdown }));
  const pathField = useTypedEarly<HTMLInputElement>((path) => change({ path }));
  const showPlan = (note: Given): void => {
    const isCurrent = takeTurn();
    startWork(async () => {
      try {
        const result = await planAction({ path: note.path || "note.md", markdown: note.markdown });
        if (!isCurrent()) return;
        if (result.kind === "refused") setProblem(result.reason);
        else setPlan(result.plan);
      } catch {
        if (isCurrent()) setProblem(OFFLINE);
      }
    });
  };
  const readFile = async (file: FoundFile): Promise<void> => {
    const isCurrent = takeTurn();
    const read = readNoteBytes(await file.bytes());
    if (!isCurrent()) return;
    setPlan(null);
    if (read.kind === "unreadable") {
      setProblem(`${file.path}: ${read.reason} ${read.hint}`);
      return;
    }
    const note = { path: firstPath || file.path, markdown: read.text };
    setGiven(note);
    setProblem(null);
    showPlan(note);
  };
  /** One note alone stands in the field below and may still be changed; more go their own way. */
  const take = async (
    found: Promise<readonly FoundFile[]> | readonly FoundFile[],
  ): Promise<void> => {
    const files = await found;
    const [only] = files;
    if (files.length === 1 && only && !isZip(only.path)) return readFile(only);
    takeTurn();
    setPlan(null);
    setProblem(null);
    many.start(files);
  };
  const store = (lastWords: readonly LastWord[]): void => {
    if (!plan) return;
    setProblem(null);
    startWork(async () => {
      try {
        const { path, basis } = plan;
        const { markdown } = given;
        setProblem(
          (await importAction({ path, markdown, basis, lastWords: [...lastWords] })).reason,
        );
      } catch (error) {
        // Going to the note is thrown as well.
        unstable_rethrow(error);
        setProblem(OFFLINE);
      }
    });
  };

  if (many.working || many.plan || many.problem !== null || many.imported)
    return (
      <div className={styles["form"]}>
        <ImportMany many={many} />
      </div>
    );
  return (
    <div className={styles["form"]}>
      <DropZone onFiles={(found) => void take(found)} />
      <TextAreaField
        ref={textField}
        label={firstText === "" ? "Or paste it" : "Text of the note"}
        source
        rows={firstText === "" ? 10 : 24}
        value={given.markdown}
        onChange={(event) => change({ markdown: event.target.value })}
        spellCheck={false}
        error={plan ? undefined : (problem ?? undefined)}
      />
      <TextField
        ref={pathField}
        label="Name of the file"
        help="A note of the same name is brought up to date; its cards keep their history."
        value={given.path}
        placeholder="note.md"
        onChange={(event) => change({ path: event.target.value })}
      />
      {plan ? (
        <PlanView
          plan={plan}
          busy={working}
          onImport={store}
          onCancel={() => setPlan(null)}
          problem={problem}
        />
      ) : (
        <div>
          <Button
            kind="primary"
            size="big"
            busy={working}
            busyLabel="Reading"
            onClick={() => showPlan(given)}
          >
            Show the plan
          </Button>
        </div>
      )}
    </div>
  );
};
