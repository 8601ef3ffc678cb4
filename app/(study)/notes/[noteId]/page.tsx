import { countOf } from "#app/_ui/count-of.ts";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { ButtonLink } from "#app/_ui/button.tsx";
import { Folio, Hang, Leaf } from "#app/_ui/grid.tsx";
import { Crumbs } from "#app/_ui/page-head.tsx";
import { InlineProse } from "#app/_ui/prose.tsx";
import { Shell } from "#app/_ui/shell.tsx";
import { dateInWords } from "#lib/domain/time/local-date.ts";
import { now } from "#lib/server/clock.ts";
import { requireLearner } from "#lib/server/session.ts";
import { readNote, type NotePage as Page } from "#lib/server/use-cases/read-note.ts";
import { NoteRowView } from "./note-row-view.tsx";
import styles from "./note.module.css";

/** Nothing of the page is known before the session: the old page stays until the new one is whole. */
export const instant = false;

interface NotePageProps {
  params: Promise<{ noteId: string }>;
}

const load = async (params: NotePageProps["params"]): Promise<{ page: Page; name: string }> => {
  const learner = await requireLearner();
  const page = await readNote(learner, (await params).noteId, now());
  if (!page) notFound();
  return { page, name: learner.name };
};

export const generateMetadata = async ({ params }: NotePageProps): Promise<Metadata> => ({
  title: (await load(params)).page.note.title,
});

/** Every text that was imported stays: taking an import back is importing the text before it. */
const EarlierVersions = ({ page: { note, versions } }: { page: Page }) =>
  versions.length < 2 ? null : (
    <details className={styles["versions"]}>
      <summary>Earlier versions</summary>
      <ul>
        {versions.slice(1).map(({ version, importedOn }) => (
          <li key={version}>
            Version {version}, imported on {dateInWords(importedOn)}.{" "}
            <Link href={`/notes/import?note=${note.id}&version=${version}`}>
              Go back to version {version}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );

const Head = ({ page }: { page: Page }) => {
  const { note, titleHtml, counts } = page;
  return (
    <header className={styles["head"]}>
      <Crumbs steps={[note.builtIn ? "Built in" : "Your notes", ...note.path.split("/")]} />
      <h1 className={styles["title"]}>
        <InlineProse html={titleHtml} />
      </h1>
      <div className={styles["plan"]}>
        <p>
          {countOf(counts.cards, "card")}, {countOf(counts.exercises, "exercise")}: {counts.due} due
          today, {counts.fresh} new.
          {note.builtIn
            ? ""
            : ` Version ${note.version}; every kept card keeps its schedule when you import a new one.`}
        </p>
        <div className={styles["actions"]}>
          {note.builtIn ? null : (
            <>
              <ButtonLink href={`/notes/import?note=${note.id}`}>Edit the text</ButtonLink>
              <ButtonLink href={`/notes/import?path=${encodeURIComponent(note.path)}`}>
                Import a new version
              </ButtonLink>
            </>
          )}
          <ButtonLink kind="primary" href="/review">
            Review
          </ButtonLink>
        </div>
      </div>
      <EarlierVersions page={page} />
    </header>
  );
};

const NotePage = async ({ params }: NotePageProps) => {
  const { page, name } = await load(params);
  return (
    <Shell accountName={name}>
      <article className={styles["note"]}>
        <Folio>
          <Hang>{null}</Hang>
          <Leaf>
            <Head page={page} />
          </Leaf>
        </Folio>
        {page.rows.map((row) => (
          <NoteRowView key={`${row.kind} ${row.line}`} row={row} />
        ))}
        {page.rows.length === 0 ? (
          <p className={styles["empty"]}>This note has a title and nothing below it.</p>
        ) : null}
      </article>
    </Shell>
  );
};

export default NotePage;
