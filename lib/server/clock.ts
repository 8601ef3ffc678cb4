import "server-only";
import type { Instant } from "#lib/domain/time/index.ts";

/** The only place that reads the clock; everything else is told the time. */
export const now = (): Instant => Date.now() as Instant;
