"use client";

import { useState } from "react";
import { countOf } from "#app/_ui/count-of.ts";
import { Checkbox } from "#app/_ui/inputs.tsx";
import { countWords } from "./counts.tsx";
import { NoteView } from "./note-view.tsx";
import { Part } from "./part.tsx";
import { isFaulty, isQuiet, shownCounts, type ShownNote } from "./shown-plan.ts";
import type { LastWordsState } from "./use-words.ts";
import styles from "./plan.module.css";

/** So many notes are shown open at first; of more one opens what one wants to see. */
const OPEN_AT_MOST = 3;

interface NotesViewProps {
  notes: readonly ShownNote[];
  words: LastWordsState;
}

const Summary = ({ note }: { note: ShownNote }) => (
  <span className={styles["noteHead"]}>
    <span className={styles["noteTitle"]}>{note.title}</span>
    <span className={styles["notePath"]}>
      {note.path}
      {note.pathBefore === undefined ? "" : `, before at ${note.pathBefore}`}
    </span>
    <span className={styles["noteCounts"]}>
      {note.leftOut === true ? "left out" : countWords(shownCounts(note)) || "no cards"}
      {note.problems.length > 0 && note.leftOut !== true
        ? `, ${countOf(note.problems.length, "problem")}`
        : ""}
    </span>
  </span>
);

const SomeNotes = ({ notes, words }: NotesViewProps) =>
  notes.map((note, index) => (
    // Two given notes may have one path; the second is left out.
    // oxlint-disable-next-line react/no-array-index-key
    <Part key={index} open={notes.length <= OPEN_AT_MOST} summary={<Summary note={note} />}>
      {() => <NoteView note={note} words={words} />}
    </Part>
  ));

/** Many notes: those that change each for itself, the others folded into one part; or those with a fault alone. */
export const NotesView = ({ notes, words }: NotesViewProps) => {
  const [onlyFaulty, setOnlyFaulty] = useState(false);
  const changed = notes.filter((note) => !isQuiet(note));
  const quiet = notes.filter(isQuiet);
  const faulty = notes.filter(isFaulty);
  const isLong = faulty.length > 0 && notes.length > OPEN_AT_MOST;
  const only = isLong ? (
    <Checkbox
      label={`Show only what is to be mended: ${countOf(faulty.length, "note")}`}
      checked={onlyFaulty}
      onChange={(event) => setOnlyFaulty(event.target.checked)}
    />
  ) : null;
  if (isLong && onlyFaulty)
    return (
      <>
        {only}
        <SomeNotes key="faulty" notes={faulty} words={words} />
      </>
    );
  return (
    <>
      {only}
      <SomeNotes key="changed" notes={changed} words={words} />
      {quiet.length > 0 ? (
        <Part summary={`${countOf(quiet.length, "note")} in which no card changes`}>
          {() => (
            <ul className={styles["problems"]}>
              {quiet.map(({ path, title }) => (
                <li key={path}>
                  <code>{path}</code> {title}
                </li>
              ))}
            </ul>
          )}
        </Part>
      ) : null}
    </>
  );
};
