import { Folio, Hang, Leaf } from "#app/_ui/grid.tsx";
import type { FormerCards } from "#lib/server/use-cases/margin-cards.ts";
import { Cards } from "./margin.tsx";
import styles from "./note.module.css";

/** Cards whose block is gone from the note, by the concept under which they stood. */
export const FormerCardsView = ({
  former,
  noteId,
}: {
  former: readonly FormerCards[];
  noteId: string;
}) =>
  former.length === 0 ? null : (
    <section aria-labelledby="former-cards">
      <Folio className={styles["section"] ?? ""}>
        <Hang>{null}</Hang>
        <Leaf>
          <h2 id="former-cards">No longer in the note</h2>
          <p className={styles["aside"]}>
            These cards are set aside with their history. They come back with it when their block
            does.
          </p>
        </Leaf>
      </Folio>
      {former.map(({ concept, cards }) => (
        <Folio key={concept} className={styles["block"] ?? ""}>
          <Hang className={styles["label"] ?? ""}>{concept}</Hang>
          <Leaf className={styles["former"] ?? ""}>
            <Cards cards={cards} back={`/notes/${noteId}#former-cards`} />
          </Leaf>
        </Folio>
      ))}
    </section>
  );
