import { Figure } from "#app/_ui/figure.tsx";
import { dateInWords, shortDate, weekdayName } from "#lib/domain/time/local-date.ts";
import type { Progress } from "#lib/server/use-cases/see-progress.ts";
import { RetentionChart } from "./retention-chart.tsx";
import { RetentionTable } from "./retention-table.tsx";

const DAYS_SHOWN = 30;
const FEWEST_BANDS = 4;

/** The bands up to the longest interval that was ever reviewed, four at least. */
const bandsReached = ({ byInterval }: Progress): Progress["byInterval"] => {
  const last = byInterval.findLastIndex(({ retention }) => retention.total > 0);
  return byInterval.slice(0, Math.max(FEWEST_BANDS, last + 1));
};

export const IntervalFigure = ({ progress }: { progress: Progress }) => {
  const bands = bandsReached(progress);
  return (
    <Figure
      title="Remembered, by interval"
      says="The bar shows how sure the share is: few reviews, long bar. Under ten it is too few to tell."
      chart={
        <RetentionChart
          roomy
          points={bands.map(({ label, retention }) => ({
            key: label,
            label,
            spoken: `after ${label}`,
            retention,
          }))}
        />
      }
      table={
        <RetentionTable
          caption="Share remembered by interval"
          first="After"
          rows={bands.map(({ label, retention }) => ({ key: label, name: label, retention }))}
        />
      }
    />
  );
};

export const DailyFigure = ({ progress }: { progress: Progress }) => {
  const days = progress.days.slice(-DAYS_SHOWN);
  const tested = days.filter(({ retention }) => retention.total > 0);
  return (
    <Figure
      title="Remembered, by day"
      says="Of the cards that came back on a day. A ring marks a day with too few to tell."
      chart={
        <RetentionChart
          points={days.map(({ day, retention }, index) => ({
            key: day,
            label: (days.length - 1 - index) % 7 === 0 ? shortDate(day) : null,
            spoken: dateInWords(day),
            retention,
          }))}
        />
      }
      table={
        <RetentionTable
          caption="Share remembered by day, the latest first"
          first="Day"
          rows={tested.toReversed().map(({ day, retention }) => ({
            key: day,
            name: `${weekdayName(day).slice(0, 3)} ${dateInWords(day)}`,
            retention,
          }))}
        />
      }
    />
  );
};
