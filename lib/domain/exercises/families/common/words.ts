/** "1 input", "3 inputs". */
export const plural = (count: number, thing: string): string =>
  `${count} ${thing}${count === 1 ? "" : "s"}`;

/** "A", "A and B", "A, B and C". */
export const listed = (items: readonly (number | string)[]): string =>
  items.length < 2
    ? items.join("")
    : `${items.slice(0, -1).join(", ")} and ${String(items.at(-1) ?? "")}`;
