import { Folio, Hang, Leaf, Margin } from "#app/_ui/grid.tsx";
import { InlineProse, Prose } from "#app/_ui/prose.tsx";
import type { NotePiece } from "#lib/server/use-cases/note-pieces.ts";
import type { NotePageRow } from "#lib/server/use-cases/read-note.ts";
import { RowMargin } from "./margin.tsx";
import styles from "./note.module.css";

/** Names that the page around has for itself. */
const isTaken = (anchor: string): boolean => anchor === "main" || /^line-\d+$/.test(anchor);

const List = ({ pieces }: { pieces: readonly NotePiece[] }) => {
  const [first] = pieces;
  if (first === undefined) return null;
  const items = pieces.map((piece) => (
    <li
      key={piece.line}
      id={`line-${piece.line}`}
      className={piece.marked ? undefined : styles["bare"]}
    >
      <Prose html={piece.html} />
      <List pieces={piece.children} />
    </li>
  ));
  return first.ordinal === null ? (
    <ul className={styles["list"]}>{items}</ul>
  ) : (
    <ol className={styles["list"]} start={first.ordinal}>
      {items}
    </ol>
  );
};

/** A sentence of the block; a numbered one keeps its number. */
const Piece = ({ piece }: { piece: NotePiece }) =>
  piece.ordinal === null ? (
    <div id={`line-${piece.line}`} className={styles["piece"]}>
      <Prose html={piece.html} />
      <List pieces={piece.children} />
    </div>
  ) : (
    <div className={styles["piece"]}>
      <List pieces={[piece]} />
    </div>
  );

interface RowProps {
  row: NotePageRow;
  noteId: string;
}

/** A heading or a labelled block of the note, with its cards in the margin. */
export const NoteRowView = ({ row, noteId }: RowProps) => {
  if (row.kind === "heading") {
    const Heading = `h${row.rank}` as const;
    return (
      <Folio className={styles[row.level] ?? ""}>
        <Hang>{row.number}</Hang>
        <Leaf>
          <div id={`line-${row.line}`} className={styles["heading"]}>
            <Heading id={isTaken(row.anchor) ? undefined : row.anchor} data-anchor={row.anchor}>
              <InlineProse html={row.html} />
            </Heading>
          </div>
        </Leaf>
        <Margin>
          <RowMargin row={row} noteId={noteId} />
        </Margin>
      </Folio>
    );
  }
  const labelHasOwnLine = row.pieces[0]?.line !== row.line;
  return (
    <Folio className={styles["block"] ?? ""}>
      <Hang className={styles["label"] ?? ""}>
        <span id={labelHasOwnLine ? `line-${row.line}` : undefined}>{row.label}</span>
      </Hang>
      <Leaf>
        {row.pieces.map((piece) => (
          <Piece key={piece.line} piece={piece} />
        ))}
      </Leaf>
      <Margin>
        <RowMargin row={row} noteId={noteId} />
      </Margin>
    </Folio>
  );
};
