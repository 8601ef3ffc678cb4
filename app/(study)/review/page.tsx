import type { Metadata } from "next";
import { now } from "#lib/server/clock.ts";
import { requireLearner } from "#lib/server/session.ts";
import { nextInQueue } from "#lib/server/use-cases/next-in-queue.ts";
import { ReviewSession } from "./_session/review-session.tsx";

/** Nothing of the page is known before the session: the old page stays until the new one is whole. */
export const instant = false;

export const metadata: Metadata = { title: "Review" };

/** More than anybody reviews at one sitting; what is beyond comes when these are done. */
const MOST_AT_ONCE = 200;

/** "Just 5 minutes" leads to ?minutes=5; what is no number of minutes is no limit. */
const minutesOf = (text: string | string[] | undefined): number | undefined =>
  typeof text === "string" && /^[1-9]\d?$/.test(text) ? Number(text) : undefined;

interface ReviewPageProps {
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

const ReviewPage = async ({ searchParams }: ReviewPageProps) => {
  const learner = await requireLearner();
  const { minutes } = await searchParams;
  const queue = await nextInQueue(learner, now(), {
    limit: MOST_AT_ONCE,
    minutes: minutesOf(minutes),
  });
  return <ReviewSession queue={queue} learnerId={learner.id} />;
};

export default ReviewPage;
