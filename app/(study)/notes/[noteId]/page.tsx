import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Folio, Hang, Leaf } from "#app/_ui/grid.tsx";
import { returnPath } from "#app/_ui/return-path.ts";
import { Shell } from "#app/_ui/shell.tsx";
import { plainText } from "#lib/domain/prose/index.ts";
import { now } from "#lib/server/clock.ts";
import { requireLearner } from "#lib/server/session.ts";
import type { Learner } from "#lib/server/use-cases/find-learner.ts";
import { readNote, type NotePage as Page } from "#lib/server/use-cases/read-note.ts";
import { undoableImportOf, type ImportOfNote } from "#lib/server/use-cases/undo-import.ts";
import { FormerCardsView } from "./former-cards.tsx";
import { LatestImport } from "./latest-import.tsx";
import { MarkTarget } from "./mark-target.tsx";
import { NoteHead } from "./note-head.tsx";
import { NoteRowView } from "./note-row-view.tsx";
import styles from "./note.module.css";

/** Nothing of the page is known before the session: the old page stays until the new one is whole. */
export const instant = false;

interface NotePageProps {
  params: Promise<{ noteId: string }>;
  /** `back` is the page that it was opened from, to return to. */
  searchParams: Promise<{ back?: string | string[] }>;
}

interface Loaded {
  readonly page: Page;
  readonly learner: Learner;
  readonly latest: ImportOfNote | null;
}

/** Once a request: the title is that of the page. */
const load = cache(async (noteId: string): Promise<Loaded> => {
  const learner = await requireLearner();
  const [page, latest] = await Promise.all([
    readNote(learner, noteId, now()),
    undoableImportOf(learner.id, noteId),
  ]);
  if (!page) notFound();
  return { page, learner, latest };
});

export const generateMetadata = async ({ params }: NotePageProps): Promise<Metadata> => ({
  title: plainText((await load((await params).noteId)).page.note.title),
});

const NotePage = async ({ params, searchParams }: NotePageProps) => {
  const [{ noteId }, { back }] = await Promise.all([params, searchParams]);
  const { page, learner, latest } = await load(noteId);
  const { id } = page.note;
  return (
    <Shell accountName={learner.name}>
      <article className={styles["note"]}>
        <Folio>
          <Hang>{null}</Hang>
          <Leaf>
            <NoteHead page={page} back={back === undefined ? null : returnPath(back)}>
              {latest ? <LatestImport latest={latest} learner={learner} /> : null}
            </NoteHead>
          </Leaf>
        </Folio>
        {page.rows.map((row) => (
          <NoteRowView key={`${row.kind} ${row.line}`} row={row} noteId={id} />
        ))}
        {page.rows.length === 0 ? (
          <p className={styles["empty"]}>This note has a title and nothing below it.</p>
        ) : null}
        <FormerCardsView former={page.former} noteId={id} />
        <MarkTarget />
      </article>
    </Shell>
  );
};

export default NotePage;
