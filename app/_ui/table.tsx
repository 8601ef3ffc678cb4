import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { classes } from "./classes.ts";
import styles from "./table.module.css";

interface TableProps extends ComponentProps<"table"> {
  /** Read before the table; seen only where `captionShown`. */
  caption: ReactNode;
  captionShown?: boolean;
}

/** Ink rule above, hairlines between, no zebra. Cells: `NumberCell` for numbers, `td` for the rest. */
export const Table = ({
  caption,
  captionShown = false,
  className,
  children,
  ...rest
}: TableProps) => (
  <table {...rest} className={classes(styles["table"], className)}>
    <caption className={captionShown ? styles["caption"] : "visually-hidden"}>{caption}</caption>
    {children}
  </table>
);

/** The words of a row, in the text's type: a section, a card. */
export const TextCell = ({ className, ...rest }: ComponentProps<"td">) => (
  <td {...rest} className={classes(styles["text"], className)} />
);

export const NumberCell = ({ className, ...rest }: ComponentProps<"td">) => (
  <td {...rest} className={classes(styles["number"], className)} />
);

interface HeadCellProps extends Omit<ComponentProps<"th">, "aria-sort"> {
  numeric?: boolean;
  /** Where the head sorts: the address that does it, and how the table is sorted now. */
  sort?: { href: string; now: "ascending" | "descending" | "none" };
}

export const HeadCell = ({
  numeric = false,
  sort,
  className,
  children,
  ...rest
}: HeadCellProps) => (
  <th
    scope="col"
    {...rest}
    className={classes(numeric && styles["number"], className)}
    aria-sort={sort === undefined ? undefined : sort.now}
  >
    {sort === undefined ? (
      children
    ) : (
      <Link href={sort.href} className={styles["sort"]} data-sort={sort.now}>
        {children}
      </Link>
    )}
  </th>
);
