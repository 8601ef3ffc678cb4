import type { Metadata } from "next";
import { PageHead } from "#app/_ui/page-head.tsx";
import { Shell } from "#app/_ui/shell.tsx";
import { requireLearner } from "#lib/server/session.ts";
import { NoteEditor } from "../_editor/note-editor.tsx";
import { pageNonce } from "../_editor/nonce.ts";
import styles from "../_editor/page.module.css";

/** Nothing of the page is known before the session: the old page stays until the new one is whole. */
export const instant = false;

export const metadata: Metadata = { title: "New note" };

const NewNotePage = async () => {
  const [learner, nonce] = await Promise.all([requireLearner(), pageNonce()]);
  return (
    <Shell accountName={learner.name}>
      <div className={styles["page"]}>
        <PageHead
          title="New note"
          lead="Write, and see the cards beside it. Nothing is stored before you import it."
        />
        <NoteEditor
          isNew
          start={{ path: "", markdown: "" }}
          keptUnder={`notecurve note ${learner.id} new`}
          nonce={nonce}
          back="/notes"
        />
      </div>
    </Shell>
  );
};

export default NewNotePage;
