import type { Metadata } from "next";
import { PageHead } from "#app/_ui/page-head.tsx";
import { Shell } from "#app/_ui/shell.tsx";
import { requireLearner } from "#lib/server/session.ts";
import { ImportForm } from "./import-form.tsx";
import styles from "./import.module.css";

/** Nothing of the page is known before the session: the old page stays until the new one is whole. */
export const instant = false;

export const metadata: Metadata = { title: "Import a note" };

interface ImportPageProps {
  searchParams: Promise<{ path?: string | string[] }>;
}

const ImportPage = async ({ searchParams }: ImportPageProps) => {
  const [learner, { path }] = await Promise.all([requireLearner(), searchParams]);
  return (
    <Shell accountName={learner.name}>
      <div className={styles["page"]}>
        <PageHead
          title="Import a note"
          lead="Any Markdown file with headings. You see which cards it gives before anything is stored."
        />
        <ImportForm path={typeof path === "string" ? path : ""} />
      </div>
    </Shell>
  );
};

export default ImportPage;
