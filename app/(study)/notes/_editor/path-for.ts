const LETTERS_AT_MOST = 80;

/** The title as a name of a file: "Model Identifiability!" is `model-identifiability.md`. */
const nameOf = (markdown: string): string =>
  (/^#\s+(.+)$/m.exec(markdown)?.[1] ?? "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, "-")
    .slice(0, LETTERS_AT_MOST)
    .replace(/^[-.]+|[-.]+$/g, "");

/** Where a note is to stand: the path as given, or one made from its title. Always a Markdown file. */
export const pathFor = (path: string, markdown: string): string => {
  const given = path.trim();
  if (given === "") return `${nameOf(markdown) || "note"}.md`;
  return /\.[a-z]{1,8}$/i.test(given) ? given : `${given}.md`;
};
