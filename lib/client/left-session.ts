import { changeItems, type Session, type SessionItem } from "./review-session.ts";

/**
 * A sitting that was left for a moment, to read a note, goes on where it was: with what was done, the side that was
 * shown and the repeats. A card that was edited meanwhile comes as it is now, and one that is no longer asked today
 * leaves. An exercise keeps its numbers.
 */
export const resumeSession = <Item extends SessionItem & { readonly cardVersion: number }>(
  left: Session<Item>,
  queue: readonly Item[],
  nextReviewId: string,
): Session<Item> => {
  const byId = new Map(queue.map((item) => [item.cardId, item]));
  const asItIsNow = (item: Item): Item | null => {
    const now = byId.get(item.cardId);
    if (!now) return item.state === "repeat" ? item : null;
    return now.cardVersion === item.cardVersion ? item : { ...now, state: item.state };
  };
  return changeItems(left, asItIsNow, nextReviewId);
};
