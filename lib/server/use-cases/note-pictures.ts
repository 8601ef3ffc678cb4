import "server-only";
import { pathFrom, picturesOf, type Note } from "#lib/domain/notes/index.ts";
import { pictureSize, type PictureSize } from "#lib/domain/prose/index.ts";
import type { Transaction } from "../data/database.ts";
import type { LearnerId } from "../data/identifiers.ts";
import type { NoteSummary } from "../data/notes.ts";
import { selectOptionalPicture, selectPicturePaths } from "../data/pictures.ts";

export interface NotePicture {
  readonly hash: string;
  readonly size: PictureSize | null;
}

/** Sizes by hash: a hash never means other bytes, so each picture is opened once. */
const sizes = new Map<string, PictureSize | null>();
const SIZES_AT_MOST = 10_000;

const sizeOf = async (
  transaction: Transaction,
  learnerId: LearnerId,
  hash: string,
): Promise<PictureSize | null> => {
  const known = sizes.get(hash);
  if (known !== undefined) return known;
  const picture = await selectOptionalPicture(transaction, learnerId, hash);
  const size = picture && pictureSize(picture.bytes);
  if (sizes.size >= SIZES_AT_MOST) sizes.clear();
  sizes.set(hash, size);
  return size;
};

/** The stored pictures that a note shows, by their paths in its deck. */
export const selectNotePictures = async (
  transaction: Transaction,
  learnerId: LearnerId,
  note: Pick<NoteSummary, "deckId" | "path">,
  outline: Note,
): Promise<ReadonlyMap<string, NotePicture>> => {
  const wanted = new Set(picturesOf(outline).map(({ target }) => pathFrom(note.path, target)));
  if (wanted.size === 0) return new Map();
  const placed = await selectPicturePaths(transaction, learnerId, note.deckId);
  const found = new Map<string, NotePicture>();
  for (const { path, hash } of placed)
    if (wanted.has(path))
      found.set(path, { hash, size: await sizeOf(transaction, learnerId, hash) });
  return found;
};
