import Link from "next/link";
import { InlineProse } from "#app/_ui/prose.tsx";
import { HeadCell, NumberCell, Table, TextCell } from "#app/_ui/table.tsx";
import { daysInWords } from "#lib/domain/time/local-date.ts";
import type { Basin, SectionLine, ShelfLine } from "#lib/server/use-cases/see-depth.ts";
import styles from "./section-table.module.css";

type Numbers = Pick<SectionLine, "cards" | "exercises" | "due" | "depthDays">;

const Dash = () => <span className={styles["dash"]}>–</span>;

const Head = ({ first, numbered = false }: { first: string; numbered?: boolean }) => (
  <thead>
    <tr>
      {numbered ? (
        <HeadCell>
          <span className="visually-hidden">Number</span>
        </HeadCell>
      ) : null}
      <HeadCell>{first}</HeadCell>
      <HeadCell numeric className="only-wide">
        Cards
      </HeadCell>
      <HeadCell numeric className="only-wide">
        Exercises
      </HeadCell>
      <HeadCell numeric>Due</HeadCell>
      <HeadCell numeric>Depth</HeadCell>
    </tr>
  </thead>
);

const NumberCells = ({ of: { cards, exercises, due, depthDays } }: { of: Numbers }) => (
  <>
    <NumberCell className="only-wide">{cards === 0 ? <Dash /> : cards}</NumberCell>
    <NumberCell className="only-wide">{exercises === 0 ? <Dash /> : exercises}</NumberCell>
    <NumberCell>{due === 0 ? <Dash /> : <b className={styles["due"]}>{due}</b>}</NumberCell>
    <NumberCell>
      {depthDays !== null ? (
        daysInWords(depthDays)
      ) : cards + exercises > 0 ? (
        "new"
      ) : (
        <Link href="/cards/new">add</Link>
      )}
    </NumberCell>
  </>
);

/** The numbers of the lake, and more of them. */
export const SectionTable = ({ basin }: { basin: Basin }) => (
  <Table caption={`Sections of ${basin.titleText}`} className={styles["table"]}>
    <Head first="Section" numbered />
    <tbody>
      {basin.sections.map((section) => (
        <tr key={section.key}>
          <td className={styles["number"]}>{section.number}</td>
          <TextCell>
            <Link
              href={`/notes/${basin.noteId}${section.anchor === null ? "" : `#${section.anchor}`}`}
            >
              <InlineProse html={section.nameHtml} />
            </Link>
          </TextCell>
          <NumberCells of={section} />
        </tr>
      ))}
    </tbody>
  </Table>
);

/** The learner's own notes and cards, a line each. */
export const ShelfTable = ({ lines }: { lines: readonly ShelfLine[] }) => (
  <Table caption="Your notes" className={styles["table"]}>
    <Head first="Note" />
    <tbody>
      {lines.map((line) => (
        <tr key={line.noteId ?? "own"}>
          <TextCell>
            <Link href={line.noteId === null ? "/cards" : `/notes/${line.noteId}`}>
              {line.title}
            </Link>
          </TextCell>
          <NumberCells of={line} />
        </tr>
      ))}
    </tbody>
  </Table>
);
