"use client";

import { useEffect, useRef, useState, type ReactNode } from "react";
import { countOf } from "#app/_ui/count-of.ts";
import { Button } from "#app/_ui/button.tsx";
import { Checkbox } from "#app/_ui/inputs.tsx";
import type { LastWord } from "#lib/server/use-cases/importing/plan-types.ts";
import { Counts } from "./counts.tsx";
import { NoteView } from "./note-view.tsx";
import { NotesView } from "./notes-view.tsx";
import { usePlanKeys } from "./plan-keys.ts";
import {
  cardsBefore,
  countNew,
  isFaulty,
  lastWordsOf,
  losesMost,
  notesOf,
  titleOf,
  type ShownNote,
  type ShownPlan,
} from "./shown-plan.ts";
import { useWords } from "./use-words.ts";
import { exerciseWords, importWords } from "./words.ts";
import styles from "./plan.module.css";

interface PlanViewProps {
  /** Of one note or of many. */
  plan: ShownPlan;
  /** The import is on its way: nothing can be pressed twice. */
  busy: boolean;
  /** What the learner decided about new cards goes with the import; the plan keeps it until then. */
  onImport: (lastWords: readonly LastWord[]) => void;
  onCancel: () => void;
  /** Why the import did not come about, beside its button. */
  problem?: string | null;
  /** Stands under the counts: files left out. */
  children?: ReactNode;
  /** How far the import is; stays in sight. */
  progress?: ReactNode;
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
 * dropped, with the keyboard alone. A plan that loses most cards is asked about once more.
 */
export const PlanView = (props: PlanViewProps) => {
  const { plan, busy, onImport, onCancel, problem = null, children, progress } = props;
  const title = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [confirmed, setConfirmed] = useState(false);
  const words = useWords();
  const keys = usePlanKeys(list);
  useEffect(() => title.current?.focus(), []);
  const notes = notesOf(plan);
  const [only] = notes;
  const faulty = notes.filter(isFaulty);
  const problems = faulty.reduce((sum, note) => sum + note.problems.length, 0);
  const asks = losesMost(plan);
  const fresh = countNew(plan, words.words);
  return (
    <section className={styles["plan"]} aria-labelledby="plan-title">
      <h2 id="plan-title" ref={title} tabIndex={-1} className={styles["title"]}>
        The plan for {titleOf(plan)}
      </h2>
      {only && notes.length === 1 ? <WhereTo note={only} /> : null}
      <Counts counts={plan.counts} label="Counts" />
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
      <div className={styles["bar"]}>
        {asks ? (
          <Checkbox
            label={`More than half of the cards (${plan.counts.gone} of ${cardsBefore(plan)}) would be set aside. Import all the same.`}
            checked={confirmed}
            onChange={(event) => setConfirmed(event.target.checked)}
          />
        ) : null}
        <p role="status" className="visually-hidden">
          {fresh.dropped > 0 ? `${countOf(fresh.dropped, "card")} dropped` : ""}
        </p>
        {problem === null ? null : (
          <p className={styles["problem"]} role="alert">
            {problem}
          </p>
        )}
        <div className={styles["actions"]}>
          <Button
            kind="primary"
            size="big"
            busy={busy}
            busyLabel="Importing"
            disabled={asks && !confirmed}
            onClick={() => onImport(lastWordsOf(plan, words.words))}
          >
            {importWords(plan, fresh)}
          </Button>
          <Button kind="quiet" size="big" disabled={busy} onClick={onCancel}>
            Not now
          </Button>
          {plan.counts.new > 0 && !busy ? (
            <p className={styles["keys"]}>J and K move, Enter opens, E edits, X drops.</p>
          ) : null}
        </div>
        {progress}
      </div>
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
