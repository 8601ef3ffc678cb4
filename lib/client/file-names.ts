export const isZip = (path: string): boolean => /\.zip$/iu.test(path);

/** Somebody who chooses a single file means it as a note, also with an ending of plain text or with none. */
export const isNamedLikeNote = (path: string): boolean =>
  /(?:\.(?:md|markdown|txt)|(?:^|\/)[^./]+)$/iu.test(path);
