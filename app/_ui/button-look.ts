import { classes } from "./classes.ts";
import styles from "./button.module.css";

export interface ButtonLook {
  /** One primary a view; danger asks once and names the thing. Plain unless told. */
  kind?: "primary" | "plain" | "quiet" | "danger" | undefined;
  size?: "small" | "usual" | "big" | undefined;
  /** As wide as its place. */
  wide?: boolean | undefined;
}

export const buttonClass = (
  { kind = "plain", size = "usual", wide = false }: ButtonLook,
  className?: string,
): string =>
  classes(styles["button"], styles[kind], styles[size], wide && styles["wide"], className);
