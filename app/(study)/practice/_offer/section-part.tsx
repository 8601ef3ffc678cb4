import { ButtonLink } from "#app/_ui/button.tsx";
import { practiceAddress } from "#app/_ui/practice-address.ts";
import type { LocalDate } from "#lib/domain/time/local-date.ts";
import type { PracticeSection } from "#lib/server/use-cases/see-practice.ts";
import { FamilyList } from "./family-list.tsx";
import styles from "./offer.module.css";
import { sectionWords } from "./words.ts";

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
      <FamilyList families={section.families} today={today} />
    </div>
  </details>
);
