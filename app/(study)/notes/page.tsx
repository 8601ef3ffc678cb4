import type { Metadata } from "next";
import { countOf } from "#app/_ui/count-of.ts";
import { ButtonLink } from "#app/_ui/button.tsx";
import { EmptyState } from "#app/_ui/empty-state.tsx";
import { PageHead } from "#app/_ui/page-head.tsx";
import { Shell } from "#app/_ui/shell.tsx";
import { dateInWords, learningDay, type Instant } from "#lib/domain/time/index.ts";
import { now } from "#lib/server/clock.ts";
import { requireLearner } from "#lib/server/session.ts";
import { listNotes } from "#lib/server/use-cases/list-notes.ts";
import { latestImport, type LatestImport } from "#lib/server/use-cases/undo-import.ts";
import { DropAnywhere } from "./drop-anywhere.tsx";
import { NoteList, NotesTable } from "./note-list.tsx";
import { UndoImport } from "./undo-import.tsx";
import styles from "./notes.module.css";

/** Nothing of the page is known before the session: the old page stays until the new one is whole. */
export const instant = false;

export const metadata: Metadata = { title: "Notes" };

const changedWords = ({ notes, pictures }: LatestImport): string =>
  [
    ...(notes > 0 || pictures === 0 ? [countOf(notes, "note")] : []),
    ...(pictures > 0 ? [countOf(pictures, "picture")] : []),
  ].join(" and ");

const LatestImportLine = ({ latest, on }: { latest: LatestImport; on: string }) => (
  <div className={styles["latest"]}>
    <p>
      The latest import changed {changedWords(latest)} on {on}.
    </p>
    <UndoImport quiet importId={latest.importId} />
  </div>
);

const NotesPage = async () => {
  const learner = await requireLearner();
  const [listed, latest] = await Promise.all([listNotes(learner, now()), latestImport(learner.id)]);
  const dayInWords = (at: number): string =>
    dateInWords(learningDay(at as Instant, learner.zone, learner.dayStart));
  const notes = listed.map(({ importedAt, ...note }) => ({
    ...note,
    importedOn: dayInWords(importedAt.getTime()),
  }));
  const [own, builtIn] = [
    notes.filter((note) => !note.builtIn),
    notes.filter((note) => note.builtIn),
  ];
  return (
    <Shell accountName={learner.name}>
      <DropAnywhere>
        <PageHead
          title="Notes"
          actions={
            <>
              <ButtonLink href="/notes/new">New note</ButtonLink>
              <ButtonLink kind="primary" href="/notes/import">
                Import notes
              </ButtonLink>
            </>
          }
        />
        {latest?.canUndo === true ? (
          <LatestImportLine latest={latest} on={dayInWords(latest.at)} />
        ) : null}
        {own.length > 0 ? (
          <NoteList notes={own} />
        ) : (
          <EmptyState
            title="Drop a note here."
            frame="drop"
            actions={
              <>
                <ButtonLink href="/notes/import">Choose files or paste</ButtonLink>
                <ButtonLink kind="quiet" href="/notes/new">
                  Write one
                </ButtonLink>
              </>
            }
          >
            Any Markdown file with headings, a folder of them, or a zip. Labels such as{" "}
            <strong>Def.)</strong> and <strong>Test)</strong> become cards; you see the plan before
            anything is made.
          </EmptyState>
        )}
        {builtIn.length > 0 ? <NotesTable notes={builtIn} caption="Built in" /> : null}
      </DropAnywhere>
    </Shell>
  );
};

export default NotesPage;
