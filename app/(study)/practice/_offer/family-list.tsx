import Link from "next/link";
import { AnswerMarks } from "#app/_exercise/answer-marks.tsx";
import { practiceAddress } from "#app/_ui/practice-address.ts";
import { InlineProse } from "#app/_ui/prose.tsx";
import type { LocalDate } from "#lib/domain/time/local-date.ts";
import type { PracticeFamily } from "#lib/server/use-cases/see-practice.ts";
import styles from "./offer.module.css";
import { levelsWords, soFarWords } from "./words.ts";

interface FamilyProps {
  family: PracticeFamily;
  today: LocalDate;
}

const Family = ({ family, today }: FamilyProps) => (
  <li className={styles["family"]}>
    <div>
      <Link
        href={practiceAddress({ family: family.family })}
        prefetch={false}
        className={styles["title"]}
      >
        {family.title}
      </Link>
      {family.objectiveHtml === null ? null : (
        <>
          <p className={styles["objective"]}>
            <InlineProse html={family.objectiveHtml} />
          </p>
          <p className={styles["aside"]}>Levels: {levelsWords(family)}</p>
        </>
      )}
    </div>
    <div className={styles["soFar"]}>
      {family.soFar === null ? null : (
        <AnswerMarks answers={family.soFar.answers} words={["right", "not at first"]} />
      )}
      <p className={styles["aside"]}>{soFarWords(family.soFar, today)}</p>
    </div>
  </li>
);

interface FamilyListProps {
  families: readonly PracticeFamily[];
  today: LocalDate;
}

/** Exercises to choose from, each with how it went. */
export const FamilyList = ({ families, today }: FamilyListProps) => (
  <ul className={styles["families"]}>
    {families.map((family) => (
      <Family key={family.family} family={family} today={today} />
    ))}
  </ul>
);
