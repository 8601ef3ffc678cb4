"use client";

import { useEffect, useRef, type ReactNode } from "react";
import { countOf } from "#app/_ui/count-of.ts";
import { Counts } from "./counts.tsx";
import { NoteView } from "./note-view.tsx";
import { NotesView } from "./notes-view.tsx";
import { PlanBar, type PlanBarProps } from "./plan-bar.tsx";
import { usePlanKeys } from "./plan-keys.ts";
import {
  countNew,
  isFaulty,
  lastWordsOf,
  notesOf,
  shownCounts,
  titleOf,
  type ShownNote,
} from "./shown-plan.ts";
import { useWords } from "./use-words.ts";
import { exerciseWords } from "./words.ts";
import styles from "./plan.module.css";

interface PlanViewProps extends Omit<PlanBarProps, "fresh" | "lastWords"> {
  /** Stands under the counts: files left out. */
  children?: ReactNode;
}

/** Which note it becomes, for whoever chose the wrong file. */
const WhereTo = ({ note: { path, pathBefore, replaces, unchanged } }: { note: ShownNote }) => (
  <p className={styles["notePath"]}>
    {path}
    {pathBefore === undefined ? "" : `, before at ${pathBefore}`}
    {unchanged ? ": the text that it has already" : replaces === true ? ": a new version" : ""}
  </p>
);

/**
 * What importing would do, to be looked at card by card before anything is stored: each new card can be worded anew or
 * dropped, with the keyboard alone.
 */
export const PlanView = ({ children, ...bar }: PlanViewProps) => {
  const { plan } = bar;
  const title = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const words = useWords();
  const keys = usePlanKeys(list);
  useEffect(() => title.current?.focus(), []);
  const notes = notesOf(plan);
  const [only] = notes;
  const faulty = notes.filter(isFaulty);
  const problems = faulty.reduce((sum, note) => sum + note.problems.length, 0);
  const fresh = countNew(plan, words.words);
  return (
    <section className={styles["plan"]} aria-labelledby="plan-title">
      <h2 id="plan-title" ref={title} tabIndex={-1} className={styles["title"]}>
        The plan for {titleOf(plan)}
      </h2>
      {only && notes.length === 1 ? <WhereTo note={only} /> : null}
      <Counts counts={shownCounts(plan)} label="Counts" />
      <p className={styles["words"]}>
        Nothing is stored until you import. Kept, reworded and moved cards keep their schedule.{" "}
        {exerciseWords(plan.exercises)}
      </p>
      {notes.length > 1 && problems > 0 ? (
        <p className={styles["words"]}>
          {countOf(problems, "line")} to mend in {countOf(faulty.length, "note")}; each stands with
          its note.
        </p>
      ) : null}
      {children}
      <PlanBar {...bar} fresh={fresh} lastWords={lastWordsOf(plan, words.words)} />
      {/* The list takes no key for itself: it watches over its rows, which have the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div ref={list} className={styles["list"]} onKeyDown={keys.onKeyDown}>
        {notes.length === 1 && only ? (
          <NoteView note={only} words={words} />
        ) : (
          <NotesView notes={notes} words={words} />
        )}
      </div>
    </section>
  );
};
