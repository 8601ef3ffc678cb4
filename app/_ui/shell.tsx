import Link from "next/link";
import type { ReactNode } from "react";
import { Hotkeys } from "./hotkeys.tsx";
import type { PageHotkey } from "./hotkeys.tsx";
import { Keycap } from "./keycap.tsx";
import { NavLinks } from "./nav-links.tsx";
import styles from "./shell.module.css";
import { SiteMark } from "./site-mark.tsx";

interface ShellProps {
  /** The name beside "Add a card"; it leads to the settings. */
  accountName: string;
  children: ReactNode;
}

const KEYS: readonly PageHotkey[] = [
  { keys: "g t", label: "Go to Today", href: "/" },
  { keys: "g n", label: "Go to Notes", href: "/notes" },
  { keys: "g c", label: "Go to Cards", href: "/cards" },
  { keys: "g e", label: "Go to Practice", href: "/practice" },
  { keys: "g p", label: "Go to Progress", href: "/progress" },
  { keys: "n", label: "Add a card", href: "/cards/new" },
];

export const Brand = () => (
  <Link href="/" className={styles["brand"]}>
    <SiteMark />
    Notecurve
  </Link>
);

const SkipLink = () => (
  <a className={styles["skip"]} href="#main">
    Skip to the page
  </a>
);

/** The frame of every page of somebody who is signed in: navigation above, on a phone below. */
export const Shell = ({ accountName, children }: ShellProps) => (
  <div className={styles["shell"]}>
    <SkipLink />
    <Hotkeys list={KEYS} />
    <header className={styles["bar"]}>
      <Brand />
      <nav className={styles["nav"]} aria-label="Main">
        <NavLinks />
      </nav>
      <div className={styles["right"]}>
        <Link href="/cards/new" className={styles["add"]}>
          Add a card <Keycap keys="N" />
        </Link>
        <Link href="/settings" className={styles["account"]}>
          <span className="visually-hidden">Settings of </span>
          {accountName}
        </Link>
      </div>
    </header>
    <main id="main" className={styles["main"]} tabIndex={-1}>
      {children}
    </main>
    <nav className={styles["tabs"]} aria-label="Main">
      <NavLinks />
    </nav>
  </div>
);

/** The frame of a page for anybody: the mark, and what stands at the right of it. */
export const OpenShell = ({ right, children }: { right?: ReactNode; children: ReactNode }) => (
  <div>
    <SkipLink />
    <header className={styles["bar"]}>
      <Brand />
      <div className={styles["right"]}>{right}</div>
    </header>
    <main id="main" className={styles["main"]} tabIndex={-1}>
      {children}
    </main>
  </div>
);
