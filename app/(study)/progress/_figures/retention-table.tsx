import type { ReactNode } from "react";
import type { Retention } from "#lib/domain/progress/index.ts";
import { HeadCell, NumberCell, Table } from "#app/_ui/table.tsx";
import { passedWords, rangeWords, shareWords } from "#app/_figures/share-words.ts";

interface RetentionTableProps {
  caption: string;
  /** What the rows are: "Interval", "Day". */
  first: string;
  rows: readonly {
    readonly key: string;
    readonly name: ReactNode;
    readonly retention: Retention;
  }[];
}

/** Shares remembered, with how sure they are. */
export const RetentionTable = ({ caption, first, rows }: RetentionTableProps) => (
  <Table caption={caption}>
    <thead>
      <tr>
        <HeadCell>{first}</HeadCell>
        <HeadCell numeric>Remembered</HeadCell>
        <HeadCell numeric>Share</HeadCell>
        <HeadCell numeric>Likely</HeadCell>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ key, name, retention }) => (
        <tr key={key}>
          <td>{name}</td>
          <NumberCell>{passedWords(retention)}</NumberCell>
          <NumberCell>{shareWords(retention)}</NumberCell>
          <NumberCell>{rangeWords(retention)}</NumberCell>
        </tr>
      ))}
    </tbody>
  </Table>
);
