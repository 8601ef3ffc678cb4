/** A note as it is told apart from others: where it stands and what it says. */
export interface NoteText {
  readonly path: string;
  /** Equal for equal texts. */
  readonly hash: string;
  /** The import that brought it was undone. */
  readonly removed?: boolean;
  readonly markdown: () => string;
}

const CLEARLY_ALIKE = 0.5;
const AHEAD = 0.2;
/** A line of fewer characters ("- Def.)", "<br>") says nothing about which note it is in. */
const TELLING = 12;
/** A line that stands in more notes than this is the vault's, not a note's. */
const MOST_NOTES = 20;

export interface MatchedNotes<Deck> {
  /** Which note of the deck each given text is a new text of; null for a new note. */
  readonly notes: readonly (Deck | null)[];
  /** The other note that a given text stood in until now, where that one is in no given path: it leaves. */
  readonly cameFrom: readonly (Deck | null)[];
}

/**
 * By path; a note that was moved or renamed, by its text: the same, or one clearly more alike than any other. A
 * removed note comes after the living. Where chapters are renumbered, each path has the text of its neighbour: the
 * path decides which note it is, and the note that stood there under the last path leaves.
 */
export const matchNotes = <Deck extends NoteText>(
  given: readonly NoteText[],
  deck: readonly Deck[],
): MatchedNotes<Deck> => {
  const found = new Map<NoteText, Deck>();
  const taken = new Set<Deck>();
  const join = (note: NoteText, old: Deck): void => {
    found.set(note, old);
    taken.add(old);
  };
  const living = deck.filter(({ removed }) => removed !== true);
  const removed = deck.filter((note) => note.removed === true);
  const free = () => given.filter((note) => !found.has(note));
  const left = (notes: readonly Deck[]) => notes.filter((note) => !taken.has(note));

  matchBy(({ path }) => path, free(), living, join);
  matchSameText(free(), left(living), join);
  matchBy(({ path }) => path, free(), removed, join);
  matchSameText(free(), left(removed), join);
  matchAlike(free(), left(living), join);
  matchAlike(free(), left(removed), join);
  const cameFrom = new Map<NoteText, Deck>();
  // One note alone says nothing of where the others are.
  const replaced =
    given.length < 2 ? [] : given.filter((note) => found.get(note)?.hash !== note.hash);
  const leave = (note: NoteText, old: Deck): void => {
    if (taken.has(old)) return;
    cameFrom.set(note, old);
    taken.add(old);
  };
  matchSameText(replaced, left(living), leave);
  const rest = replaced.filter((note) => !cameFrom.has(note));
  // The note at its own path is among those compared, so that a text which is still more alike to that one stays.
  const own = rest.flatMap((note) => found.get(note) ?? []);
  const strangers = left(living);
  if (strangers.length > 0) matchAlike(rest, [...strangers, ...own], leave);
  return {
    notes: given.map((note) => found.get(note) ?? null),
    cameFrom: given.map((note) => cameFrom.get(note) ?? null),
  };
};

type Join<Deck> = (note: NoteText, old: Deck) => void;

/** Notes with equal keys, in order. */
const matchBy = <Deck extends NoteText>(
  keyOf: (note: NoteText) => string,
  given: readonly NoteText[],
  deck: readonly Deck[],
  join: Join<Deck>,
): void => {
  const byKey = new Map<string, Deck[]>();
  for (const note of deck) {
    const key = keyOf(note);
    const same = byKey.get(key);
    if (same) same.push(note);
    else byKey.set(key, [note]);
  }
  for (const note of given) {
    const old = byKey.get(keyOf(note))?.shift();
    if (old) join(note, old);
  }
};

const fileName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** First those that kept their file name, so that equal stubs do not change places. */
const matchSameText = <Deck extends NoteText>(
  given: readonly NoteText[],
  deck: readonly Deck[],
  join: Join<Deck>,
): void => {
  const found = new Set<NoteText>();
  const taken = new Set<Deck>();
  for (const keyOf of [
    ({ hash, path }: NoteText) => `${hash} ${fileName(path)}`,
    ({ hash }: NoteText) => hash,
  ]) {
    matchBy(
      keyOf,
      given.filter((note) => !found.has(note)),
      deck.filter((note) => !taken.has(note)),
      (note, old) => {
        found.add(note);
        taken.add(old);
        join(note, old);
      },
    );
  }
};

const tellingLines = (note: NoteText): ReadonlySet<string> =>
  new Set(
    note
      .markdown()
      .split(/\r\n|\r|\n/u)
      .map((line) => line.trim())
      .filter((line) => line.length >= TELLING),
  );

interface Alike<Deck> {
  readonly note: NoteText;
  readonly old: Deck;
  /** Dice coefficient of their telling lines. */
  readonly score: number;
}

/** Only pairs that share a line are looked at, so that many notes cost no more than their lines. */
const alikePairs = <Deck extends NoteText>(
  given: readonly NoteText[],
  deck: readonly Deck[],
): readonly Alike<Deck>[] => {
  const notesWith = new Map<string, Deck[]>();
  const sizes = new Map<Deck, number>();
  for (const old of deck) {
    const lines = tellingLines(old);
    sizes.set(old, lines.size);
    for (const line of lines) {
      const notes = notesWith.get(line);
      if (notes) notes.push(old);
      else notesWith.set(line, [old]);
    }
  }
  return given.flatMap((note) => {
    const lines = tellingLines(note);
    const shared = new Map<Deck, number>();
    for (const line of lines) {
      const notes = notesWith.get(line) ?? [];
      if (notes.length > MOST_NOTES) continue;
      for (const old of notes) shared.set(old, (shared.get(old) ?? 0) + 1);
    }
    return [...shared].map(([old, count]) => ({
      note,
      old,
      score: (2 * count) / (lines.size + (sizes.get(old) ?? 0)),
    }));
  });
};

const matchAlike = <Deck extends NoteText>(
  given: readonly NoteText[],
  deck: readonly Deck[],
  join: Join<Deck>,
): void => {
  if (given.length === 0 || deck.length === 0) return;
  const pairs = alikePairs(given, deck);
  const others = new Map<NoteText, Alike<Deck>[]>();
  for (const pair of pairs) {
    for (const end of [pair.note, pair.old]) {
      const list = others.get(end);
      if (list) list.push(pair);
      else others.set(end, [pair]);
    }
  }
  const isAhead = (pair: Alike<Deck>): boolean =>
    [pair.note, pair.old].every((end) =>
      (others.get(end) ?? []).every((other) => other === pair || pair.score - other.score >= AHEAD),
    );
  for (const pair of pairs)
    if (pair.score >= CLEARLY_ALIKE && isAhead(pair)) join(pair.note, pair.old);
};
