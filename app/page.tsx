import { Shell } from "#app/_ui/shell.tsx";
import { now } from "#lib/server/clock.ts";
import { currentLearner } from "#lib/server/session.ts";
import { seeToday } from "#lib/server/use-cases/see-today.ts";
import { TodayView } from "./_today/today-view.tsx";
import { Landing } from "./_landing/landing.tsx";

/** Nothing of the page is known before the session: the old page stays until the new one is whole. */
export const instant = false;

const seedOf = (text: string | string[] | undefined): number | null =>
  typeof text === "string" && /^\d{1,10}$/.test(text) ? Number(text) : null;

interface HomeProps {
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** What is due for a learner; what this is for a stranger. */
const Home = async ({ searchParams }: HomeProps) => {
  const learner = await currentLearner();
  const { seed, account } = await searchParams;
  if (!learner) return <Landing seed={seedOf(seed)} accountDeleted={account === "deleted"} />;
  return (
    <Shell accountName={learner.name}>
      <TodayView today={await seeToday(learner, now())} learnerId={learner.id} />
    </Shell>
  );
};

export default Home;
