import "server-only";
import { database } from "../data/database.ts";
import type { LearnerId } from "../data/identifiers.ts";
import { selectOptionalPicture, type PictureBytes } from "../data/pictures.ts";

/** The bytes of a picture in a deck that the learner studies; null for any other. */
export const readPicture = async (
  learnerId: LearnerId,
  hash: string,
): Promise<PictureBytes | null> => selectOptionalPicture(await database(), learnerId, hash);
