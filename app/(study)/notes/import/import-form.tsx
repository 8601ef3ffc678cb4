"use client";

import { useEffect, useRef } from "react";
import { useTypedEarly } from "#app/_ui/use-typed-early.ts";
import { isZip } from "#lib/client/file-names.ts";
import type { FoundFile } from "#lib/client/found-files.ts";
import { PlanView } from "../_plan/plan-view.tsx";
import { takeOver } from "../handed-over.ts";
import { useFileDrop } from "../use-file-drop.ts";
import { DropZone } from "./drop-zone.tsx";
import { ImportMany } from "./import-many.tsx";
import { NoteFields } from "./note-fields.tsx";
import { useGivenNote } from "./use-given-note.ts";
import { UNREAD, useMany } from "./use-many.ts";
import styles from "./import.module.css";

type Found = Promise<readonly FoundFile[]> | readonly FoundFile[];

/** A file or a pasted text, its plan, and then the import; or many at once. What was given stays until it is stored. */
export const ImportForm = ({ path }: { path: string }) => {
  const note = useGivenNote(path);
  const many = useMany();
  const { plan, ...planning } = note.planning;
  const textField = useTypedEarly<HTMLTextAreaElement>((markdown) => note.change({ markdown }));

  /** One note alone stands in the field below and may still be changed; more go their own way. */
  const take = async (found: Found): Promise<void> => {
    const files = await Promise.resolve(found).catch(() => null);
    if (files === null) return note.refuse(UNREAD);
    const [only] = files;
    if (files.length === 1 && only && !isZip(only.path)) return note.readFile(only);
    note.startAnew();
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

  // A plan holds decisions: it goes when it is left, not when a file is dropped on it.
  const isHeld = plan !== null || many.plan !== null || many.working !== null;
  const takeDropped = (found: Found): void => {
    many.leave();
    void take(found);
  };
  const over = useFileDrop(isHeld && many.imported === null ? null : takeDropped);
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
        <DropZone over={over} onFiles={(found) => void take(found)} />
        <NoteFields note={note} textField={textField} />
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
