"use client";

import { countOf } from "#app/_ui/count-of.ts";
import { countWords } from "./counts.tsx";
import { NoteView } from "./note-view.tsx";
import { Part } from "./part.tsx";
import { isQuiet, type ShownNote } from "./shown-plan.ts";
import type { LastWordsState } from "./use-words.ts";
import styles from "./plan.module.css";

/** So many notes are shown open at first; of more one opens what one wants to see. */
const OPEN_AT_MOST = 3;

const Summary = ({ note }: { note: ShownNote }) => (
  <span className={styles["noteHead"]}>
    <span className={styles["noteTitle"]}>{note.title}</span>
    <span className={styles["notePath"]}>
      {note.path}
      {note.pathBefore === undefined ? "" : `, before at ${note.pathBefore}`}
    </span>
    <span className={styles["noteCounts"]}>
      {note.leftOut === true ? "left out" : countWords(note.counts) || "no cards"}
      {note.problems.length > 0 && note.leftOut !== true
        ? `, ${countOf(note.problems.length, "problem")}`
        : ""}
    </span>
  </span>
);

/** Many notes: those that change each for itself, the others folded into one part. */
export const NotesView = ({
  notes,
  words,
}: {
  notes: readonly ShownNote[];
  words: LastWordsState;
}) => {
  const changed = notes.filter((note) => !isQuiet(note));
  const quiet = notes.filter(isQuiet);
  return (
    <>
      {changed.map((note, index) => (
        // Two given notes may have one path; the second is left out.
        // oxlint-disable-next-line react/no-array-index-key
        <Part key={index} open={changed.length <= OPEN_AT_MOST} summary={<Summary note={note} />}>
          {() => <NoteView note={note} words={words} />}
        </Part>
      ))}
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
