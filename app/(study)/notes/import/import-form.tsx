"use client";

import { unstable_rethrow } from "next/navigation";
import { useRef, useState, useTransition, type DragEvent } from "react";
import { Button } from "#app/_ui/button.tsx";
import { TextAreaField, TextField } from "#app/_ui/inputs.tsx";
import { useTypedEarly } from "#app/_ui/use-typed-early.ts";
import { readNoteBytes } from "#lib/domain/notes/index.ts";
import type { NotePlan } from "#lib/server/use-cases/import-note.ts";
import { importAction, planAction } from "./actions.ts";
import { PlanView } from "./plan-view.tsx";
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

/** A file or a pasted text, its plan, and then the import. What was given stays until it is stored. */
export const ImportForm = ({ path: firstPath, markdown: firstText }: ImportFormProps) => {
  const [given, setGiven] = useState<Given>({ path: firstPath, markdown: firstText });
  const [problem, setProblem] = useState<string | null>(null);
  const [plan, setPlan] = useState<NotePlan | null>(null);
  const [working, startWork] = useTransition();
  const [over, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);

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
  const readFile = async (file: File): Promise<void> => {
    const isCurrent = takeTurn();
    const read = readNoteBytes(new Uint8Array(await file.arrayBuffer()));
    if (!isCurrent()) return;
    if (read.kind === "unreadable") {
      setPlan(null);
      setProblem(`${file.name}: ${read.reason} ${read.hint}`);
      return;
    }
    const note = { path: firstPath || file.name, markdown: read.text };
    setGiven(note);
    setProblem(null);
    setPlan(null);
    showPlan(note);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file, ...more] = event.dataTransfer.files;
    if (more.length > 0)
      setProblem("Drop one file at a time. For a folder, use: notecurve import FOLDER --as EMAIL.");
    else if (file) void readFile(file);
  };
  const store = (): void => {
    if (!plan) return;
    startWork(async () => {
      try {
        const { path, basis } = plan;
        setProblem((await importAction({ path, markdown: given.markdown, basis })).reason);
      } catch (error) {
        // Going to the note is thrown as well.
        unstable_rethrow(error);
        setProblem(OFFLINE);
      }
    });
  };

  return (
    <div className={styles["form"]}>
      <div
        className={styles["drop"]}
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p className={styles["dropTitle"]}>Drop a note here</p>
        <Button onClick={() => chooser.current?.click()}>Choose a file</Button>
        <input
          ref={chooser}
          type="file"
          className="visually-hidden"
          aria-label="Note file"
          tabIndex={-1}
          accept=".md,.markdown,.txt,text/markdown,text/plain"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) void readFile(file);
            event.target.value = "";
          }}
        />
      </div>
      <TextAreaField
        ref={textField}
        label={firstText === "" ? "Or paste it" : "Text of the note"}
        source
        rows={firstText === "" ? 10 : 24}
        value={given.markdown}
        onChange={(event) => change({ markdown: event.target.value })}
        spellCheck={false}
        error={problem ?? undefined}
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
        <PlanView plan={plan} busy={working} onImport={store} onCancel={() => setPlan(null)} />
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
