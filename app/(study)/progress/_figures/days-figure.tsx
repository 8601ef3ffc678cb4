import { Figure } from "#app/_ui/figure.tsx";
import { HeadCell, NumberCell, Table } from "#app/_ui/table.tsx";
import { daysBetween, daysInWords, weekdayDate } from "#lib/domain/time/local-date.ts";
import type { DayOfStudy, Progress } from "#lib/server/use-cases/see-progress.ts";
import { Calendar } from "./calendar.tsx";
import { passedWords } from "#app/_figures/share-words.ts";

const minutesOf = (seconds: number): number =>
  seconds > 0 ? Math.max(1, Math.round(seconds / 60)) : 0;

const saysOf = ({ totals, day }: Progress): string => {
  const { firstDay, studiedDays, longestRunDays } = totals;
  if (firstDay === null) return "";
  const of = daysBetween(firstDay, day) + 1;
  const run = longestRunDays > 1 ? ` Longest run ${daysInWords(longestRunDays)}.` : "";
  return of === 1
    ? "Today is the first day."
    : `Studied on ${studiedDays} of ${daysInWords(of)}.${run}`;
};

const DaysTable = ({ days }: { days: readonly DayOfStudy[] }) => (
  <Table caption="Days with reviews, the latest first">
    <thead>
      <tr>
        <HeadCell>Day</HeadCell>
        <HeadCell numeric>Reviews</HeadCell>
        <HeadCell numeric>Minutes</HeadCell>
        <HeadCell numeric>Remembered</HeadCell>
      </tr>
    </thead>
    <tbody>
      {days
        .filter(({ reviews }) => reviews > 0)
        .toReversed()
        .map(({ day, reviews, seconds, retention }) => (
          <tr key={day}>
            <td>{weekdayDate(day)}</td>
            <NumberCell>{reviews}</NumberCell>
            <NumberCell>{minutesOf(seconds) || "–"}</NumberCell>
            <NumberCell>{retention.total === 0 ? "–" : passedWords(retention)}</NumberCell>
          </tr>
        ))}
    </tbody>
  </Table>
);

/** Reviews a day over half a year. */
export const DaysFigure = ({ progress }: { progress: Progress }) => (
  <Figure
    title="Days"
    says={saysOf(progress)}
    chart={
      <Calendar
        today={progress.day}
        days={progress.days.map(({ day, reviews, seconds, retention }) => ({
          day,
          reviews,
          minutes: minutesOf(seconds),
          passed: retention.passed,
          total: retention.total,
        }))}
      />
    }
    table={<DaysTable days={progress.days} />}
  />
);
