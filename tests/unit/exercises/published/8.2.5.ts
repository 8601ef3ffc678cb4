import type { PublishedHashes } from "./hashes.ts";

export const published825: PublishedHashes = {};
