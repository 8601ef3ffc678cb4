"use client";

import Link from "next/link";
import { useState } from "react";
import { useHotkeys } from "#app/_ui/hotkeys.tsx";
import { TextField } from "#app/_ui/inputs.tsx";
import { HeadCell, NumberCell, Table, TextCell } from "#app/_ui/table.tsx";
import { useTypedEarly } from "#app/_ui/use-typed-early.ts";
import type { ListedNote } from "#lib/server/use-cases/list-notes.ts";
import { nameOf, notesWith } from "./notes-with.ts";
import styles from "./notes.module.css";

/** Of a note, with its day in words. */
export type NoteInList = Omit<ListedNote, "importedAt"> & { readonly importedOn: string };

const dash = (count: number): number | string => (count === 0 ? "–" : count);

interface NotesTableProps {
  notes: readonly NoteInList[];
  caption: string;
}

export const NotesTable = ({ notes, caption }: NotesTableProps) => (
  <Table caption={caption} captionShown className={styles["table"] ?? ""}>
    <thead>
      <tr>
        <HeadCell>Note</HeadCell>
        <HeadCell numeric>Cards</HeadCell>
        <HeadCell numeric className={styles["wide"] ?? ""}>
          Exercises
        </HeadCell>
        <HeadCell numeric className={styles["wide"] ?? ""}>
          New
        </HeadCell>
        <HeadCell numeric>Due</HeadCell>
        <HeadCell numeric className={styles["wide"] ?? ""}>
          Imported
        </HeadCell>
      </tr>
    </thead>
    <tbody>
      {notes.map((note) => (
        <tr key={note.id}>
          <TextCell>
            <Link href={`/notes/${note.id}`} className={styles["title"]}>
              {nameOf(note)}
            </Link>
            <span className={styles["path"]}>{note.path}</span>
          </TextCell>
          <NumberCell>{dash(note.cards)}</NumberCell>
          <NumberCell className={styles["wide"] ?? ""}>{dash(note.exercises)}</NumberCell>
          <NumberCell className={styles["wide"] ?? ""}>{dash(note.fresh)}</NumberCell>
          <NumberCell className={note.due > 0 ? (styles["due"] ?? "") : ""}>
            {dash(note.due)}
          </NumberCell>
          <NumberCell className={styles["wide"] ?? ""}>{note.importedOn}</NumberCell>
        </tr>
      ))}
    </tbody>
  </Table>
);

/** Fewer are seen at a glance. */
const SEARCHED_FROM = 12;

/** The learner's own notes; of many, those with the words that are looked for. */
export const NoteList = ({ notes }: { notes: readonly NoteInList[] }) => {
  const [words, setWords] = useState("");
  const field = useTypedEarly<HTMLInputElement>(setWords);
  const isLong = notes.length >= SEARCHED_FROM;
  useHotkeys(
    isLong ? [{ keys: "/", label: "Find a note", run: () => field.current?.focus() }] : [],
  );
  if (!isLong) return <NotesTable notes={notes} caption="Yours" />;
  const found = notesWith(notes, words);
  return (
    <div className={styles["list"]}>
      <TextField
        ref={field}
        type="search"
        label="Find a note"
        value={words}
        autoComplete="off"
        onChange={(event) => setWords(event.target.value)}
      />
      <p role="status" className={found.length > 0 ? "visually-hidden" : styles["none"]}>
        {found.length > 0
          ? `${found.length} of ${notes.length} notes`
          : `No note has “${words.trim()}” in its title or path.`}
      </p>
      {found.length > 0 ? (
        <NotesTable
          notes={found}
          caption={
            words.trim() === ""
              ? `Yours, ${notes.length}`
              : `Yours, ${found.length} of ${notes.length}`
          }
        />
      ) : null}
    </div>
  );
};
