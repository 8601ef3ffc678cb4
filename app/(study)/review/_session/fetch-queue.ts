import type { QueueAnswer } from "#lib/server/use-cases/next-in-queue.ts";

const isQueue = (value: unknown): value is QueueAnswer =>
  typeof value === "object" && value !== null && "items" in value && Array.isArray(value.items);

/** The queue as the server sees it now; null when it cannot be reached. */
export const fetchQueue = async (): Promise<QueueAnswer | null> => {
  try {
    const response = await fetch("/api/queue", { cache: "no-store" });
    const body: unknown = response.ok ? await response.json() : null;
    return isQueue(body) ? body : null;
  } catch {
    return null;
  }
};
