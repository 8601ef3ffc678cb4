import "server-only";
import { chunksOf } from "./chunks.ts";
import type { Transaction } from "./database.ts";
import type { DeckId, LearnerId } from "./identifiers.ts";

export interface PictureBytes {
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Keeps bytes once for each deck, by their hash; those that are there already stay, and count as new again. */
export const upsertPicture = async (
  transaction: Transaction,
  picture: PictureBytes & {
    readonly deckId: DeckId;
    readonly hash: string;
    readonly createdAt: Date;
  },
): Promise<void> => {
  const { deckId, hash, createdAt } = picture;
  await transaction.picture.upsert({
    where: { deckId_hash: { deckId, hash } },
    create: picture,
    update: { createdAt },
  });
};

export const countPictures = (transaction: Transaction, deckId: DeckId): Promise<number> =>
  transaction.picture.count({ where: { deckId } });

/** Of a deck that the learner studies; null for any other. */
export const selectOptionalPicture = async (
  transaction: Transaction,
  learnerId: LearnerId,
  hash: string,
): Promise<PictureBytes | null> =>
  transaction.picture.findFirst({
    where: { hash, deck: { enrolments: { some: { userId: learnerId } } } },
    select: { mediaType: true, bytes: true },
  });

/** Those of `hashes` whose bytes the deck has. */
export const selectKnownPictures = async (
  transaction: Transaction,
  deckId: DeckId,
  hashes: readonly string[],
): Promise<ReadonlySet<string>> => {
  const found = new Set<string>();
  for (const some of chunksOf([...new Set(hashes)])) {
    const rows = await transaction.picture.findMany({
      where: { deckId, hash: { in: [...some] } },
      select: { hash: true },
    });
    for (const { hash } of rows) found.add(hash);
  }
  return found;
};

/** The hashes of the pictures at those of `paths` where one stands. */
export const selectPicturesAt = async (
  transaction: Transaction,
  deckId: DeckId,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const found = new Map<string, string>();
  for (const some of chunksOf(paths)) {
    const rows = await transaction.picturePath.findMany({
      where: { deckId, path: { in: [...some] } },
      select: { path: true, hash: true },
    });
    for (const { path, hash } of rows) found.set(path, hash);
  }
  return found;
};

/** Puts pictures at paths of the deck, in the place of what stood there; null leaves the path empty. */
export const upsertPicturePaths = async (
  transaction: Transaction,
  deckId: DeckId,
  hashAt: ReadonlyMap<string, string | null>,
): Promise<void> => {
  for (const some of chunksOf([...hashAt])) {
    const paths = some.map(([path]) => path);
    await transaction.picturePath.deleteMany({ where: { deckId, path: { in: paths } } });
    await transaction.picturePath.createMany({
      data: some.flatMap(([path, hash]) => (hash === null ? [] : [{ deckId, path, hash }])),
    });
  }
};

/** The hash of the picture at each path, in the decks that the learner studies. */
export const selectPicturePaths = (
  transaction: Transaction,
  learnerId: LearnerId,
  deckId: DeckId,
): Promise<readonly { readonly path: string; readonly hash: string }[]> =>
  transaction.picturePath.findMany({
    where: { deckId, picture: { deck: { enrolments: { some: { userId: learnerId } } } } },
    select: { path: true, hash: true },
    orderBy: { path: "asc" },
  });

/** Deletes pictures that stand nowhere, that no import took the place of, and that were last sent before `before`. */
export const deleteUnplacedPictures = async (
  transaction: Transaction,
  deckId: DeckId,
  before: Date,
): Promise<void> => {
  await transaction.picture.deleteMany({
    where: { deckId, createdAt: { lt: before }, paths: { none: {} }, replaced: { none: {} } },
  });
};
