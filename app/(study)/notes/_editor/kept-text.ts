import { hash32 } from "#lib/domain/random/index.ts";

/** Text that was written and not imported, with the text that it was written over. */
export interface KeptText {
  readonly path: string;
  readonly markdown: string;
  /** Of the text that the editor began with: another one is another start. */
  readonly over: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const isKeptText = (value: unknown): value is KeptText => {
  if (typeof value !== "object" || value === null) return false;
  const { path, markdown, over, at } = value as Record<string, unknown>;
  return (
    typeof path === "string" &&
    typeof markdown === "string" &&
    typeof over === "number" &&
    typeof at === "number"
  );
};

export const overOf = (start: string): number => hash32(start);

/** What is kept under `key` on this device; null if nothing is, or nothing can be read. */
export const readKeptText = (key: string): KeptText | null => {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return isKeptText(value) ? value : null;
  } catch {
    return null;
  }
};

/** Whether it is kept: a device may be full, or keep nothing. */
export const keepText = (key: string, text: KeptText): boolean => {
  try {
    localStorage.setItem(key, JSON.stringify(text));
    return true;
  } catch {
    return false;
  }
};

export const forgetText = (key: string): void => {
  try {
    localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing forgets as well.
  }
};
