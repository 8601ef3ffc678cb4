import Link from "next/link";
import type { ReactNode } from "react";
import { ButtonLink } from "#app/_ui/button.tsx";
import { countOf } from "#app/_ui/count-of.ts";
import { cramAddress } from "#app/_ui/cram-address.ts";
import { Checkbox } from "#app/_ui/inputs.tsx";
import { Crumbs } from "#app/_ui/page-head.tsx";
import { InlineProse } from "#app/_ui/prose.tsx";
import { dateInWords } from "#lib/domain/time/local-date.ts";
import type { NotePage } from "#lib/server/use-cases/read-note.ts";
import { Neighbours } from "./neighbours.tsx";
import styles from "./note-head.module.css";

interface HeadProps {
  page: NotePage;
  /** Where the page was opened from, if it says so. */
  back: string | null;
}

/** Every text that was imported stays: taking an import back is importing the text before it. */
const EarlierVersions = ({ page: { note, versions } }: { page: NotePage }) =>
  versions.length < 2 ? null : (
    <details className={styles["versions"]}>
      <summary>Earlier versions</summary>
      <ul>
        {versions.slice(1).map(({ version, importedOn }) => (
          <li key={version}>
            Version {version}, imported on {dateInWords(importedOn)}.{" "}
            <Link href={`/notes/${note.id}/edit?version=${version}`} prefetch={false}>
              Go back to version {version}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );

const Actions = ({ page: { note, counts }, back }: HeadProps) => (
  <div className={styles["actions"]}>
    {counts.cards === 0 ? null : (
      <ButtonLink kind="quiet" href={cramAddress(note.id)} prefetch={false}>
        Go through the cards
      </ButtonLink>
    )}
    {note.builtIn ? null : (
      <>
        <ButtonLink href={`/notes/${note.id}/edit`}>Edit the text</ButtonLink>
        <ButtonLink href={`/notes/import?path=${encodeURIComponent(note.path)}`}>
          Import a new version
        </ButtonLink>
      </>
    )}
    <ButtonLink kind="primary" href={back ?? "/review"}>
      {back === "/review" ? "Back to the review" : back === null ? "Review" : "Back"}
    </ButtonLink>
  </div>
);

/** Title, what the note holds today, its latest import, what it builds on, and what can be done with it. */
export const NoteHead = ({ page, back, children }: HeadProps & { children: ReactNode }) => {
  const { note, titleHtml, counts } = page;
  return (
    <header>
      <Crumbs steps={[note.builtIn ? "Built in" : "Your notes", ...note.path.split("/")]} />
      <h1 className={styles["title"]}>
        <InlineProse html={titleHtml} />
      </h1>
      <div className={styles["plan"]}>
        <p>
          {countOf(counts.cards, "card")}
          {counts.exercises > 0 ? `, ${countOf(counts.exercises, "exercise")}` : ""}: {counts.due}{" "}
          due today, {counts.fresh} new.
          {note.builtIn
            ? ""
            : ` Version ${note.version}; every kept card keeps its schedule when you import a new one.`}
        </p>
        <Actions page={page} back={back} />
      </div>
      {children}
      <Neighbours around={page} />
      {counts.refused === 0 ? null : (
        <Checkbox
          name="refusals"
          autoComplete="off"
          className={styles["switch"] ?? ""}
          label={`Show what gave no card, and why (${countOf(counts.refused, "line")})`}
        />
      )}
      <EarlierVersions page={page} />
    </header>
  );
};
