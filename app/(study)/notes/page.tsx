import type { Metadata } from "next";
import Link from "next/link";
import { countOf } from "#app/_ui/count-of.ts";
import { ButtonLink } from "#app/_ui/button.tsx";
import { EmptyState } from "#app/_ui/empty-state.tsx";
import { PageHead } from "#app/_ui/page-head.tsx";
import { Shell } from "#app/_ui/shell.tsx";
import { HeadCell, NumberCell, Table, TextCell } from "#app/_ui/table.tsx";
import { dateInWords, learningDay, type Instant, type LocalDate } from "#lib/domain/time/index.ts";
import { now } from "#lib/server/clock.ts";
import { requireLearner } from "#lib/server/session.ts";
import { listNotes, type ListedNote } from "#lib/server/use-cases/list-notes.ts";
import { latestImport, type LatestImport } from "#lib/server/use-cases/undo-import.ts";
import { DropAnywhere } from "./drop-anywhere.tsx";
import { UndoImport } from "./undo-import.tsx";
import styles from "./notes.module.css";

/** Nothing of the page is known before the session: the old page stays until the new one is whole. */
export const instant = false;

export const metadata: Metadata = { title: "Notes" };

const dash = (count: number): number | string => (count === 0 ? "–" : count);

const NotesTable = ({
  notes,
  caption,
  dayOf,
}: {
  notes: readonly ListedNote[];
  caption: string;
  dayOf: (at: Date) => LocalDate;
}) => (
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
              {[note.number, note.title].filter((part) => part !== null).join(" ")}
            </Link>
            <span className={styles["path"]}>{note.path}</span>
          </TextCell>
          <NumberCell>{dash(note.cards)}</NumberCell>
          <NumberCell className={styles["wide"] ?? ""}>{dash(note.exercises)}</NumberCell>
          <NumberCell className={styles["wide"] ?? ""}>{dash(note.fresh)}</NumberCell>
          <NumberCell className={note.due > 0 ? (styles["due"] ?? "") : ""}>
            {dash(note.due)}
          </NumberCell>
          <NumberCell className={styles["wide"] ?? ""}>
            {dateInWords(dayOf(note.importedAt))}
          </NumberCell>
        </tr>
      ))}
    </tbody>
  </Table>
);

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
  const [notes, latest] = await Promise.all([listNotes(learner, now()), latestImport(learner.id)]);
  const [own, builtIn] = [
    notes.filter((note) => !note.builtIn),
    notes.filter((note) => note.builtIn),
  ];
  const dayOf = (at: Date) => learningDay(at.getTime() as Instant, learner.zone, learner.dayStart);
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
          <LatestImportLine latest={latest} on={dateInWords(dayOf(new Date(latest.at)))} />
        ) : null}
        {own.length > 0 ? (
          <NotesTable notes={own} caption="Yours" dayOf={dayOf} />
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
        {builtIn.length > 0 ? (
          <NotesTable notes={builtIn} caption="Built in" dayOf={dayOf} />
        ) : null}
      </DropAnywhere>
    </Shell>
  );
};

export default NotesPage;
