"use client";

import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { handOver } from "./handed-over.ts";
import { useFileDrop } from "./use-file-drop.ts";
import styles from "./notes.module.css";

/** A file, folder or archive that is dropped anywhere on the list of notes opens its plan. */
export const DropAnywhere = ({ children }: { children: ReactNode }) => {
  const router = useRouter();
  const over = useFileDrop((found) => {
    handOver(found);
    router.push("/notes/import");
  });
  return (
    <div className={styles["page"]} data-over={over}>
      {children}
      {over ? (
        <p className={styles["dropHere"]}>
          Drop to see the plan. Nothing is stored before you import it.
        </p>
      ) : null}
    </div>
  );
};
