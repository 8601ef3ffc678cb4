/** Rows or keys of one statement: databases take a limited number of values in each. */
const AT_ONCE = 500;

/** Splits a list, in order, into parts that one statement can take. */
export const chunksOf = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / AT_ONCE) }, (_, part) =>
    items.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  );
