import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Crumbs, PageHead } from "#app/_ui/page-head.tsx";
import { Shell } from "#app/_ui/shell.tsx";
import { dateInWords } from "#lib/domain/time/local-date.ts";
import { requireLearner } from "#lib/server/session.ts";
import { readNoteVersion, type NoteVersionText } from "#lib/server/use-cases/note-versions.ts";
import { NoteEditor } from "../../_editor/note-editor.tsx";
import { pageNonce } from "../../_editor/nonce.ts";
import styles from "../../_editor/page.module.css";

/** Nothing of the page is known before the session: the old page stays until the new one is whole. */
export const instant = false;

export const metadata: Metadata = { title: "Edit a note" };

interface EditPageProps {
  params: Promise<{ noteId: string }>;
  /** An earlier version to begin with. */
  searchParams: Promise<{ version?: string | string[] }>;
}

const PLAN_FIRST = "You see what changes before anything is stored; kept cards keep their history.";

const versionOf = (asked: string | string[] | undefined): number | undefined => {
  const number = Number(asked);
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
};

const wordsFor = (text: NoteVersionText, isEarlier: boolean) =>
  isEarlier
    ? {
        title: `Go back to version ${text.version}`,
        lead: `The text that was imported on ${dateInWords(text.importedOn)}. ${PLAN_FIRST}`,
      }
    : { title: `Edit ${text.title}`, lead: PLAN_FIRST };

const EditPage = async ({ params, searchParams }: EditPageProps) => {
  const [learner, { noteId }, asked, nonce] = await Promise.all([
    requireLearner(),
    params,
    searchParams,
    pageNonce(),
  ]);
  const version = versionOf(asked.version);
  const text = await readNoteVersion(learner, noteId, version);
  if (!text) notFound();
  const { path, markdown } = text;
  const { title, lead } = wordsFor(text, version !== undefined);
  return (
    <Shell accountName={learner.name}>
      <div className={styles["page"]}>
        <PageHead
          title={title}
          lead={lead}
          above={<Crumbs steps={["Your notes", ...path.split("/")]} />}
        />
        <NoteEditor
          // Another text in the database is another start.
          key={`${noteId} ${text.version}`}
          start={{ path, markdown }}
          keptUnder={`notecurve note ${learner.id} ${noteId}${version === undefined ? "" : ` ${version}`}`}
          nonce={nonce}
          back={`/notes/${noteId}`}
        />
      </div>
    </Shell>
  );
};

export default EditPage;
