import type { PublishedHashes } from "./hashes.ts";

export const published822: PublishedHashes = {
  "count-unit-orderings 1": [3293726398, 3239135851],
};
