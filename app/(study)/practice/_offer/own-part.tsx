import { ButtonLink } from "#app/_ui/button.tsx";
import { practiceAddress } from "#app/_ui/practice-address.ts";
import type { PracticeOffer } from "#lib/server/use-cases/see-practice.ts";
import { FamilyList } from "./family-list.tsx";
import styles from "./offer.module.css";
import { sectionWords } from "./words.ts";

/** The exercises that the learner made; nothing where there are none. */
export const OwnPart = ({ offer: { own, day } }: { offer: PracticeOffer }) =>
  own.length === 0 ? null : (
    <section className={styles["part"]} aria-labelledby="own">
      <div className={styles["head"]}>
        <div>
          <h2 id="own">Your own exercises</h2>
          <p className={styles["says"]}>{sectionWords({ families: own })}</p>
        </div>
        <ButtonLink href={practiceAddress({ own: true })} prefetch={false}>
          Practise your own
        </ButtonLink>
      </div>
      <FamilyList families={own} today={day} />
    </section>
  );
