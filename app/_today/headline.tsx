import { ButtonLink } from "#app/_ui/button.tsx";
import { Hotkeys } from "#app/_ui/hotkeys.tsx";
import { daysInWords } from "#lib/domain/time/local-date.ts";
import type { Today } from "#lib/server/use-cases/see-today.ts";
import { countOf } from "#app/_ui/count-of.ts";
import { minutesInWords, nextWords } from "#app/_ui/next-words.ts";
import styles from "./headline.module.css";
import { CatchUp } from "./catch-up.tsx";
import { DayChanges } from "./day-changes.tsx";
import { heldWords } from "./held-words.ts";
import { FIRST_DAY_WORDS, waitingWords } from "./words.ts";

const SHORT_MINUTES = 5;

/** The day's number, about how long it takes, and the way in. */
export const Headline = ({ today }: { today: Today }) => {
  const { waiting, paceSeconds } = today;
  const seconds = waiting.total * paceSeconds;
  const isFirst = today.since === null || today.since >= today.day;
  const allNew = waiting.fresh === waiting.total;
  return (
    <>
      <p className={styles["figure"]}>
        <b>{waiting.total}</b>{" "}
        <span>
          {allNew ? `new ${waiting.total === 1 ? "card" : "cards"} to meet,` : "to review,"}
          <br />
          about {minutesInWords(seconds)}
        </span>
      </p>
      <p className={styles["rest"]}>
        {isFirst
          ? FIRST_DAY_WORDS
          : `${waitingWords(waiting)} At your pace of ${countOf(paceSeconds, "second")} each.`}{" "}
        {heldWords(today)}
      </p>
      <div className={styles["go"]}>
        <Hotkeys list={[{ keys: "Space", label: "Start", href: "/review" }]} />
        <ButtonLink
          kind="primary"
          size="big"
          keys="Space"
          href="/review"
          className={styles["start"] ?? ""}
        >
          Start
        </ButtonLink>
        {seconds > SHORT_MINUTES * 60 ? (
          <ButtonLink kind="quiet" size="big" href={`/review?minutes=${SHORT_MINUTES}`}>
            Just {SHORT_MINUTES} minutes
          </ButtonLink>
        ) : null}
      </div>
      <DayShape today={today} />
    </>
  );
};

/** How the day is made larger or smaller, and what becomes of a backlog. */
const DayShape = ({ today: { backlog, change, waiting, day } }: { today: Today }) => (
  <>
    {backlog === null || change.chosen?.kind === "off" ? null : (
      <CatchUp key={backlog.kind} backlog={backlog} today={day} />
    )}
    <DayChanges change={change} total={waiting.total} />
  </>
);

const quietTitle = ({ change, held }: Today, done: number): string => {
  if (change.chosen?.kind === "off") return "A day off.";
  if (done > 0) return "All done for today.";
  return held > 0 ? "Nothing more is offered today." : "Nothing is due today.";
};

/** Nothing waits: what was done, and when something comes. */
export const NothingDue = ({ today }: { today: Today }) => {
  const done = today.past.at(-1)?.reviews ?? 0;
  const longest = today.longestIntervalDays;
  return (
    <>
      <p className={styles["quiet"]}>{quietTitle(today, done)}</p>
      <p className={styles["rest"]}>
        {done > 0 ? `${countOf(done, "review")} today. ` : ""}
        {heldWords(today)} {nextWords(today.next, today.day, today.dayStart)}
        {longest === null || longest < 2
          ? ""
          : ` The longest gap you now bridge is ${daysInWords(longest)}.`}
      </p>
      <div className={styles["go"]}>
        <ButtonLink size="big" href="/cards/new">
          Add a card
        </ButtonLink>
        <ButtonLink kind="quiet" size="big" href="/progress">
          See progress
        </ButtonLink>
      </div>
      <DayShape today={today} />
    </>
  );
};

/** Nothing to study yet. */
export const NoCards = () => (
  <>
    <p className={styles["quiet"]}>There are no cards yet.</p>
    <p className={styles["rest"]}>
      Bring a note: any Markdown file with headings. You see the plan before anything is made.
    </p>
    <div className={styles["go"]}>
      <ButtonLink kind="primary" size="big" href="/notes/import">
        Import a note
      </ButtonLink>
      <ButtonLink kind="quiet" size="big" href="/cards/new">
        Add a card
      </ButtonLink>
    </div>
  </>
);
