import styles from "./settings.module.css";

/** What came of a form, beside its button; empty until there is something to say. */
export const Said = ({
  children,
  failed = false,
}: {
  children: string | null;
  failed?: boolean;
}) => (
  <p className={styles[failed ? "failed" : "said"]} role="status">
    {children}
  </p>
);
