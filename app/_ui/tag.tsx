import type { ComponentProps, ReactNode } from "react";
import Link from "next/link";
import { classes } from "./classes.ts";
import styles from "./tag.module.css";

/** A word about a thing: "note", "cloze", "own". */
export const Tag = ({ children }: { children: ReactNode }) => (
  <span className={styles["tag"]}>{children}</span>
);

interface TagLinkProps extends ComponentProps<typeof Link> {
  current: boolean;
}

/** A filter with its own address: "Due 2". The current one is washed and said to be current. */
export const TagLink = ({ current, className, children, ...rest }: TagLinkProps) => (
  <Link
    {...rest}
    className={classes(styles["tag"], styles["filter"], className)}
    aria-current={current ? "true" : undefined}
  >
    {children}
  </Link>
);
