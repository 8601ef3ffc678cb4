"use client";

import { useId, useLayoutEffect, useRef } from "react";
import type { MouseEvent, ReactNode, SyntheticEvent } from "react";
import { createPortal } from "react-dom";
import styles from "./dialog.module.css";

interface DialogProps {
  open: boolean;
  /** Esc, a press outside, or the browser asks to close. */
  onClose: () => void;
  /** A question: "Delete this card and its 12 reviews?" */
  title: ReactNode;
  children?: ReactNode;
  /** Buttons whose words are the verb of the question; the safe one last or first, never alone. */
  actions?: ReactNode;
}

/** The browser's own modal dialog: it holds the focus, and gives it back to what had it. */
export const Dialog = ({ open, ...rest }: DialogProps) =>
  // At the end of the document, so that a dialog may be declared inside a paragraph or a form.
  open ? createPortal(<OpenDialog {...rest} />, document.body) : null;

const OpenDialog = ({ onClose, title, children, actions }: Omit<DialogProps, "open">) => {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    // Closed before it leaves the document: only then does the focus go back.
    return () => dialog?.close();
  }, []);
  // The event comes late: the dialog may have been opened again, as React's strict mode does.
  const closed = (): void => {
    if (ref.current?.open === false) onClose();
  };
  // Esc asks first. Left to the browser, the dialog closes at once and says so late: a key pressed in between would
  // open what then closes.
  const cancelled = (event: SyntheticEvent<HTMLDialogElement>): void => {
    if (event.target !== ref.current) return;
    event.preventDefault();
    onClose();
  };
  const closeFromOutside = (event: MouseEvent<HTMLDialogElement>): void => {
    if (event.target === ref.current) onClose();
  };
  return (
    // The press outside is for the pointer alone; the keyboard has Esc, which the browser turns into `cancel`.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={ref}
      className={styles["dialog"]}
      aria-labelledby={titleId}
      onCancel={cancelled}
      onClose={closed}
      onClick={closeFromOutside}
    >
      <div className={styles["inside"]}>
        <h2 id={titleId} className={styles["title"]}>
          {title}
        </h2>
        {children}
        {actions === undefined ? null : <div className={styles["actions"]}>{actions}</div>}
      </div>
    </dialog>
  );
};
