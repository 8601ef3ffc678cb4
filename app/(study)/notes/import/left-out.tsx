import { countOf } from "#app/_ui/count-of.ts";
import type { ReadFiles } from "#lib/client/read-found-files.ts";
import styles from "./import.module.css";

const List = ({ lines }: { lines: readonly string[] }) => (
  <ul className={styles["files"]}>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

/** Files that are no notes, by name; those that should be read and cannot, with what to do. */
export const LeftOut = ({ faults, others, pictures }: ReadFiles) => (
  <>
    {pictures.length > 0 ? (
      <p className={styles["words"]}>
        {countOf(pictures.length, "picture")} beside the notes go with them.
      </p>
    ) : null}
    {faults.length > 0 ? (
      <details open className={styles["leftOut"]}>
        <summary>{countOf(faults.length, "file")} cannot be read</summary>
        <List lines={faults} />
      </details>
    ) : null}
    {others.length > 0 ? (
      <details className={styles["leftOut"]}>
        <summary>
          {countOf(others.length, "file is", "files are")} neither note nor picture, left out
        </summary>
        <List lines={others} />
      </details>
    ) : null}
  </>
);
