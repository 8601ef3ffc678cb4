/** An archive of a folder holds the folder's name in every path, and no note is known by it: how paths read without. */
export const withoutCommonFolder = (paths: readonly string[]): ((path: string) => string) => {
  const first = paths[0]?.split("/")[0] ?? "";
  const common = paths.length > 0 && paths.every((path) => path.startsWith(`${first}/`));
  return common ? (path) => path.slice(first.length + 1) : (path) => path;
};
