import type { Metadata } from "next";
import { ButtonLink } from "#app/_ui/button.tsx";
import { CRAM_PAGE } from "#app/_ui/cram-address.ts";
import { PageHead } from "#app/_ui/page-head.tsx";
import { Shell } from "#app/_ui/shell.tsx";
import { now } from "#lib/server/clock.ts";
import { requireLearner } from "#lib/server/session.ts";
import { seePractice } from "#lib/server/use-cases/see-practice.ts";
import { OwnPart } from "./_offer/own-part.tsx";
import { SectionPart } from "./_offer/section-part.tsx";
import { WeakPart } from "./_offer/weak-part.tsx";
import styles from "./_offer/offer.module.css";

/** Nothing of the page is known before the session: the old page stays until the new one is whole. */
export const instant = false;

export const metadata: Metadata = { title: "Practice" };

const PracticePage = async () => {
  const learner = await requireLearner();
  const offer = await seePractice(learner, now());
  const open = offer.latestSection ?? offer.sections[0]?.number;
  return (
    <Shell accountName={learner.name}>
      <PageHead
        title="Practice"
        lead="Exercises with new numbers each time, as many as you like. What you practise is kept for your progress and changes no date."
      />
      <WeakPart offer={offer} />
      <OwnPart offer={offer} />
      <section className={styles["part"]} aria-labelledby="before-an-exam">
        <div className={styles["head"]}>
          <div>
            <h2 id="before-an-exam">Before an exam</h2>
            <p className={styles["says"]}>
              Go through all cards of a section, due or not. Nothing is rescheduled.
            </p>
          </div>
          <ButtonLink href={CRAM_PAGE} prefetch={false}>
            Choose a section
          </ButtonLink>
        </div>
      </section>
      <section className={styles["part"]} aria-labelledby="by-section">
        <h2 id="by-section">By section</h2>
        {offer.sections.map((section) => (
          <SectionPart
            key={section.number}
            section={section}
            today={offer.day}
            open={section.number === open}
          />
        ))}
      </section>
    </Shell>
  );
};

export default PracticePage;
