/** `countOf(1, "card")` is "1 card", `countOf(2, "card")` "2 cards". */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
