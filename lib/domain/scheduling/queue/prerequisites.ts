/**
 * Notes in an order in which each stands behind what it builds on, and else where it stood: an order that keeps this
 * already is given back as it is. Notes that build on each other in a circle stand together, as they stood. Links to
 * itself and to notes that are not among `notes` mean nothing. Linear in notes and links, but for sorting a circle.
 * The circles are the strongly connected components of Tarjan 1972, which come out behind all that they lead to.
 */
export const inOrderOfPrerequisites = (
  notes: readonly string[],
  buildsOn: ReadonlyMap<string, readonly string[]>,
): readonly string[] => {
  const place = new Map(notes.map((note, index) => [note, index]));
  const entered = new Map<string, Visit>();
  // Entered, and its circle not yet known to be whole.
  const open: Visit[] = [];
  const ordered: string[] = [];

  const enter = (note: string): Visit => {
    const needs = (buildsOn.get(note) ?? []).filter((each) => place.has(each)).values();
    const visit = { note, needs, turn: entered.size, earliest: entered.size, placed: false };
    entered.set(note, visit);
    open.push(visit);
    return visit;
  };
  const leave = (visit: Visit): void => {
    if (visit.earliest < visit.turn) return;
    const circle = open.splice(open.lastIndexOf(visit));
    for (const each of circle) each.placed = true;
    const members = circle.map((each) => each.note);
    ordered.push(...members.sort((one, other) => (place.get(one) ?? 0) - (place.get(other) ?? 0)));
  };

  for (const first of place.keys()) {
    if (entered.has(first)) continue;
    // No recursion: a chain of links may be as long as the deck.
    const path = [enter(first)];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const need = top.needs.next();
      if (need.done === true) {
        leave(top);
        path.pop();
        const above = path.at(-1);
        if (above) above.earliest = Math.min(above.earliest, top.earliest);
        continue;
      }
      const met = entered.get(need.value);
      if (met === undefined) path.push(enter(need.value));
      else if (!met.placed) top.earliest = Math.min(top.earliest, met.turn);
    }
  }
  return ordered;
};

interface Visit {
  readonly note: string;
  /** What it builds on and has not been looked at. */
  readonly needs: Iterator<string, unknown>;
  readonly turn: number;
  /** The first turn among the open notes that this one is known to lead to. */
  earliest: number;
  placed: boolean;
}
