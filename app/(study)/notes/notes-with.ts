interface Named {
  readonly number: string | null;
  readonly title: string;
  readonly path: string;
}

export const nameOf = ({ number, title }: Pick<Named, "number" | "title">): string =>
  number === null ? title : `${number} ${title}`;

/** Small letters without accents. */
const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Notes that have each of the words in their number, title or path. */
export const notesWith = <Note extends Named>(
  notes: readonly Note[],
  words: string,
): readonly Note[] => {
  const wanted = folded(words)
    .split(/\s+/u)
    .filter((word) => word !== "");
  return notes.filter((note) => {
    const text = folded(`${nameOf(note)} ${note.path}`);
    return wanted.every((word) => text.includes(word));
  });
};
