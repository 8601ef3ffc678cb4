import type { PublishedHashes } from "./hashes.ts";

export const published826: PublishedHashes = {};
