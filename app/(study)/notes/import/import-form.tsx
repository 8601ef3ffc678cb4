"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "#app/_ui/button.tsx";
import { TextAreaField, TextField } from "#app/_ui/inputs.tsx";
import { useTypedEarly } from "#app/_ui/use-typed-early.ts";
import type { FoundFile } from "#lib/client/found-files.ts";
import { readNoteFile } from "#lib/client/read-note-file.ts";
import { PlanView } from "../_plan/plan-view.tsx";
import { useNotePlan } from "../_plan/use-note-plan.ts";
import { DropZone } from "./drop-zone.tsx";
import { takeOver } from "../handed-over.ts";
import { ImportMany } from "./import-many.tsx";
import { UNREAD, useMany } from "./use-many.ts";
import styles from "./import.module.css";

interface Given {
  readonly path: string;
  readonly markdown: string;
}

type Found = Promise<readonly FoundFile[]> | readonly FoundFile[];

const isZip = (path: string): boolean => /\.zip$/iu.test(path);

const NO_TEXT = "There is no text in this file. Choose another one, or paste a note.";

/** A field keeps line ends of one kind; of a text with others it would say, later, that it had been changed. */
const asInField = (text: string): string => text.replace(/\r\n?/gu, "\n");

/** A file or a pasted text, its plan, and then the import; or many at once. What was given stays until it is stored. */
export const ImportForm = ({ path: asked }: { path: string }) => {
  const [given, setGiven] = useState<Given>({ path: asked, markdown: "" });
  const [unread, setUnread] = useState<string | null>(null);
  const planning = useNotePlan();
  const many = useMany();
  const { plan } = planning;

  // A file that is read after something else was given comes too late.
  const turn = useRef(0);
  const startAnew = (): (() => boolean) => {
    const mine = (turn.current += 1);
    planning.drop();
    setUnread(null);
    return () => turn.current === mine;
  };

  const change = (next: Partial<Given>): void => {
    startAnew();
    setGiven((before) => ({ ...before, ...next }));
  };
  const textField = useTypedEarly<HTMLTextAreaElement>((markdown) => change({ markdown }));
  const pathField = useTypedEarly<HTMLInputElement>((path) => change({ path }));
  const showPlan = ({ path, markdown }: Given): void =>
    planning.show({ path: path || "note.md", markdown });
  const readFile = async (file: FoundFile): Promise<void> => {
    const isCurrent = startAnew();
    const read = await readNoteFile(file);
    if (!isCurrent()) return;
    if (read.kind === "unreadable") return setUnread(`${file.path}: ${read.reason} ${read.hint}`);
    // What stands in the field is worth more than a file without text.
    if (read.text.trim() === "") return setUnread(`${file.path}: ${NO_TEXT}`);
    const note = { path: asked || file.path, markdown: read.text };
    setGiven(note);
    showPlan(note);
  };
  /** One note alone stands in the field below and may still be changed; more go their own way. */
  const take = async (found: Found): Promise<void> => {
    const files = await Promise.resolve(found).catch(() => null);
    if (files === null) {
      startAnew();
      return setUnread(UNREAD);
    }
    const [only] = files;
    if (files.length === 1 && only && !isZip(only.path)) return readFile(only);
    startAnew();
    many.start(files);
  };
  const taking = useRef(take);
  useEffect(() => {
    taking.current = take;
  });
  useEffect(() => {
    const handedOver = takeOver();
    if (handedOver) void taking.current(handedOver);
  }, []);
  const backToText = (): void => {
    planning.drop();
    // The text is shown again by then.
    setTimeout(() => textField.current?.focus(), 0);
  };

  if (many.working || many.plan || many.problem !== null || many.imported)
    return (
      <div className={styles["form"]}>
        <ImportMany many={many} />
      </div>
    );
  return (
    <>
      <div className={styles["form"]} hidden={plan !== null}>
        <DropZone onFiles={(found) => void take(found)} />
        <TextAreaField
          ref={textField}
          label="Or paste it"
          source
          rows={10}
          value={asInField(given.markdown)}
          onChange={(event) => change({ markdown: event.target.value })}
          spellCheck={false}
          error={(plan ? null : (unread ?? planning.problem)) ?? undefined}
        />
        <TextField
          ref={pathField}
          label="Name of the file"
          help="A note of the same name is brought up to date; its cards keep their history."
          value={given.path}
          placeholder="note.md"
          onChange={(event) => change({ path: event.target.value })}
        />
        <div>
          <Button
            kind="primary"
            size="big"
            busy={planning.busy}
            busyLabel="Reading"
            onClick={() => showPlan(given)}
          >
            Show the plan
          </Button>
        </div>
      </div>
      {plan ? (
        <PlanView
          plan={plan}
          busy={planning.busy}
          onImport={planning.store}
          onCancel={backToText}
          problem={planning.problem}
        />
      ) : null}
    </>
  );
};
