import Link from "next/link";
import { countOf } from "#app/_ui/count-of.ts";
import { cramAddress } from "#app/_ui/cram-address.ts";
import { EmptyState } from "#app/_ui/empty-state.tsx";
import type { CramNote } from "#lib/server/use-cases/cram.ts";
import styles from "./cram.module.css";

interface LineProps {
  href: string;
  title: string;
  cards: number;
}

const Line = ({ href, title, cards }: LineProps) => (
  <li className={styles["line"]}>
    <Link href={href} prefetch={false}>
      {title}
    </Link>
    <span className={styles["count"]}>{countOf(cards, "card")}</span>
  </li>
);

/** Notes and their sections to choose from. */
export const CramChoices = ({ notes }: { notes: readonly CramNote[] }) =>
  notes.length === 0 ? (
    <EmptyState title="There are no cards yet.">
      <p>Import a note or write a card, and go through it here.</p>
    </EmptyState>
  ) : (
    notes.map(({ noteId, title, cards, sections }) => (
      <section key={noteId} className={styles["note"]}>
        <h2>{title}</h2>
        <ul>
          <Line href={cramAddress(noteId)} title="All of it" cards={cards} />
          {sections.length < 2
            ? null
            : sections.map((each) => (
                <Line
                  key={each.section}
                  href={cramAddress(noteId, each.section)}
                  title={each.title}
                  cards={each.cards}
                />
              ))}
        </ul>
      </section>
    ))
  );
