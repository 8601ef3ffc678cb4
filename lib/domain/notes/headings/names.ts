/** The words in the last parentheses of a name: "Cost Function (Loss Function, Error Function)". */
const LAST_PARENTHESES = /\s\(([^()]*)\)(?=[^()]*$)/;

/** Other names of a concept; none for signs such as `(*)` or the argument of `f(x)`. */
export const aliasesOf = (name: string): readonly string[] => {
  const inside = LAST_PARENTHESES.exec(name)?.[1] ?? "";
  return inside
    .split(",")
    .map((alias) => alias.trim())
    .filter((alias) => /\p{L}/u.test(alias));
};

/** The name without its aliases. */
export const bareName = (name: string): string => {
  if (aliasesOf(name).length === 0) return name;
  return name.replace(LAST_PARENTHESES, "").replace(/\s+/g, " ").trim();
};

/** Letters and digits, joined by hyphens: "Newton's Method" is "newton-s-method". */
export const slugOf = (name: string): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");

/** A concept's key on its own level: its name without aliases and number, in any spelling of signs and capitals. */
export const nameKey = (name: string): string =>
  slugOf(bareName(name)) || slugOf(name) || "untitled";
