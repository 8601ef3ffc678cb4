import type { Metadata } from "next";
import { PageHead } from "#app/_ui/page-head.tsx";
import { Shell } from "#app/_ui/shell.tsx";
import { requireLearner } from "#lib/server/session.ts";
import { ImportForm } from "./import-form.tsx";
import styles from "./import.module.css";

/** Nothing of the page is known before the session: the old page stays until the new one is whole. */
export const instant = false;

export const metadata: Metadata = { title: "Import notes" };

interface ImportPageProps {
  /** Names the note to be brought up to date. */
  searchParams: Promise<{ path?: string | string[] }>;
}

const ImportPage = async ({ searchParams }: ImportPageProps) => {
  const [learner, asked] = await Promise.all([requireLearner(), searchParams]);
  const path = typeof asked.path === "string" ? asked.path : "";
  return (
    <Shell accountName={learner.name}>
      <div className={styles["page"]}>
        <PageHead
          title="Import notes"
          lead="Any Markdown file with headings. You see its cards before anything is stored."
        />
        <ImportForm key={path} path={path} />
      </div>
    </Shell>
  );
};

export default ImportPage;
