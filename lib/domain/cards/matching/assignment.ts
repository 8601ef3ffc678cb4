/** A possible pair of an old and a new card, by index, with its weight. */
export interface Edge {
  readonly old: number;
  readonly next: number;
  readonly weight: number;
}

/** Components of the graph of edges, each with its edges; in the order of the lowest old index. */
const componentsOf = (edges: readonly Edge[]): Edge[][] => {
  const parent = new Map<string, string>();
  const rootOf = (node: string): string => {
    let root = node;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root))
      root = up;
    return root;
  };
  for (const edge of edges) {
    const [left, right] = [`o${edge.old}`, `n${edge.next}`];
    if (!parent.has(left)) parent.set(left, left);
    if (!parent.has(right)) parent.set(right, right);
    parent.set(rootOf(right), rootOf(left));
  }
  const groups = new Map<string, Edge[]>();
  for (const edge of edges) {
    const root = rootOf(`o${edge.old}`);
    const group = groups.get(root);
    if (group) group.push(edge);
    else groups.set(root, [edge]);
  }
  return [...groups.values()];
};

const filled = (length: number, value: number): number[] => Array.from({ length }, () => value);

/** Ties go to the lowest old, then the lowest new order: far too small to outweigh a real difference. */
const TIE = 1e-7;

/**
 * Rows to columns of least total cost, rows ≤ columns. The Hungarian method with potentials,
 * Kuhn 1955 in the form of Jonker and Volgenant's shortest augmenting paths; O(rows² · columns).
 */
const hungarian = (costs: readonly (readonly number[])[], columns: number): number[] => {
  const rows = costs.length;
  const u = filled(rows + 1, 0);
  const v = filled(columns + 1, 0);
  const rowOf = filled(columns + 1, 0);
  const way = filled(columns + 1, 0);
  const cost = (row: number, column: number): number => costs[row - 1]?.[column - 1] ?? 0;
  for (let row = 1; row <= rows; row += 1) {
    rowOf[0] = row;
    let column = 0;
    const least = filled(columns + 1, Infinity);
    const used = Array.from({ length: columns + 1 }, () => false);
    do {
      used[column] = true;
      const at = rowOf[column] ?? 0;
      let delta = Infinity;
      let next = 0;
      for (let other = 1; other <= columns; other += 1) {
        if (used[other] === true) continue;
        const reduced = cost(at, other) - (u[at] ?? 0) - (v[other] ?? 0);
        if (reduced < (least[other] ?? Infinity)) {
          least[other] = reduced;
          way[other] = column;
        }
        if ((least[other] ?? Infinity) < delta) {
          delta = least[other] ?? Infinity;
          next = other;
        }
      }
      for (let other = 0; other <= columns; other += 1) {
        if (used[other] === true) {
          const owner = rowOf[other] ?? 0;
          u[owner] = (u[owner] ?? 0) + delta;
          v[other] = (v[other] ?? 0) - delta;
        } else least[other] = (least[other] ?? Infinity) - delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    do {
      const before = way[column] ?? 0;
      rowOf[column] = rowOf[before] ?? 0;
      column = before;
    } while (column !== 0);
  }
  const columnOf = filled(rows, -1);
  for (let column = 1; column <= columns; column += 1) {
    const row = rowOf[column] ?? 0;
    if (row > 0) columnOf[row - 1] = column - 1;
  }
  return columnOf;
};

const sortedIndexes = (values: Iterable<number>): number[] =>
  [...new Set(values)].toSorted((a, b) => a - b);

const assignComponent = (edges: readonly Edge[]): Edge[] => {
  const olds = sortedIndexes(edges.map((edge) => edge.old));
  const nexts = sortedIndexes(edges.map((edge) => edge.next));
  const byPair = new Map(edges.map((edge) => [`${edge.old} ${edge.next}`, edge]));
  // As many empty columns as rows, so that a row may stay alone at no cost.
  const columns = nexts.length + olds.length;
  const costs = olds.map((old, row) =>
    Array.from({ length: columns }, (_, column) => {
      const edge = byPair.get(`${old} ${nexts[column]}`);
      return edge === undefined ? 0 : -edge.weight + TIE * (row + column / columns);
    }),
  );
  return hungarian(costs, columns).flatMap(
    (column, row) => byPair.get(`${olds[row]} ${nexts[column]}`) ?? [],
  );
};

/** Above this many old cards that are all alike, the best assignment would take too long to find. */
const MOST_ALIKE = 150;
const BEST_OF_EACH = 3;

const byWeight = (left: Edge, right: Edge): number =>
  right.weight - left.weight || left.old - right.old || left.next - right.next;

const cardsIn = (edges: readonly Edge[]): number =>
  Math.max(new Set(edges.map(({ old }) => old)).size, new Set(edges.map(({ next }) => next)).size);

/** The best few edges of each card. */
const pruned = (edges: readonly Edge[]): Edge[] => {
  const seen = new Map<string, number>();
  const isAmongBest = (card: string): boolean => {
    const count = seen.get(card) ?? 0;
    seen.set(card, count + 1);
    return count < BEST_OF_EACH;
  };
  return edges.toSorted(byWeight).filter((edge) => {
    const [old, next] = [isAmongBest(`o${edge.old}`), isAmongBest(`n${edge.next}`)];
    return old || next;
  });
};

/** The heaviest pair first: only for a crowd of cards that hardly differ. */
const assignGreedily = (edges: readonly Edge[]): Edge[] => {
  const [olds, nexts] = [new Set<number>(), new Set<number>()];
  return edges.toSorted(byWeight).filter(({ old, next }) => {
    if (olds.has(old) || nexts.has(next)) return false;
    olds.add(old);
    nexts.add(next);
    return true;
  });
};

const assignCrowd = (edges: readonly Edge[]): Edge[] =>
  componentsOf(pruned(edges)).flatMap((some) =>
    cardsIn(some) > MOST_ALIKE ? assignGreedily(some) : assignComponent(some),
  );

/** The set of pairs, each card at most once, of the greatest total weight; per connected component. */
export const assign = (edges: readonly Edge[]): Edge[] =>
  componentsOf(edges).flatMap((some) =>
    cardsIn(some) > MOST_ALIKE ? assignCrowd(some) : assignComponent(some),
  );
