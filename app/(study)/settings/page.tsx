import type { Metadata } from "next";
import type { ReactNode } from "react";
import { buttonClass } from "#app/_ui/button-look.ts";
import { ButtonLink } from "#app/_ui/button.tsx";
import { countOf } from "#app/_ui/count-of.ts";
import { Folio, Leaf, Margin } from "#app/_ui/grid.tsx";
import { Shell } from "#app/_ui/shell.tsx";
import { PageHead } from "#app/_ui/page-head.tsx";
import { hourInWords } from "#lib/domain/time/index.ts";
import { requireLearner } from "#lib/server/session.ts";
import { DeleteAccount } from "./delete-account.tsx";
import { PasswordForm } from "./password-form.tsx";
import { ScreenForm } from "./screen-form.tsx";
import { schedulerWords } from "./scheduler-words.ts";
import styles from "./settings.module.css";
import { SignOutButton } from "./sign-out-button.tsx";
import { StudyForm } from "./study-form.tsx";

/** Nothing of the page is known before the session: the old page stays until the new one is whole. */
export const instant = false;

export const metadata: Metadata = { title: "Settings" };

/** The day may start from midnight to noon. */
const HOURS = Array.from({ length: 13 }, (_, hour) => ({
  value: String(hour),
  label: hourInWords(hour),
}));

/** The list of the JavaScript engine leaves out UTC, and names that a browser may still report. */
const zonesWith = (zone: string): readonly string[] =>
  [...new Set([...Intl.supportedValuesOf("timeZone"), "UTC", zone])].sort();

const Part = ({
  title,
  aside,
  children,
}: {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}) => (
  <>
    <Leaf>
      <section className={styles["part"]}>
        <h2>{title}</h2>
        {children}
      </section>
    </Leaf>
    {aside === undefined ? null : <Margin className={styles["aside"]}>{aside}</Margin>}
  </>
);

const SettingsPage = async () => {
  const learner = await requireLearner();
  const { id, email, name, zone, dayStart, newPerDay, reviewsPerDay, theme } = learner;
  const { scheduler, retention } = learner;
  return (
    <Shell accountName={name}>
      <Folio className={styles["page"]}>
        <Leaf>
          <PageHead
            title="Settings"
            lead={`Signed in as ${email}.`}
            actions={<SignOutButton learnerId={id} />}
          />
        </Leaf>
        <Part
          title="Your days"
          aside={
            <p>
              A review at 01:30 counts for the day before if the day starts at 04:00. Days that are
              stored already stay as they are.
            </p>
          }
        >
          <StudyForm
            name={name}
            zone={zone}
            dayStart={dayStart}
            newPerDay={newPerDay}
            zones={zonesWith(zone)}
            hours={HOURS}
          />
        </Part>
        <Part
          title="What a day offers"
          aside={<p>A limit shapes what is offered. What is beyond it stays due.</p>}
        >
          <p className={styles["words"]}>
            {reviewsPerDay === null
              ? "As many reviews as are due."
              : `At most ${countOf(reviewsPerDay, "review")} a day.`}
          </p>
          <ButtonLink href="/settings/queue">Order and limits</ButtonLink>
        </Part>
        <Part
          title="When cards come back"
          aside={<p>Either reads the same log: going back loses nothing.</p>}
        >
          <p className={styles["words"]}>
            Scheduled by {schedulerWords({ scheduler, retention })}.
          </p>
          <ButtonLink href="/settings/scheduler">Compare SM-2 and FSRS</ButtonLink>
        </Part>
        <Part title="On this screen">
          <ScreenForm theme={theme} />
        </Part>
        <Part title="Password" aside={<p>A new password signs out every other device.</p>}>
          <PasswordForm email={email} />
        </Part>
        <Part
          title="Take everything with you"
          aside={<p>The password is not in the file, nor anything made from it.</p>}
        >
          <p className={styles["words"]}>
            One JSON file: your settings, notes with every version, cards, your own wording, every
            review and what is due when.
          </p>
          <a className={buttonClass({})} href="/api/v1/export" download>
            Download everything
          </a>
        </Part>
        <Part title="Delete the account">
          <p className={styles["words"]}>
            Removes the account and all that is yours from this server. It cannot be undone; take
            everything with you first.
          </p>
          <DeleteAccount learnerId={id} email={email} />
        </Part>
      </Folio>
    </Shell>
  );
};

export default SettingsPage;
