import type { Metadata } from "next";
import Link from "next/link";
import { Folio, Leaf, Margin } from "#app/_ui/grid.tsx";
import { Below, PageHead } from "#app/_ui/page-head.tsx";
import { Shell } from "#app/_ui/shell.tsx";
import { requireLearner } from "#lib/server/session.ts";
import { studiedDecks } from "#lib/server/use-cases/change-queue.ts";
import styles from "../settings.module.css";
import { QueueForm } from "./queue-form.tsx";

/** Nothing of the page is known before the session: the old page stays until the new one is whole. */
export const instant = false;

export const metadata: Metadata = { title: "Order and limits" };

const QueuePage = async () => {
  const learner = await requireLearner();
  const decks = await studiedDecks(learner.id);
  return (
    <Shell accountName={learner.name}>
      <Folio className={styles["page"]}>
        <Leaf>
          <PageHead
            above={<Below page="Settings" href="/settings" here="Order and limits" />}
            title="What a day offers"
            lead="Limits shape what is offered, never what is accepted: a card that you review beyond them counts like any other."
          />
        </Leaf>
        <Leaf>
          <section className={styles["part"]}>
            <h2>Every day</h2>
            <QueueForm
              dueOrder={learner.dueOrder}
              reviewsPerDay={learner.reviewsPerDay}
              leeches={learner.leeches}
              decks={decks}
            />
          </section>
        </Leaf>
        <Margin className={styles["aside"]}>
          <p>
            An empty field is no limit. New cards a day stand under{" "}
            <Link href="/settings">Settings</Link> for all decks together; more, less or a day off
            for one day is chosen on <Link href="/">Today</Link>.
          </p>
        </Margin>
      </Folio>
    </Shell>
  );
};

export default QueuePage;
