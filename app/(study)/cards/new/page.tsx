import type { Metadata } from "next";
import { PageHead } from "#app/_ui/page-head.tsx";
import { Shell } from "#app/_ui/shell.tsx";
import { requireLearner } from "#lib/server/session.ts";
import { backPath } from "../back-path.ts";
import { NewCard } from "./new-card.tsx";

/** Nothing of the page is known before the session: the old page stays until the new one is whole. */
export const instant = false;

export const metadata: Metadata = { title: "New card" };

interface NewCardPageProps {
  searchParams: Promise<{ back?: string | string[] }>;
}

const NewCardPage = async ({ searchParams }: NewCardPageProps) => {
  const [learner, { back }] = await Promise.all([requireLearner(), searchParams]);
  return (
    <Shell accountName={learner.name}>
      <PageHead title="New card" />
      <NewCard keptUnder={`notecurve draft ${learner.id} new`} back={backPath(back, "/cards")} />
    </Shell>
  );
};

export default NewCardPage;
