import type { ReactNode } from "react";
import type { Plot, PlotTable } from "#lib/domain/exercises/index.ts";
import { MathLine } from "../math-line.tsx";
import { PlotFrame } from "../plot-frame.tsx";
import { HeadCell, NumberCell, Table } from "../table.tsx";
import { spoken } from "./text/runs.ts";
import styles from "./plot-words.module.css";

const isNumeric = (text: string): boolean => /^[+\u2212-]?[\d.]+$/u.test(text);

/** A lone formula is also named in words, for readers that pass MathML by. */
const HeadWords = ({ name }: { name: string }) =>
  name.startsWith("$") ? (
    <>
      <span className="visually-hidden">{spoken(name)}</span>
      <span aria-hidden="true">
        <MathLine markdown={name} />
      </span>
    </>
  ) : (
    <MathLine markdown={name} />
  );

const WordTable = ({ table }: { table: PlotTable }) => {
  const isNumbers = table.columns.map((_, column) =>
    table.rows.every((row) => isNumeric(row[column] ?? "")),
  );
  return (
    <Table caption={<MathLine markdown={table.caption} />} className={styles["table"]}>
      <thead>
        <tr>
          {table.columns.map((name, column) => (
            <HeadCell key={name} numeric={isNumbers[column] ?? false}>
              <HeadWords name={name} />
            </HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.join("|")}>
            {row.map((cell, column) => {
              const Cell = isNumbers[column] === true ? NumberCell : "td";
              return (
                <Cell key={table.columns[column]}>
                  <MathLine markdown={cell} />
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Table>
  );
};

interface WordedFrameProps {
  plot: Pick<Plot, "title" | "units" | "description" | "table">;
  /** What the picture says now. */
  readout?: ReactNode;
  children: ReactNode;
}

/** The frame of a plot with its head, and with the same in words and numbers. */
export const WordedFrame = ({ plot, readout, children }: WordedFrameProps) => (
  <PlotFrame
    title={<MathLine markdown={plot.title} />}
    aside={<MathLine markdown={plot.units} />}
    readout={readout}
    description={
      <>
        <p>
          <MathLine markdown={plot.description} />
        </p>
        <WordTable table={plot.table} />
      </>
    }
  >
    {children}
  </PlotFrame>
);
