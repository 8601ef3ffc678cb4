import type { ReactNode } from "react";
import { InlineProse } from "#app/_ui/prose.tsx";
import { HeadCell, NumberCell, Table, TextCell } from "#app/_ui/table.tsx";
import type { ConceptStanding } from "#lib/domain/progress/index.ts";
import { daysInWords, daysShort } from "#lib/domain/time/local-date.ts";
import type { ConceptGroup, ConceptLine } from "#lib/server/use-cases/see-concepts.ts";
import styles from "./concepts.module.css";
import { IntervalStrip } from "./interval-strip.tsx";
import { shareWords } from "#app/_figures/share-words.ts";

interface ConceptsProps {
  groups: readonly ConceptGroup[];
}

const STANDINGS: readonly ConceptStanding[] = ["held", "learning", "new"];

const standingWords = (concepts: readonly ConceptLine[]): string =>
  STANDINGS.flatMap((standing) => {
    const count = concepts.filter((concept) => concept.standing === standing).length;
    return count === 0 ? [] : [`${count} ${standing}`];
  }).join(", ");

/** "12 held, 20 learning, 9 new." and what the words mean. */
export const conceptsWords = (groups: readonly ConceptGroup[]): string => {
  const all = groups.flatMap(({ concepts }) => concepts);
  return `${standingWords(all)}. Held: every card was met, and the middle interval is 15 days or longer.`;
};

const Standing = ({ standing }: { standing: ConceptStanding }) => (
  <span className={styles["standing"]} data-standing={standing}>
    {standing}
  </span>
);

const Middle = ({ depthDays }: Pick<ConceptLine, "depthDays">) =>
  depthDays === null ? <span className={styles["dash"]}>–</span> : daysShort(depthDays);

const stripWords = ({ intervalsDays }: ConceptLine): string =>
  `Intervals: ${intervalsDays.map(daysInWords).join(", ")}`;

const Group = ({
  group,
  columns,
  children,
}: {
  group: ConceptGroup;
  columns: number;
  children: ReactNode;
}) => (
  <tbody>
    <tr className={styles["group"]}>
      <th colSpan={columns} scope="rowgroup">
        <span className={styles["section"]}>
          {group.number === null ? null : <span>{group.number}</span>}
          <InlineProse html={group.nameHtml} />
        </span>
        <span className={styles["counts"]}>{standingWords(group.concepts)}</span>
      </th>
    </tr>
    {children}
  </tbody>
);

/** Concepts that were begun with a dot a card at its interval; those not begun are named. */
export const ConceptsChart = ({ groups }: ConceptsProps) => (
  <Table caption="Concepts and the intervals of their cards" className={styles["table"]}>
    <thead>
      <tr>
        <HeadCell className={styles["name"]}>Concept</HeadCell>
        <HeadCell className={styles["intervals"]}>
          <span className="only-wide">Intervals: 1, 6, 15, 38, 95 days</span>
          <span className="only-phone">1 to 95 days</span>
        </HeadCell>
        <HeadCell className="only-wide">State</HeadCell>
        <HeadCell numeric>Middle</HeadCell>
      </tr>
    </thead>
    {groups.map((group) => {
      const begun = group.concepts.filter((concept) => concept.standing !== "new");
      const fresh = group.concepts.filter((concept) => concept.standing === "new");
      return (
        <Group key={group.key} group={group} columns={4}>
          {begun.map((concept) => (
            <tr key={concept.key}>
              <TextCell>
                <InlineProse html={concept.nameHtml} />
              </TextCell>
              <td className={styles["stripCell"]}>
                <span className="visually-hidden">{stripWords(concept)}</span>
                <IntervalStrip intervalsDays={concept.intervalsDays} />
              </td>
              <td className="only-wide">
                <Standing standing={concept.standing} />
              </td>
              <NumberCell>
                <Middle depthDays={concept.depthDays} />
              </NumberCell>
            </tr>
          ))}
          {fresh.length === 0 ? null : (
            <tr>
              <td colSpan={4} className={styles["fresh"]}>
                New:{" "}
                {fresh.map((concept, index) => (
                  <span key={concept.key}>
                    {index > 0 ? "; " : ""}
                    <InlineProse html={concept.nameHtml} />
                  </span>
                ))}
                .
              </td>
            </tr>
          )}
        </Group>
      );
    })}
  </Table>
);

const dash = (count: number): ReactNode =>
  count === 0 ? <span className={styles["dash"]}>–</span> : count;

export const ConceptsTable = ({ groups }: ConceptsProps) => (
  <Table caption="State of each concept" className={styles["table"]}>
    <thead>
      <tr>
        <HeadCell>Concept</HeadCell>
        <HeadCell>State</HeadCell>
        <HeadCell numeric className="only-wide">
          Cards
        </HeadCell>
        <HeadCell numeric className="only-wide">
          Exercises
        </HeadCell>
        <HeadCell numeric>New</HeadCell>
        <HeadCell numeric className="only-wide">
          Remembered
        </HeadCell>
        <HeadCell numeric>Middle</HeadCell>
      </tr>
    </thead>
    {groups.map((group) => (
      <Group key={group.key} group={group} columns={7}>
        {group.concepts.map((concept) => (
          <tr key={concept.key}>
            <TextCell>
              <InlineProse html={concept.nameHtml} />
            </TextCell>
            <td>
              <Standing standing={concept.standing} />
            </td>
            <NumberCell className="only-wide">{dash(concept.cards)}</NumberCell>
            <NumberCell className="only-wide">{dash(concept.exercises)}</NumberCell>
            <NumberCell>{dash(concept.fresh)}</NumberCell>
            <NumberCell className="only-wide">{shareWords(concept.retention)}</NumberCell>
            <NumberCell>
              <Middle depthDays={concept.depthDays} />
            </NumberCell>
          </tr>
        ))}
      </Group>
    ))}
  </Table>
);
