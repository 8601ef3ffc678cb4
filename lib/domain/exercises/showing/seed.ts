import { hash32 } from "#lib/domain/random/index.ts";

/** Changes when the engine would draw other exercises from the same seeds. */
export const ENGINE_VERSION = 1;

/** Which showing of which card to whom. */
export interface Showing {
  readonly learnerId: string;
  readonly cardId: string;
  readonly repetition: number;
  readonly lapses: number;
  /** Which showing of this card within the learning day, from 0. */
  readonly showing: number;
}

/** The 32-bit seed of a showing, the same on every device; a salt above 0 gives another (A4). */
export const seedFor = (showing: Showing, salt = 0): number => {
  const { learnerId, cardId, repetition, lapses } = showing;
  const parts = [learnerId, cardId, repetition, lapses, showing.showing, ENGINE_VERSION];
  return hash32([...parts, ...(salt === 0 ? [] : [salt])].join("\n"));
};
