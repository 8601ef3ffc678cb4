import "server-only";
import type { Transaction } from "../../data/database.ts";
import type { DeckId } from "../../data/identifiers.ts";
import type { ImportedPicture, StoredImport } from "../../data/imports.ts";
import {
  deleteUnplacedPictures,
  selectKnownPictures,
  selectPicturesAt,
  upsertPicturePaths,
} from "../../data/pictures.ts";
import { normalizePath } from "./read-given.ts";

/** A stored picture, by the hash of its bytes, and the path at which notes name it. */
export interface PlacedPicture {
  readonly path: string;
  readonly hash: string;
}

type Placing =
  | { readonly kind: "placed"; readonly changed: readonly ImportedPicture[] }
  | { readonly kind: "refused"; readonly reason: string };

/** Says where pictures stand; one whose bytes are not there refuses the import by its name. */
export const putPicturesInPlace = async (
  transaction: Transaction,
  deckId: DeckId,
  pictures: readonly PlacedPicture[],
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
  const before = await selectPicturesAt(transaction, deckId, [...places.keys()]);
  const changed = [...places].flatMap(([path, hashAfter]): ImportedPicture[] => {
    const hashBefore = before.get(path) ?? null;
    return hashBefore === hashAfter ? [] : [{ path, hashBefore, hashAfter }];
  });
  await upsertPicturePaths(transaction, deckId, places);
  return { kind: "placed", changed };
};

/** What stood at each path before the import stands there again, unless the path has got another picture since. */
export const putPicturesBack = async (
  transaction: Transaction,
  { deckId, pictures }: StoredImport,
): Promise<void> => {
  const now = await selectPicturesAt(
    transaction,
    deckId,
    pictures.map(({ path }) => path),
  );
  const back = pictures.filter(({ path, hashAfter }) => now.get(path) === hashAfter);
  await upsertPicturePaths(
    transaction,
    deckId,
    new Map(back.map(({ path, hashBefore }) => [path, hashBefore])),
  );
};

/** A picture that was uploaded and not imported is kept for a day, should its import still come. */
const WAITING_MILLIS = 24 * 60 * 60 * 1000;

export const dropUnplacedPictures = (
  transaction: Transaction,
  deckId: DeckId,
  at: Date,
): Promise<void> =>
  deleteUnplacedPictures(transaction, deckId, new Date(at.getTime() - WAITING_MILLIS));
