import { returnPath } from "#app/_ui/return-path.ts";

/** Where a page of one card leads when it is done: the path it was opened with, if that is one of this site. */
export const backPath = (back: string | readonly string[] | undefined, usual: string): string =>
  back === undefined ? usual : returnPath(back);
