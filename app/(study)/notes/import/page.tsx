import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHead } from "#app/_ui/page-head.tsx";
import { Shell } from "#app/_ui/shell.tsx";
import { dateInWords } from "#lib/domain/time/local-date.ts";
import { requireLearner } from "#lib/server/session.ts";
import type { Learner } from "#lib/server/use-cases/find-learner.ts";
import { readNoteVersion } from "#lib/server/use-cases/note-versions.ts";
import { ImportForm } from "./import-form.tsx";
import styles from "./import.module.css";

/** Nothing of the page is known before the session: the old page stays until the new one is whole. */
export const instant = false;

export const metadata: Metadata = { title: "Import notes" };

interface ImportPageProps {
  /** `path` names the note to be brought up to date; `note` and `version` the text to begin with. */
  searchParams: Promise<{
    path?: string | string[];
    note?: string | string[];
    version?: string | string[];
  }>;
}

interface Beginning {
  readonly title: string;
  readonly lead: string;
  readonly path: string;
  readonly markdown: string;
}

const NEW_NOTE = {
  title: "Import notes",
  lead: "Any Markdown file with headings. You see which cards it gives before anything is stored.",
  markdown: "",
};
const PLAN_FIRST = "You see what changes before anything is stored; kept cards keep their history.";

const textOf = (value: string | string[] | undefined): string =>
  typeof value === "string" ? value : "";

const beginningOf = async (
  learner: Learner,
  asked: Awaited<ImportPageProps["searchParams"]>,
): Promise<Beginning> => {
  if (asked.note === undefined) return { ...NEW_NOTE, path: textOf(asked.path) };
  const number = Number(textOf(asked.version));
  const found = await readNoteVersion(
    learner,
    textOf(asked.note),
    Number.isSafeInteger(number) && number > 0 ? number : undefined,
  );
  if (!found) notFound();
  const { path, markdown, version, importedOn } = found;
  return number > 0
    ? {
        title: `Go back to version ${version}`,
        lead: `The text that was imported on ${dateInWords(importedOn)}. ${PLAN_FIRST}`,
        path,
        markdown,
      }
    : { title: "Edit the text", lead: PLAN_FIRST, path, markdown };
};

const ImportPage = async ({ searchParams }: ImportPageProps) => {
  const [learner, asked] = await Promise.all([requireLearner(), searchParams]);
  const { title, lead, path, markdown } = await beginningOf(learner, asked);
  return (
    <Shell accountName={learner.name}>
      <div className={styles["page"]}>
        <PageHead title={title} lead={lead} />
        <ImportForm key={`${path} ${title}`} path={path} markdown={markdown} />
      </div>
    </Shell>
  );
};

export default ImportPage;
