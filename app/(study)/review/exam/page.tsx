import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cramAddress } from "#app/_ui/cram-address.ts";
import { Below, PageHead } from "#app/_ui/page-head.tsx";
import { Shell } from "#app/_ui/shell.tsx";
import { now } from "#lib/server/clock.ts";
import { requireLearner } from "#lib/server/session.ts";
import { cramChoices, startCram } from "#lib/server/use-cases/cram.ts";
import type { Learner } from "#lib/server/use-cases/find-learner.ts";
import { CramChoices } from "./_cram/cram-choices.tsx";
import { CramSession } from "./_cram/cram-session.tsx";

/** Nothing of the page is known before the session: the old page stays until the new one is whole. */
export const instant = false;

export const metadata: Metadata = { title: "Before an exam" };

const Choices = async ({ learner }: { learner: Learner }) => (
  <Shell accountName={learner.name}>
    <PageHead
      above={<Below page="Practice" href="/practice" here="Before an exam" />}
      title="Go through cards"
      lead="All cards of a section, due or not. Answers are kept as practice: nothing is rescheduled."
    />
    <CramChoices notes={await cramChoices(learner, now())} />
  </Shell>
);

interface CramPageProps {
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

const CramPage = async ({ searchParams }: CramPageProps) => {
  const [learner, { note, section }] = await Promise.all([requireLearner(), searchParams]);
  if (typeof note !== "string") return <Choices learner={learner} />;
  const wish = {
    noteId: note === "" ? null : note,
    section: typeof section === "string" ? section : null,
  };
  const cram = await startCram(learner, wish, now());
  if (!cram) notFound();
  return (
    <CramSession
      cram={cram}
      learnerId={learner.id}
      address={cramAddress(wish.noteId, wish.section)}
    />
  );
};

export default CramPage;
