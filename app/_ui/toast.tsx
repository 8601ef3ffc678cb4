"use client";

import { createContext, useCallback, useContext, useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import styles from "./toast.module.css";

export interface ToastAction {
  label: string;
  onPress: () => void;
}

export interface ToastMessage {
  /** One line of what happened: "3 cards suspended." */
  text: ReactNode;
  /** Mostly one, "Undo"; pressing it closes the toast. */
  actions?: readonly ToastAction[];
}

type Tell = (message: ToastMessage | null) => void;

const ToastContext = createContext<Tell | null>(null);

/** `const tell = useToast(); tell({ text: "3 cards suspended.", actions: [undo] })`; `tell(null)` clears it. */
export const useToast = (): Tell => {
  const tell = useContext(ToastContext);
  if (tell === null) throw new Error("useToast stands outside ToastProvider");
  return tell;
};

const STAY_MILLIS = 8_000;

/** One message at a time, for eight seconds; hover or focus holds it. */
export const ToastProvider = ({ children }: { children: ReactNode }) => {
  const [shown, setShown] = useState<{ key: number; message: ToastMessage } | null>(null);
  const count = useRef(0);
  const tell = useCallback<Tell>((message) => {
    count.current += 1;
    setShown(message === null ? null : { key: count.current, message });
  }, []);
  const close = useCallback(() => setShown(null), []);
  return (
    <ToastContext value={tell}>
      {children}
      <output className={styles["place"]}>
        {shown === null ? null : <Toast key={shown.key} message={shown.message} onClose={close} />}
      </output>
    </ToastContext>
  );
};

const Toast = ({ message, onClose }: { message: ToastMessage; onClose: () => void }) => {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(onClose, STAY_MILLIS);
    return () => clearTimeout(timer);
  }, [held, onClose]);
  const press = (action: ToastAction) => () => {
    onClose();
    action.onPress();
  };
  return (
    <span
      className={styles["toast"]}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{message.text}</span>
      {message.actions?.map((action) => (
        <button
          key={action.label}
          type="button"
          className={styles["action"]}
          onClick={press(action)}
        >
          {action.label}
        </button>
      ))}
    </span>
  );
};
