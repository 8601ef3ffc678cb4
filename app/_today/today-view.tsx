import { InlineProse } from "#app/_ui/prose.tsx";
import { weekdayDate } from "#lib/domain/time/local-date.ts";
import type { Basin } from "#lib/server/use-cases/see-depth.ts";
import type { Today } from "#lib/server/use-cases/see-today.ts";
import { OfflineReady } from "#app/_sitting/offline-ready.tsx";
import { DayRuler } from "./day-ruler.tsx";
import { Headline, NoCards, NothingDue } from "./headline.tsx";
import { Lake } from "./lake.tsx";
import { SectionTable, ShelfTable } from "./section-table.tsx";
import styles from "./today.module.css";

const depthWords = ({ sections }: Basin): string => {
  if (!isBegun(sections))
    return "Depth is how long you remember a section; it grows from the first answer on.";
  const hasPast = sections.some(({ earlierDepthsDays }) =>
    earlierDepthsDays.some((days) => days > 0),
  );
  return `Depth: how long you remember.${hasPast ? " Each thin line is an earlier week." : ""}`;
};

const isBegun = (sections: Basin["sections"]): boolean =>
  sections.some((section) => section.depthDays !== null);

/** A note with its lake; before the first answer there is no depth to draw, and the table says it all. */
const BasinPart = ({ basin }: { basin: Basin }) => (
  <section className={styles["part"]}>
    <div className={styles["head"]}>
      <h2>
        <InlineProse html={basin.titleHtml} />
      </h2>
      <p className="small">{depthWords(basin)}</p>
    </div>
    {isBegun(basin.sections) ? <Lake sections={basin.sections} /> : null}
    <SectionTable basin={basin} />
  </section>
);

const Lead = ({ today }: { today: Today }) => {
  if (today.cards === 0) return <NoCards />;
  return today.waiting.total === 0 ? <NothingDue today={today} /> : <Headline today={today} />;
};

/** The day: one number, one action; below them how well each section is held. */
export const TodayView = ({ today, learnerId }: { today: Today; learnerId: string }) => (
  <>
    <OfflineReady learnerId={learnerId} />
    <div className={styles["today"]}>
      <section>
        <h1 className={styles["date"]}>{weekdayDate(today.day)}</h1>
        <Lead today={today} />
      </section>
      {today.since === null ? null : <DayRuler today={today} />}
    </div>
    {today.basins.map((basin) => (
      <BasinPart key={basin.noteId} basin={basin} />
    ))}
    {today.shelf.length === 0 ? null : (
      <section className={styles["part"]}>
        <h2>Yours</h2>
        <ShelfTable lines={today.shelf} />
      </section>
    )}
  </>
);
