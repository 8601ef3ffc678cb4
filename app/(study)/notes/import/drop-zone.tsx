"use client";

import { useRef } from "react";
import { Button } from "#app/_ui/button.tsx";
import { filesOfInput, type FoundFile } from "#lib/client/found-files.ts";
import styles from "./import.module.css";

interface DropZoneProps {
  onFiles: (found: readonly FoundFile[]) => void;
  /** Files are held over the page, which takes them wherever they are dropped. */
  over: boolean;
}

/** Where notes come in: dropped, or chosen one by one, as a folder, or in an archive. */
export const DropZone = ({ onFiles, over }: DropZoneProps) => {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement): void => {
    const found = filesOfInput(input.files ?? []);
    input.value = "";
    // An empty folder is worth a word; no files were chosen where somebody thought better of it.
    if (found.length > 0 || input === folder.current) onFiles(found);
  };
  return (
    <div className={styles["drop"]} data-over={over}>
      <p className={styles["dropTitle"]}>
        {over ? "Drop to see the plan" : "Drop a note here, a folder of notes, or a zip"}
      </p>
      <div className={styles["choosers"]}>
        <Button onClick={() => files.current?.click()}>Choose files</Button>
        <Button onClick={() => folder.current?.click()}>Choose a folder</Button>
      </div>
      <input
        ref={files}
        type="file"
        multiple
        className="visually-hidden"
        aria-label="Note file"
        tabIndex={-1}
        accept=".md,.markdown,.txt,.zip,text/markdown,text/plain,application/zip"
        onChange={(event) => take(event.target)}
      />
      <input
        ref={(input) => {
          folder.current = input;
          // React knows no such attribute.
          input?.setAttribute("webkitdirectory", "");
        }}
        type="file"
        multiple
        className="visually-hidden"
        aria-label="Folder of notes"
        tabIndex={-1}
        onChange={(event) => take(event.target)}
      />
    </div>
  );
};
