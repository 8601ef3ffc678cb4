// Control characters have no place in a name, and some terminals obey them.
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f\u007f]/u;
const CHARACTERS_AT_MOST = 1_000;

/** What is wrong with a path of an archive, as the rest of a sentence; null for one that stays inside. */
export const unsafePath = (path: string): string | null => {
  if (path === "" || path.length > CHARACTERS_AT_MOST) return "a name that no file has";
  if (CONTROL.test(path)) return "a name with control characters";
  if (path.includes("\\")) return "a name with backslashes";
  if (path.startsWith("/") || /^[a-z]:/iu.test(path)) return "which leads out of the archive";
  return path.split("/").includes("..") ? "which leads out of the archive" : null;
};
