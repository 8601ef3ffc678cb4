import Link from "next/link";
import type { ReactNode } from "react";
import { SiteMark } from "#app/_ui/site-mark.tsx";
import styles from "./door.module.css";
import { Picture } from "./picture.tsx";

interface DoorProps {
  title: ReactNode;
  /** Under the form: the other way in, and what happens to one's notes. */
  foot: ReactNode;
  children: ReactNode;
}

/** The frame of the pages that lead in: a form on the left, a valley on the right. */
export const Door = ({ title, foot, children }: DoorProps) => (
  <div className={styles["door"]}>
    <main className={styles["side"]}>
      <Link href="/" className={styles["brand"]}>
        <SiteMark />
        Notecurve
      </Link>
      <div className={styles["inner"]}>
        <h1>{title}</h1>
        {children}
        <p className={styles["foot"]}>{foot}</p>
      </div>
    </main>
    <Picture />
  </div>
);
