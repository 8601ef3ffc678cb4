import Link from "next/link";
import type { ReactNode } from "react";
import styles from "./page-head.module.css";

interface PageHeadProps {
  title: ReactNode;
  /** One or two sentences under the title. */
  lead?: ReactNode;
  /** Where the page stands, above the title: crumbs. */
  above?: ReactNode;
  /** At the right of the title: the page's one button. */
  actions?: ReactNode;
}

/** The title of a page. */
export const PageHead = ({ title, lead, above, actions }: PageHeadProps) => (
  <header className={styles["head"]}>
    <div className={styles["words"]}>
      {above === undefined ? null : <div className={styles["above"]}>{above}</div>}
      <h1>{title}</h1>
      {lead === undefined ? null : <p className={styles["lead"]}>{lead}</p>}
    </div>
    {actions === undefined ? null : <div className={styles["actions"]}>{actions}</div>}
  </header>
);

/** Where a card or a page stands: "Ill-Conditioning › Example". The last step is the strongest. */
export const Crumbs = ({ steps }: { steps: readonly ReactNode[] }) => (
  <ol className={styles["crumbs"]}>
    {steps.map((step, index) => (
      // Steps have no identity but their place.
      // oxlint-disable-next-line react/no-array-index-key
      <li key={index}>{step}</li>
    ))}
  </ol>
);

interface BelowProps {
  /** The page that this one stands under. */
  page: string;
  href: string;
  here: string;
}

/** Crumbs of a page that stands under another: "Settings › Scheduler", the first a link. */
export const Below = ({ page, href, here }: BelowProps) => (
  <Crumbs
    steps={[
      <Link key="page" href={href}>
        {page}
      </Link>,
      here,
    ]}
  />
);
