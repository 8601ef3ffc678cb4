import type { FoundFile } from "#lib/client/found-files.ts";

type Files = Promise<readonly FoundFile[]>;

let waiting: Files | null = null;

/** Files that were dropped on the list of notes, on their way to the page that imports them. */
export const handOver = (files: Files): void => {
  waiting = files;
};

/** Once only: whoever comes back to the page begins with nothing. */
export const takeOver = (): Files | null => {
  const files = waiting;
  waiting = null;
  return files;
};
