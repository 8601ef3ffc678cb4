import type { Delivery, OutboxEvent, Sending } from "./outbox.ts";

interface ReviewsAnswer {
  readonly results: readonly Delivery[];
}

const isAnswer = (value: unknown): value is ReviewsAnswer =>
  typeof value === "object" && value !== null && "results" in value && Array.isArray(value.results);

/** Hands a learner's events to the server. Anything but a whole answer counts as not delivered. */
export const sendReviews = async (
  learnerId: string,
  events: readonly OutboxEvent[],
): Promise<Sending> => {
  try {
    const response = await fetch("/api/reviews", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ learnerId, reviews: events }),
      keepalive: events.length <= 50,
    });
    if (response.status === 401) return { kind: "signed-out" };
    if (!response.ok) return { kind: "unreachable" };
    const body: unknown = await response.json();
    return isAnswer(body) ? { kind: "answered", results: body.results } : { kind: "unreachable" };
  } catch {
    return { kind: "unreachable" };
  }
};
