import { daysInWords, daysShort } from "#lib/domain/time/local-date.ts";
import type { Basin, SectionLine } from "#lib/server/use-cases/see-depth.ts";
import { basinPlace, bedPath, lakeScale } from "./lake-shape.ts";
import styles from "./lake.module.css";

const WIDTH = 1000;
const SURFACE = 30;
const WATER = 150;
const HEIGHT = SURFACE + WATER + 26;

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

const shortNumber = (number: string | null, first: string | null, index: number): string => {
  if (number === null) return String(index + 1);
  return first !== null && number.startsWith(`${first}.`) ? number.slice(first.length) : number;
};

const shallowWords = ({ cards, exercises, newToday }: SectionLine): string => {
  if (cards + exercises === 0) return "no cards";
  return newToday ? "new today" : "later";
};

const depthWords = (section: SectionLine): string => {
  const name = section.number ?? section.nameHtml;
  const { depthDays } = section;
  return `${name} ${depthDays === null ? shallowWords(section) : daysInWords(depthDays)}`;
};

const SectionMark = ({
  section,
  short,
  place,
  depth,
}: {
  section: SectionLine;
  short: string;
  place: string;
  depth: number;
}) => {
  const { depthDays } = section;
  return (
    <>
      <text x={place} y={SURFACE - 14} className={styles["number"]}>
        <tspan className="only-wide">{section.number ?? short}</tspan>
        <tspan className="only-phone">{short}</tspan>
      </text>
      <line x1={place} x2={place} y1={SURFACE - 6} y2={SURFACE} className={styles["tick"]} />
      {depthDays === null ? (
        <text x={place} y={SURFACE + 20} className={styles["shallow"]}>
          <tspan className="only-wide">{shallowWords(section)}</tspan>
        </text>
      ) : (
        <text x={place} y={SURFACE + depth + 19} className={styles["depth"]}>
          <tspan className="only-wide">{daysInWords(depthDays)}</tspan>
          <tspan className="only-phone">{depthDays}</tspan>
        </text>
      )}
    </>
  );
};

/**
 * Depth by section, with a thin line for each earlier week. Only what has no text is stretched with
 * the page; words and numbers keep their size at every width.
 */
export const Lake = ({ sections }: Pick<Basin, "sections">) => {
  const weeks = sections[0]?.earlierDepthsDays.map((_, week) =>
    sections.map((section) => section.earlierDepthsDays[week] ?? 0),
  );
  const now = sections.map((section) => section.depthDays ?? 0);
  const scale = lakeScale(Math.max(0, ...now, ...(weeks ?? []).flat()), WATER);
  const bed = (days: readonly number[]): string => bedPath(days.map(scale.depth), WIDTH, SURFACE);
  const past = (weeks ?? []).filter((days) => days.some((day) => day > 0));
  const first = sections[0]?.number ?? null;
  return (
    <div
      className={styles["lake"]}
      role="img"
      aria-label={`Depth by section: ${sections.map(depthWords).join(", ")}. The table below says the same.`}
    >
      <svg width="100%" height={HEIGHT} className={styles["water"]} aria-hidden>
        {scale.ruledDays.map((days) => (
          <line
            key={days}
            x1="0"
            x2="100%"
            y1={SURFACE + scale.depth(days)}
            y2={SURFACE + scale.depth(days)}
            className={styles["rule"]}
          />
        ))}
        <svg
          width="100%"
          height={HEIGHT}
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
        >
          <path d={bed(now)} className={styles["fill"]} />
          {past.map((days, index) => (
            <path
              // The weeks have no identity but their order.
              // oxlint-disable-next-line react/no-array-index-key
              key={index}
              d={bed(days)}
              className={styles["earlier"]}
              opacity={0.62 - 0.08 * index}
            />
          ))}
          <path d={bed(now)} className={styles["bed"]} />
        </svg>
        <line x1="0" x2="100%" y1={SURFACE} y2={SURFACE} className={styles["surface"]} />
        {sections.map((section, index) => (
          <SectionMark
            key={section.key}
            section={section}
            short={shortNumber(section.number, first, index)}
            place={percent(basinPlace(index, sections.length))}
            depth={scale.depth(section.depthDays ?? 0)}
          />
        ))}
      </svg>
      <svg width="100%" height={HEIGHT} className={styles["scale"]} aria-hidden>
        {scale.ruledDays.map((days) => (
          <text key={days} x="100%" y={SURFACE + scale.depth(days) + 4}>
            {daysShort(days)}
          </text>
        ))}
      </svg>
    </div>
  );
};
