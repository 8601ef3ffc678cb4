import Link from "next/link";
import { Fragment, type ReactNode } from "react";
import { countOf } from "#app/_ui/count-of.ts";
import type {
  LinkedNotePage,
  Neighbours as Around,
} from "#lib/server/use-cases/note-neighbours.ts";
import styles from "./neighbours.module.css";

const progressOf = ({ cards, learned }: LinkedNotePage): string => {
  if (cards === 0) return "no cards";
  return learned === cards
    ? `all ${countOf(cards, "card")} learned`
    : `${learned} of ${countOf(cards, "card")} learned`;
};

const There = ({ note }: { note: LinkedNotePage }) => (
  <>
    <Link href={`/notes/${note.noteId}`} prefetch={false}>
      {note.title}
    </Link>{" "}
    <span className={styles["aside"]}>{progressOf(note)}</span>
  </>
);

const Line = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className={styles["line"]}>
    <dt>{name}</dt>
    <dd>
      <ul>{children}</ul>
    </dd>
  </div>
);

/** What the note builds on, how much of that is learned, what is missing, and which notes build on this one. */
export const Neighbours = ({ around: { buildsOn, usedBy } }: { around: Around }) =>
  buildsOn.length + usedBy.length === 0 ? null : (
    <dl className={styles["neighbours"]}>
      {buildsOn.length === 0 ? null : (
        <Line name="Builds on">
          {buildsOn.map((each) => (
            <li key={each.kind === "there" ? each.noteId : each.path}>
              {each.kind === "there" ? (
                <There note={each} />
              ) : (
                <Fragment>
                  {each.text} <span className={styles["aside"]}>not imported: {each.path}</span>
                </Fragment>
              )}
            </li>
          ))}
        </Line>
      )}
      {usedBy.length === 0 ? null : (
        <Line name="Used by">
          {usedBy.map((note) => (
            <li key={note.noteId}>
              <There note={note} />
            </li>
          ))}
        </Line>
      )}
    </dl>
  );
