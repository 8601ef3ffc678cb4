import "server-only";
import type { Transaction } from "../../data/database.ts";
import type { DeckId } from "../../data/identifiers.ts";
import {
  deleteUnplacedPictures,
  selectKnownPictures,
  upsertPicturePaths,
} from "../../data/pictures.ts";
import { normalizePath } from "./read-given.ts";

/** A stored picture, by the hash of its bytes, and the path at which notes name it. */
export interface PlacedPicture {
  readonly path: string;
  readonly hash: string;
}

type Placing = { readonly kind: "placed" } | { readonly kind: "refused"; readonly reason: string };

/** A picture that was uploaded and not imported is kept for a day, should its import still come. */
const WAITING_MILLIS = 24 * 60 * 60 * 1000;

/** Says where pictures stand; one whose bytes are not there refuses the import by its name. */
export const putPicturesInPlace = async (
  transaction: Transaction,
  deckId: DeckId,
  pictures: readonly PlacedPicture[],
  at: Date,
): Promise<Placing> => {
  const known = await selectKnownPictures(
    transaction,
    deckId,
    pictures.map(({ hash }) => hash),
  );
  const missing = pictures.find(({ hash }) => !known.has(hash));
  if (missing) {
    const reason = `${missing.path}: this picture has not arrived. Choose the folder again.`;
    return { kind: "refused", reason };
  }
  const places = new Map(pictures.map(({ path, hash }) => [normalizePath(path), hash]));
  await upsertPicturePaths(transaction, deckId, places);
  await deleteUnplacedPictures(transaction, deckId, new Date(at.getTime() - WAITING_MILLIS));
  return { kind: "placed" };
};
