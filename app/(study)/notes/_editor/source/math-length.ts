const FORMULAS = [
  // $`…`$
  /^\$`(?:[^`]|`(?!\$))+`\$/,
  // $$…$$
  /^\$\$[^$]+\$\$/,
  // $…$, with no space inside its dollar signs and no digit behind: prices are no formula
  /^\$(?=\S)(?:[^$\\\n]|\\[^\n])*[^\s$\\]\$(?!\d)/,
  /^\$[^\s$\\]\$(?!\d)/,
];

/** How long the formula is that `text` begins with; null if it begins with none. */
export const mathLength = (text: string): number | null => {
  for (const pattern of FORMULAS) {
    const found = pattern.exec(text);
    if (found) return found[0].length;
  }
  return null;
};
