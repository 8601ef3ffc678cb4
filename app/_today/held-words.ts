import type { Today } from "#lib/server/use-cases/see-today.ts";

/** "12 more are due; the limit is 100." Empty where nothing is held back. */
export const heldWords = ({
  held,
  reviewsPerDay,
  change: { chosen },
  backlog,
}: Pick<Today, "held" | "reviewsPerDay" | "change" | "backlog">): string => {
  if (held === 0) return "";
  const due = `${held} more ${held === 1 ? "is" : "are"} due`;
  if (chosen?.kind === "off") return `${held} ${held === 1 ? "card stays" : "cards stay"} due.`;
  if (chosen?.kind === "less") return `${due}.`;
  if (backlog?.kind === "spread") return `${due} and wait for their day.`;
  return reviewsPerDay === null
    ? `${due}, beyond the limit of a deck.`
    : `${due}; the limit is ${reviewsPerDay}.`;
};
