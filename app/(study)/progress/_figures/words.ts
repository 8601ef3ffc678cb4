import type { Totals } from "#lib/domain/progress/index.ts";
import { dateInWords, type LocalDate } from "#lib/domain/time/local-date.ts";
import type { Progress } from "#lib/server/use-cases/see-progress.ts";
import { percent } from "#app/_figures/share-words.ts";
import { countOf } from "#app/_ui/count-of.ts";

const sinceWords = ({ firstDay }: Totals, today: LocalDate): string => {
  if (firstDay === null) return "";
  return firstDay === today ? " today, your first day" : ` since ${dateInWords(firstDay, today)}`;
};

const rememberedWords = ({ retention }: Totals): string => {
  if (retention.kind === "measured") {
    const { low, high } = retention;
    return `You remember ${percent(retention.share)} of what comes back (likely ${Math.round(low * 100)} to ${percent(high)})`;
  }
  return retention.total === 0
    ? "Nothing has come back yet"
    : `${countOf(retention.total, "card has", "cards have")} come back, too few to tell how much you remember`;
};

/** The page in two sentences. */
export const leadWords = ({ totals, inRotation, day }: Progress): string => {
  const { cards, exercises } = inRotation;
  const rotation = [
    countOf(cards, "card"),
    ...(exercises > 0 ? [countOf(exercises, "exercise")] : []),
  ].join(" and ");
  return `${totals.reviews.toLocaleString("en")} ${totals.reviews === 1 ? "review" : "reviews"}${sinceWords(totals, day)}. ${rememberedWords(totals)}; ${rotation} ${cards + exercises === 1 ? "is" : "are"} in rotation.`;
};
