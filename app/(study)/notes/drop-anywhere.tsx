"use client";

import { useRouter } from "next/navigation";
import { useState, type DragEvent, type ReactNode } from "react";
import { filesOfDrop } from "#lib/client/found-files.ts";
import { handOver } from "./handed-over.ts";
import styles from "./notes.module.css";

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes("Files");

/** A file, folder or archive that is dropped anywhere on the list of notes opens its plan. */
export const DropAnywhere = ({ children }: { children: ReactNode }) => {
  const router = useRouter();
  const [over, setOver] = useState(false);
  return (
    <div
      className={styles["page"]}
      data-over={over}
      onDragOver={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        // Into a child is not out of it.
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(false);
        handOver(filesOfDrop(event.dataTransfer));
        router.push("/notes/import");
      }}
    >
      {children}
    </div>
  );
};
