/** An edge between an old card and a new one, by index, with the weight of pairing them (above 0). */
export interface Candidate {
  readonly oldIndex: number;
  readonly newIndex: number;
  readonly weight: number;
}

/** Splits candidates into groups that share no card, so that each assignment stays small. */
const connectedGroups = (candidates: readonly Candidate[]): readonly (readonly Candidate[])[] => {
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root))
      root = up;
    parent.set(key, root);
    return root;
  };
  for (const { oldIndex, newIndex } of candidates) {
    const [one, other] = [find(`old ${oldIndex}`), find(`new ${newIndex}`)];
    parent.set(one, one);
    parent.set(other, one);
  }
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const root = find(`old ${candidate.oldIndex}`);
    groups.set(root, [...(groups.get(root) ?? []), candidate]);
  }
  return [...groups.values()];
};

/** Small enough never to outweigh a difference of similarity, large enough to order equal totals. */
const TIE_BREAK = 1e-9;

/**
 * Row of the square cost matrix that each column gets, at the least total cost, in O(n³).
 * The Hungarian method with potentials: H. W. Kuhn 1955; J. Munkres 1957.
 */
const leastCostRows = (cost: readonly (readonly number[])[]): readonly number[] => {
  const size = cost.length;
  const rowPotential = new Array<number>(size + 1).fill(0);
  const columnPotential = new Array<number>(size + 1).fill(0);
  const rowOfColumn = new Array<number>(size + 1).fill(0);
  for (let row = 1; row <= size; row += 1) {
    rowOfColumn[0] = row;
    growPath(cost, rowPotential, columnPotential, rowOfColumn);
  }
  return rowOfColumn.slice(1).map((row) => row - 1);
};

/** Adds the row that waits in column 0: finds the cheapest augmenting path and turns it over. */
const growPath = (
  cost: readonly (readonly number[])[],
  rowPotential: number[],
  columnPotential: number[],
  rowOfColumn: number[],
): void => {
  const size = cost.length;
  const slack = new Array<number>(size + 1).fill(Infinity);
  const cameFrom = new Array<number>(size + 1).fill(0);
  const used = new Array<boolean>(size + 1).fill(false);
  let column = 0;
  do {
    used[column] = true;
    const row = rowOfColumn[column] ?? 0;
    let delta = Infinity;
    let nextColumn = 0;
    for (let other = 1; other <= size; other += 1) {
      if (used[other]) continue;
      const reduced =
        (cost[row - 1]?.[other - 1] ?? 0) -
        (rowPotential[row] ?? 0) -
        (columnPotential[other] ?? 0);
      if (reduced < (slack[other] ?? Infinity)) {
        slack[other] = reduced;
        cameFrom[other] = column;
      }
      if ((slack[other] ?? Infinity) < delta) {
        delta = slack[other] ?? Infinity;
        nextColumn = other;
      }
    }
    for (let other = 0; other <= size; other += 1) {
      if (used[other]) {
        const owner = rowOfColumn[other] ?? 0;
        rowPotential[owner] = (rowPotential[owner] ?? 0) + delta;
        columnPotential[other] = (columnPotential[other] ?? 0) - delta;
      } else {
        slack[other] = (slack[other] ?? 0) - delta;
      }
    }
    column = nextColumn;
  } while (rowOfColumn[column] !== 0);
  while (column !== 0) {
    const previous = cameFrom[column] ?? 0;
    rowOfColumn[column] = rowOfColumn[previous] ?? 0;
    column = previous;
  }
};

const assignGroup = (group: readonly Candidate[]): readonly Candidate[] => {
  const olds = [...new Set(group.map((candidate) => candidate.oldIndex))].sort((a, b) => a - b);
  const news = [...new Set(group.map((candidate) => candidate.newIndex))].sort((a, b) => a - b);
  const size = Math.max(olds.length, news.length);
  const byPair = new Map(group.map((each) => [`${each.oldIndex} ${each.newIndex}`, each]));
  const candidateAt = (row: number, column: number) => byPair.get(`${olds[row]} ${news[column]}`);
  const cost = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => {
      const candidate = candidateAt(row, column);
      return candidate ? TIE_BREAK * (row * size + column) - candidate.weight : 0;
    }),
  );
  return leastCostRows(cost).flatMap((row, column) => candidateAt(row, column) ?? []);
};

/**
 * The pairing of greatest total weight in which each card stands at most once. Never greedy: with two sentences
 * edited and swapped, the best single pair would leave the other two with each other's partner.
 */
export const assign = (candidates: readonly Candidate[]): readonly Candidate[] =>
  connectedGroups(candidates).flatMap(assignGroup);
