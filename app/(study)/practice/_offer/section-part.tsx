import Link from "next/link";
import { AnswerMarks } from "#app/_exercise/answer-marks.tsx";
import { ButtonLink } from "#app/_ui/button.tsx";
import { practiceAddress } from "#app/_ui/practice-address.ts";
import { InlineProse } from "#app/_ui/prose.tsx";
import type { LocalDate } from "#lib/domain/time/local-date.ts";
import type { PracticeFamily, PracticeSection } from "#lib/server/use-cases/see-practice.ts";
import styles from "./offer.module.css";
import { levelsWords, sectionWords, soFarWords } from "./words.ts";

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
      <p className={styles["objective"]}>
        <InlineProse html={family.objectiveHtml} />
      </p>
      <p className={styles["aside"]}>Levels: {levelsWords(family)}</p>
    </div>
    <div className={styles["soFar"]}>
      {family.soFar === null ? null : (
        <AnswerMarks answers={family.soFar.answers} words={["right", "not at first"]} />
      )}
      <p className={styles["aside"]}>{soFarWords(family.soFar, today)}</p>
    </div>
  </li>
);

interface SectionPartProps {
  section: PracticeSection;
  today: LocalDate;
  open: boolean;
}

/** A section: its exercises unfold below it, each with how it went. */
export const SectionPart = ({ section, today, open }: SectionPartProps) => (
  <details className={styles["section"]} open={open}>
    <summary>
      <span className={styles["number"]}>{section.number}</span>
      <span className={styles["name"]}>
        <span className={styles["sectionTitle"]}>{section.name}</span>
        <span className={styles["aside"]}>{sectionWords(section)}</span>
      </span>
    </summary>
    <div className={styles["unfolded"]}>
      <ButtonLink href={practiceAddress({ section: section.number })} prefetch={false}>
        Practise the section{" "}
        <span className="visually-hidden">
          {section.number} {section.name}
        </span>
      </ButtonLink>
      <ul className={styles["families"]}>
        {section.families.map((family) => (
          <Family key={family.family} family={family} today={today} />
        ))}
      </ul>
    </div>
  </details>
);
