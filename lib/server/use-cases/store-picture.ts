import "server-only";
import { createHash } from "node:crypto";
import { readPictureBytes } from "#lib/domain/files/index.ts";
import type { Instant } from "#lib/domain/time/index.ts";
import { lockLearner } from "../data/accounts.ts";
import { inTransaction } from "../data/database.ts";
import { ensureOwnDeck } from "../data/decks.ts";
import type { LearnerId } from "../data/identifiers.ts";
import { countPictures, upsertPicture } from "../data/pictures.ts";

export type PictureStoring =
  | { readonly kind: "stored"; readonly hash: string }
  | { readonly kind: "refused"; readonly reason: string; readonly hint: string };

const PICTURES_AT_MOST = 10_000;

/** Keeps the bytes of a picture in the learner's own deck, by their hash; an import then says where it stands. */
export const storePicture = async (
  learnerId: LearnerId,
  bytes: Uint8Array<ArrayBuffer>,
  at: Instant,
): Promise<PictureStoring> => {
  const read = readPictureBytes(bytes);
  if (read.kind === "refused") return read;
  const hash = createHash("sha256").update(bytes).digest("base64url");
  return inTransaction(async (transaction): Promise<PictureStoring> => {
    await lockLearner(transaction, learnerId);
    const createdAt = new Date(at);
    const deckId = await ensureOwnDeck(transaction, learnerId, createdAt);
    if ((await countPictures(transaction, deckId)) >= PICTURES_AT_MOST) {
      return {
        kind: "refused",
        reason: `You have ${PICTURES_AT_MOST} pictures, as many as fit.`,
        hint: "Import notes with fewer pictures.",
      };
    }
    await upsertPicture(transaction, { deckId, hash, mediaType: read.mediaType, bytes, createdAt });
    return { kind: "stored", hash };
  });
};
