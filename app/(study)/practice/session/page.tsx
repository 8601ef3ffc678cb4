import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { returnPath } from "#app/_ui/return-path.ts";
import { randomSeeds } from "#lib/server/chance.ts";
import { now } from "#lib/server/clock.ts";
import { requireLearner } from "#lib/server/session.ts";
import { choosePractice, type PracticeWish } from "#lib/server/use-cases/choose-practice.ts";
import { PracticeRoundView } from "./_round/practice-round.tsx";

/** Nothing of the page is known before the session: the old page stays until the new one is whole. */
export const instant = false;

export const metadata: Metadata = { title: "Practice" };

type Query = Readonly<Record<string, string | string[] | undefined>>;

const wishOf = ({ family, section, own }: Query): PracticeWish => {
  if (family !== undefined) return { kind: "families", families: [family].flat() };
  if (own !== undefined) return { kind: "own" };
  return typeof section === "string" ? { kind: "section", section } : { kind: "weak" };
};

interface PracticeSessionPageProps {
  searchParams: Promise<Query>;
}

const PracticeSessionPage = async ({ searchParams }: PracticeSessionPageProps) => {
  const [learner, query] = await Promise.all([requireLearner(), searchParams]);
  const round = await choosePractice(learner, wishOf(query), now(), randomSeeds());
  if (!round) notFound();
  const { back } = query;
  return (
    <PracticeRoundView
      round={round}
      learnerId={learner.id}
      end={back === undefined ? "/practice" : returnPath(back)}
    />
  );
};

export default PracticeSessionPage;
