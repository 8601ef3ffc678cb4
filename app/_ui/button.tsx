import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { buttonClass } from "./button-look.ts";
import type { ButtonLook } from "./button-look.ts";
import styles from "./button.module.css";
import { Keycap } from "./keycap.tsx";

interface Parts {
  icon?: ReactNode;
  /** The key that does the same, shown on the button. */
  keys?: string | undefined;
}

interface ButtonProps extends Omit<ComponentProps<"button">, "size">, ButtonLook, Parts {
  /** At work: the button keeps its width, says `busyLabel` and takes no second press. */
  busy?: boolean | undefined;
  busyLabel?: string | undefined;
}

export const Button = (props: ButtonProps) => {
  const {
    kind,
    size,
    wide,
    icon,
    keys,
    busy = false,
    busyLabel,
    className,
    children,
    ...rest
  } = props;
  return (
    <button
      type="button"
      {...rest}
      className={buttonClass({ kind, size, wide }, className)}
      aria-disabled={busy ? true : undefined}
      onClick={busy ? undefined : rest.onClick}
    >
      <span className={styles["label"]} data-shown={!busy}>
        {icon}
        <span>{children}</span>
        {keys === undefined ? null : <Keycap keys={keys} />}
      </span>
      {busyLabel === undefined ? null : (
        <span className={styles["label"]} data-shown={busy}>
          {busyLabel}
        </span>
      )}
    </button>
  );
};

interface ButtonLinkProps extends ComponentProps<typeof Link>, ButtonLook, Parts {}

/** A link that looks like a button: it goes somewhere, a button does something. */
export const ButtonLink = (props: ButtonLinkProps) => {
  const { kind, size, wide, icon, keys, className, children, ...rest } = props;
  return (
    <Link {...rest} className={buttonClass({ kind, size, wide }, className)}>
      <span className={styles["label"]}>
        {icon}
        <span>{children}</span>
        {keys === undefined ? null : <Keycap keys={keys} />}
      </span>
    </Link>
  );
};
